using System.Diagnostics;
using System.Text;

namespace CircuitGen.Build;

/// <summary>
/// One run of the program that checks circuits. Each line of it is a tab, a word, a tab and the rest: <c>says</c> before what the build is told, or the stage that a circuit is at;
/// <c>end</c> alone is the last. Whatever else appears the user's code has printed.
/// </summary>
internal sealed class CircuitCheckRun : IDisposable
{
    private const int MillisecondsToExit = 2_000, MostErrorCharacters = 400;

    private readonly Process _process;
    private readonly ManualResetEventSlim _isOver = new();
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, string> _stages = [];
    private readonly StringBuilder _errors = new();
    private bool _hasEnded;

    /// <summary>Starts it.</summary>
    public CircuitCheckRun(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => ReadError(line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the build is told.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The circuits that were being checked when the process ended, and whether their methods were running.</summary>
    public IReadOnlyList<(string Circuit, bool IsComparing)> Suspects => [.. _stages.Where(static stage => stage.Value != "Done").Select(static stage => (stage.Key, stage.Value == "Comparing"))];

    /// <summary>The beginning of what it wrote to its error stream.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString().Trim();
            }
        }
    }

    /// <summary>The exit code of a process that has ended by itself.</summary>
    public int ExitCode => _process.HasExited ? _process.ExitCode : -1;

    /// <summary>Waits for its end; whether it came to it.</summary>
    public bool Wait()
    {
        _isOver.Wait();
        if (!_process.WaitForExit(MillisecondsToExit))
        {
            Kill();
        }

        return _hasEnded;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        const string Says = "\tsays\t";
        if (line is null or "\tend")
        {
            _hasEnded |= line is not null;
            _isOver.Set();
        }
        else if (line.IndexOf(Says, StringComparison.Ordinal) is >= 0 and var at)
        {
            _lines.Add(line.Substring(at + Says.Length));
        }
        else if (line.Split('\t') is { Length: 3 } words && words[0].Length == 0)
        {
            _stages[words[2]] = words[1];
        }
    }

    private void ReadError(string? line)
    {
        lock (_errors)
        {
            if (line is not null && _errors.Length < MostErrorCharacters)
            {
                _errors.Append(line.Trim()).Append(' ');
            }
        }
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill();
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended, or was disposed of, in the meantime.
        }
    }
}
