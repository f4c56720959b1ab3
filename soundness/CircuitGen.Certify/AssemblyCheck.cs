using System.Globalization;

namespace CircuitGen.Certify;

/// <summary>
/// Checks the circuits of an assembly, several at a time, and reports as MSBuild reads errors, so that a build fails at the line of the source. What one circuit
/// does, throwing or never ending, takes no other down.
/// </summary>
public sealed class AssemblyCheck
{
    private const int StackBytes = 16 << 20;

    private static readonly TimeSpan s_pollInterval = TimeSpan.FromMilliseconds(50);

    private readonly CheckSettings _settings;
    private readonly TextWriter _output;
    private readonly CheckedAssembly _assembly;
    private readonly CheckClock _clock;
    private readonly Queue<CircuitCheck> _waiting;
    private readonly CircuitCheck[] _all;
    private readonly List<CircuitCheck> _running = [];
    private readonly HashSet<CircuitCheck> _ended = [];
    private readonly object _lock = new();

    private AssemblyCheck(CheckSettings settings, TextWriter output, CheckedAssembly assembly, CheckClock clock)
    {
        (_settings, _output, _assembly, _clock) = (settings, output, assembly, clock);
        _all = [.. assembly.Circuits.Select(declaration => new CircuitCheck(declaration, assembly, settings, clock))];
        CircuitCheck[] order = [.. _all];
        if (settings.Level == CheckLevel.Quick)
        {
            // Where the time does not suffice for all, it must not always be the same ones that are left out.
            new Random(assembly.Seed).Shuffle(order);
        }

        _waiting = new(order);
    }

    /// <summary>Checks every circuit.</summary>
    /// <param name="settings">What and how.</param>
    /// <param name="output">Where to report.</param>
    /// <param name="before">What has gone by since the process began.</param>
    /// <returns>0 where there is no error.</returns>
    public static int Run(CheckSettings settings, TextWriter output, TimeSpan before = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(output);
        var clock = new CheckClock(settings, before);
        CheckedAssembly assembly;
        try
        {
            assembly = new(settings);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
            Say(settings, output, $"{Path.GetFileName(settings.Assembly)}: its circuits are not checked, because it cannot be loaded on this machine: {exception.Message}");
            return 0;
        }

        return assembly.Circuits.Count == 0 ? 0 : new AssemblyCheck(settings, output, assembly, clock).Run();
    }

    private int Run()
    {
        for (var worker = Math.Min(_all.Length, _settings.Workers ?? Environment.ProcessorCount); worker > 0; worker--)
        {
            StartWorker();
        }

        lock (_lock)
        {
            while (!IsAllEnded() && !_clock.MustEnd)
            {
                Monitor.Wait(_lock, s_pollInterval);
                Abandon(_clock.MayLeaveOut ? [] : [.. _running.Where(static check => check.IsHanging)]);
            }

            Abandon([.. _running]);
            return Report();
        }
    }

    private void StartWorker() => new Thread(Work, StackBytes) { IsBackground = true, Name = "circuits" }.Start();

    private void Work()
    {
        while (Next() is { } check)
        {
            check.Entered += Progress;
            check.Run();
            lock (_lock)
            {
                if (!_running.Remove(check))
                {
                    // It was given up, and another worker has taken this one's place.
                    return;
                }

                _ended.Add(check);
                Monitor.PulseAll(_lock);
            }
        }
    }

    private CircuitCheck? Next()
    {
        lock (_lock)
        {
            if (HasNoneToBegin())
            {
                return null;
            }

            var next = _waiting.Dequeue();
            _running.Add(next);
            return next;
        }
    }

    private bool HasNoneToBegin() => _waiting.Count == 0 || (_clock.MayLeaveOut && _clock.IsOver);

    private bool IsAllEnded() => _running.Count == 0 && HasNoneToBegin();

    /// <summary>Gives up what takes too long. Its thread cannot be stopped; it ends with the process.</summary>
    private void Abandon(IReadOnlyList<CircuitCheck> checks)
    {
        foreach (var check in checks)
        {
            _running.Remove(check);
            check.Abandon();
            _ended.Add(check);
            StartWorker();
        }
    }

    private void Progress(CircuitCheck check)
    {
        if (_settings.ReportsProgress)
        {
            lock (_lock)
            {
                _output.WriteLine($"\t{check.Stage}\t{check.Name}");
                _output.Flush();
            }
        }
    }

    private void Say(string line) => Say(_settings, _output, line);

    /// <summary>A line for people, marked where progress is reported as well.</summary>
    private static void Say(CheckSettings settings, TextWriter output, string line) => output.WriteLine(settings.ReportsProgress ? $"\tsays\t{line}" : line);

    private int Report()
    {
        var findings = _all.Where(_ended.Contains).SelectMany(static check => check.Findings).ToArray();
        foreach (var check in _all.Where(_ended.Contains))
        {
            foreach (var finding in check.Findings)
            {
                Say(finding.ToString());
            }

            if ((_settings.Level != CheckLevel.Quick || _settings.Certificates == true) && check.Findings.Count == 0)
            {
                Say(check.Summary());
            }
        }

        if (_settings.Level != CheckLevel.Off)
        {
            ReportTotal();
        }

        return findings.Any(static finding => finding.IsError) ? 1 : 0;
    }

    private void ReportTotal()
    {
        var checkedOnes = _all.Where(check => _ended.Contains(check) && check.Compared > 0).ToArray();
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{checkedOnes.Length:N0} {(checkedOnes.Length == 1 ? "circuit" : "circuits")} compared with {(checkedOnes.Length == 1 ? "its method" : "their methods")} on {checkedOnes.Sum(static check => (long)check.Compared):N0} inputs, {_all.Count(check => _ended.Contains(check) && check.IsCertified):N0} certified, in {_clock.Elapsed.TotalSeconds:0.0} s (seed {_assembly.Seed})"));
        var left = _all.Where(check => !_ended.Contains(check) || check.IsCut).Select(static check => check.Name).ToArray();
        if (left.Length > 0)
        {
            const int Named = 3;
            var more = left.Length > Named ? string.Create(CultureInfo.InvariantCulture, $" and {left.Length - Named:N0} more") : "";
            Say(string.Create(
                CultureInfo.InvariantCulture,
                $"not compared on all inputs for want of time: {string.Join(", ", left.Take(Named))}{more}{(_settings.Level == CheckLevel.Quick ? "; CircuitChecks=full takes the time" : "; CircuitCheckSeconds gives more")}"));
        }
    }
}
