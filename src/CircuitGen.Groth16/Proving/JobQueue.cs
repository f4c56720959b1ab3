using System.Runtime.ExceptionServices;

namespace CircuitGen.Proving;

/// <summary>
/// Jobs that threads take one at a time, in order; a job may add more. The last core is busy until the end because
/// jobs are many and small, not because they are the same size.
/// </summary>
/// <typeparam name="TWorkspace">What every thread brings along.</typeparam>
/// <param name="cancellation">Checked before every job.</param>
internal sealed class JobQueue<TWorkspace>(CancellationToken cancellation)
{
    private readonly Queue<Action<TWorkspace>> _jobs = [];
    private readonly object _gate = new();
    private ExceptionDispatchInfo? _failure;
    private int _running;

    /// <summary>Adds a job.</summary>
    public void Add(Action<TWorkspace> job)
    {
        lock (_gate)
        {
            _jobs.Enqueue(job);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Works on the jobs until none is left, on this thread and others.</summary>
    /// <param name="workspaces">One for each thread.</param>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Run(IReadOnlyList<TWorkspace> workspaces)
    {
        var others = new Task[workspaces.Count - 1];
        for (var i = 0; i < others.Length; i++)
        {
            var workspace = workspaces[i + 1];
            others[i] = Task.Run(() => Work(workspace), CancellationToken.None);
        }

        Work(workspaces[0]);
        Task.WaitAll(others, CancellationToken.None);
        _failure?.Throw();
    }

    private void Work(TWorkspace workspace)
    {
        while (Take() is { } job)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                job(workspace);
                Finish(null);
            }
#pragma warning disable CA1031 // Whatever a job throws is thrown again on the thread that waits for all of them.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Finish(ExceptionDispatchInfo.Capture(exception));
            }
        }
    }

    /// <summary>The next job; null when there is none and no running job could add one.</summary>
    private Action<TWorkspace>? Take()
    {
        lock (_gate)
        {
            while (_jobs.Count == 0 && _running > 0)
            {
                Monitor.Wait(_gate);
            }

            if (_jobs.Count == 0)
            {
                return null;
            }

            _running++;
            return _jobs.Dequeue();
        }
    }

    private void Finish(ExceptionDispatchInfo? failure)
    {
        lock (_gate)
        {
            if (failure is not null)
            {
                _failure ??= failure;
                _jobs.Clear();
            }

            if (--_running == 0)
            {
                Monitor.PulseAll(_gate);
            }
        }
    }
}
