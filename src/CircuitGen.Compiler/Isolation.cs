namespace CircuitGen.Compiler;

/// <summary>
/// Keeps the failure of one circuit from taking the others down: generator and analyzers run each step of a circuit through it, and the analyzers report what
/// went wrong as CG0017 on the method. A failure is a defect of the compiler's, so there is no telling which exceptions may come.
/// </summary>
public static class Isolation
{
    /// <summary>What a test lets happen before a step of a circuit.</summary>
    internal static AsyncLocal<Action<string>?> BeforeStep { get; } = new();

    /// <summary>Runs a step.</summary>
    /// <param name="circuit">The method's name.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="OperationCanceledException">The step is no longer wanted.</exception>
    public static Attempt<T> Run<T>(string circuit, Func<T> step)
        where T : class?
    {
        try
        {
            BeforeStep.Value?.Invoke(circuit);
            return new(DeepThread.Run(step), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}

/// <summary>What came of a step.</summary>
/// <param name="Value">Its result; null where it failed.</param>
/// <param name="Failure">The exception's type and message, or null where all went well.</param>
public readonly record struct Attempt<T>(T? Value, string? Failure)
    where T : class?;
