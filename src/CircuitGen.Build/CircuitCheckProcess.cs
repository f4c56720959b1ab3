using System.Diagnostics;
using System.Text;

namespace CircuitGen.Build;

/// <summary>
/// The program that checks the circuits of one assembly, in a process of its own: the user's code runs in it. Where that ends the process, as a stack overflow does, the program is run again
/// without what did it.
/// </summary>
internal sealed class CircuitCheckProcess : IDisposable
{
    // Each run but the last finds one method that ends the process, or that circuits must be checked one at a time to find it.
    private const int MostRuns = 8;

    private readonly string _host;
    private readonly string _arguments;
    private readonly string _folder;
    private readonly List<string> _more = ["progress=true"];
    private readonly object _lock = new();
    private CircuitCheckRun _run;
    private bool _isCancelled;

    private CircuitCheckProcess(string host, string program, string settings, string folder)
    {
        (_host, _arguments, _folder) = (host, $"exec {Quote(program)} {Quote("@" + settings)}", folder);
        _run = Start();
    }

    /// <summary>Starts the program; it runs while the build goes on.</summary>
    public static CircuitCheckProcess Start(string host, string program, string settings, string folder) => new(host, program, settings, folder);

    /// <summary>Waits until the circuits are checked.</summary>
    /// <param name="say">Takes each line of the outcome, in MSBuild's form for errors and warnings.</param>
    /// <returns>Null, or why it could not be done.</returns>
    public string? Wait(Action<string> say)
    {
        for (var runs = 1; ; runs++)
        {
            if (_run.Wait())
            {
                foreach (var line in _run.Lines)
                {
                    say(line);
                }

                return null;
            }

            lock (_lock)
            {
                if (_isCancelled)
                {
                    return "it was cancelled";
                }

                if (runs == MostRuns || _run.Suspects.Count == 0)
                {
                    return _run.Errors.Length > 0 ? _run.Errors : $"the process ended with {_run.ExitCode}";
                }

                _more.Add(_run.Suspects.Count > 1 ? "workers=1" : $"{(_run.Suspects[0].IsComparing ? "ended" : "broken")}={_run.Suspects[0].Circuit}");
                _run.Dispose();
                _run = Start();
            }
        }
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isCancelled = true;
            _run.Dispose();
        }
    }

    private CircuitCheckRun Start() => new(new ProcessStartInfo(_host, string.Join(" ", [_arguments, .. _more.Select(Quote)]))
    {
        WorkingDirectory = _folder,
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
    });

    private static string Quote(string argument) => "\"" + argument.Replace("\"", "\\\"") + "\"";
}
