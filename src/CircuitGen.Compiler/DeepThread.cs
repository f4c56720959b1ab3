using System.Runtime.ExceptionServices;

namespace CircuitGen.Compiler;

/// <summary>
/// Runs the steps of a circuit on a stack that has room for code as deeply nested as <see cref="CodeLimits"/> allow. The compiler's own threads have a megabyte
/// or so, and one that overflows takes the whole compiler with it.
/// </summary>
public static class DeepThread
{
    private const int Size = 256 << 20;

    [ThreadStatic]
    private static bool t_isDeep;

    /// <summary>Runs an action, on a thread of its own unless it is on one already. What it throws is thrown here.</summary>
    public static T Run<T>(Func<T> action)
    {
        if (t_isDeep)
        {
            return action();
        }

        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                t_isDeep = true;
                try
                {
                    result = action();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size) { IsBackground = true, Name = nameof(DeepThread) };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
