namespace CircuitGen.Memory;

/// <summary>
/// Counts who works on memory outside the garbage-collected heap: it is given back when its owner was disposed and the last one is done, and
/// after that nobody gets in. Without it a proof that outlives its key would end the process.
/// </summary>
/// <param name="memory">What is used.</param>
/// <param name="release">Gives everything back; called once.</param>
/// <param name="owner">The object that users know.</param>
internal sealed class UseCount(IKeyMemory memory, Action release, object owner) : IDisposable
{
    private readonly Lock _lock = new();
    private int _users;
    private bool _isDisposed;

    /// <summary>Starts to work; dispose of what comes back when done.</summary>
    /// <exception cref="ObjectDisposedException">The owner was disposed.</exception>
    /// <exception cref="InvalidFormatException">The file was cut since it was opened.</exception>
    public Use Enter()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, owner);
            memory.RequireWhole();
            _users++;
            return new(this);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            if (_users > 0)
            {
                return;
            }
        }

        release();
    }

    private void Leave()
    {
        lock (_lock)
        {
            _users--;
            if (_users > 0 || !_isDisposed)
            {
                return;
            }
        }

        release();
    }

    /// <summary>One who works.</summary>
    /// <param name="count">Where to sign off.</param>
    internal readonly struct Use(UseCount count) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => count.Leave();
    }
}
