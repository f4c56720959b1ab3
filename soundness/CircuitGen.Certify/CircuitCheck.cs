using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Certify;

/// <summary>All that is checked of one circuit: that it can be built, costs what was predicted, does what its method does, and is determined by its inputs.</summary>
internal sealed class CircuitCheck(CircuitDeclaration declaration, CheckedAssembly assembly, CheckSettings settings, CheckClock clock)
{
    private const int MostReductions = 300;

    // Below, a certificate takes a small part of a second and few megabytes.
    private const long ManyNonZeros = 100_000;

    private static readonly Lock s_large = new();

    private readonly ConcurrentQueue<Finding> _findings = [];
    private ConstraintSystem? _system;
    private MethodComparison? _comparison;
    private CompiledCircuit? _circuit;
    private BigInteger[]? _inputs;
    private string? _difference;
    private volatile CheckClock.Moment _stageStart = CheckClock.Moment.Now;
    private int _compared;
    private bool _isCut;
    private bool _isCertified;

    /// <summary>The circuit's name.</summary>
    public string Name => declaration.Name;

    /// <summary>What was found.</summary>
    public IReadOnlyCollection<Finding> Findings => _findings;

    /// <summary>What it is at.</summary>
    public CheckStage Stage { get; private set; }

    /// <summary>Inputs that were compared.</summary>
    public int Compared => _compared;

    /// <summary>Whether the comparison was left before all inputs were tried.</summary>
    public bool IsCut => _isCut;

    /// <summary>Whether the circuit is certified.</summary>
    public bool IsCertified => _isCertified;

    /// <summary>Called when a stage begins.</summary>
    public event Action<CircuitCheck>? Entered;

    /// <summary>Whether what it is at takes longer than it may. Certificates may take as long as they do.</summary>
    public bool IsHanging => clock.SpentSince(_stageStart) is var time && Stage switch
    {
        CheckStage.Building => time > clock.BuildingLimit,
        CheckStage.Comparing => time > clock.Share,
        _ => false,
    };

    /// <summary>Checks it. What the user's code throws is a finding.</summary>
    public void Run()
    {
        try
        {
            if (settings.Broken.Contains(Name))
            {
                Error("CG0321", "building its circuit ends the process");
            }
            else if (Build())
            {
                CompareCost();
                Certify();
                Compare();
            }
        }
        catch (Exception exception) when (LoadFailure.IsCauseOf(exception))
        {
            Warn("CG0322", $"not checked{(_isCertified ? " against its method" : "")}: something it needs cannot be loaded here, {MethodComparison.Describe(exception)}");
        }
        catch (Exception exception)
        {
            // Whatever else it is, it must not end the thread, and with it the check of all other circuits.
            Error("CG0321", $"could not be checked: {MethodComparison.Describe(exception)}");
        }

        Enter(CheckStage.Done);
    }

    /// <summary>Gives it up, and says what is known of it.</summary>
    public void Abandon()
    {
        var limit = Stage == CheckStage.Building ? clock.BuildingLimit : clock.Share;
        var time = string.Create(CultureInfo.InvariantCulture, $"within {limit.TotalSeconds:0.#} s of processor time, or {limit.TotalSeconds * CheckClock.MostDelay:0.#} s");
        _isCut = true;
        if (Interlocked.Exchange(ref _difference, null) is { } difference)
        {
            Error("CG0321", difference);
        }
        else if (clock.MayLeaveOut)
        {
            // There will be a line that names it.
        }
        else if (Stage == CheckStage.Building)
        {
            Error("CG0321", $"its circuit was not built {time}; CircuitCheckSeconds gives more time");
        }
        else if (_compared == 0)
        {
            Warn("CG0322", $"not checked against its method: {_comparison!.Running} did not end {time}, for {InputText(_inputs!)}");
        }

        Enter(CheckStage.Done);
    }

    /// <summary>One line that sums up.</summary>
    public string Summary()
    {
        var parts = new List<string>();
        if (_system is not null)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(_isCertified ? "certified, " : "")}{_system.ConstraintCount:N0} constraints"));
        }

        if (_compared > 0)
        {
            var thrown = _comparison!.Thrown == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", of which it throws for {_comparison.Thrown:N0}");
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"compared with its method on {_compared:N0} inputs{thrown}{(_isCut ? ", then the time was up" : "")}"));
        }

        return $"{Name}: {string.Join("; ", parts)}";
    }

    private bool Build()
    {
        Enter(CheckStage.Building);
        try
        {
            _circuit = assembly.Load(declaration);
            _system = _circuit.Synthesize();
            return true;
        }
        catch (Exception exception) when (!LoadFailure.IsCauseOf(exception))
        {
            Error("CG0321", $"its circuit cannot be built: {MethodComparison.Describe(exception)}");
            return false;
        }
    }

    private void CompareCost()
    {
        try
        {
            var cost = _circuit!.Cost;
            var (predicted, built) = ((cost.Constraints, cost.Wires, cost.NonZeros), (_system!.ConstraintCount, _system.WireCount, _system.NonZeros));
            if (predicted != built)
            {
                Error("CG0321", string.Create(CultureInfo.InvariantCulture, $"its circuit is not as predicted: (constraints, wires, non-zeros) are {built}, not {predicted}"));
            }
        }
        catch (Exception exception) when (!LoadFailure.IsCauseOf(exception))
        {
            Error("CG0321", $"its cost cannot be read: {MethodComparison.Describe(exception)}");
        }
    }

    private void Compare()
    {
        if (settings.Level == CheckLevel.Off)
        {
            return;
        }

        if (settings.Ended.Contains(Name))
        {
            Warn("CG0322", "not checked against its method: running it ends the process, as a stack overflow does");
            return;
        }

        _comparison = new(_circuit!, _system!);
        var start = CheckClock.Moment.Now;
        foreach (var numbers in Samples())
        {
            if (clock.IsOver || clock.SpentSince(start) > clock.Share)
            {
                // A full check does not leave a circuit out because others were slow.
                _isCut = _compared > 0 || settings.Level == CheckLevel.Quick;
                if (_isCut)
                {
                    return;
                }
            }

            _inputs = numbers;
            Enter(CheckStage.Comparing);
            if (_comparison.Problem(numbers) is { } problem)
            {
                // Making the inputs small runs the method again, which may not end. What was found must not be lost then.
                _difference = Difference(numbers, problem);
                Reduce(numbers);
                return;
            }

            Interlocked.Increment(ref _compared);
        }

        if (_comparison is { Returned: 0, FirstThrown: { } thrown })
        {
            Warn("CG0322", $"not checked against its method: it throws for every one of the {_compared} inputs that were tried, first {MethodComparison.Describe(thrown)} for {InputText(Samples().First())}");
        }
    }

    /// <summary>The inputs to try. Where there are not many more than that, all there are.</summary>
    private IEnumerable<BigInteger[]> Samples() =>
        new InputSamples(_circuit!.Inputs, assembly.Seed, settings.MostInputs, exhaustive: settings.MostInputs * 2, MethodConstants.Of(_circuit.Method)).All();

    private void Reduce(BigInteger[] numbers)
    {
        var start = CheckClock.Moment.Now;
        string? Problem(BigInteger[] inputs) => new MethodComparison(_circuit!, _system!).Problem(inputs);
        var reduction = new InputReduction(changed => clock.SpentSince(start) < clock.Share / 2 && Problem(changed) is not null, MostReductions);
        var smallest = reduction.Reduce(numbers, [.. _circuit!.Inputs.SelectMany(static input => input.Ranges)]);
        var difference = Difference(smallest, Problem(smallest) ?? "the method gives now this, now that for the same inputs");
        if (Interlocked.Exchange(ref _difference, null) is not null)
        {
            Error("CG0321", difference);
        }
    }

    private string Difference(BigInteger[] numbers, string problem) => $"for {InputText(numbers)}: {problem} (seed {assembly.Seed})";

    private string InputText(BigInteger[] numbers) => numbers.Length == 0 ? "no inputs" : NumberText.Arguments(_circuit!, numbers);

    private void Certify()
    {
        var isWanted = settings.Certificates ?? (settings.Level != CheckLevel.Quick || (!clock.IsOver && _system!.NonZeros < ManyNonZeros));
        if (!isWanted)
        {
            return;
        }

        Enter(CheckStage.Certifying);
        if (!Determinism.IsWithinReach(_system!))
        {
            _findings.Enqueue(new(IsError: false, "CG0320", Name, string.Create(
                CultureInfo.InvariantCulture,
                $"{Name}: not certified: with {_system!.ConstraintCount:N0} constraints and {_system.NonZeros:N0} non-zeros that would take more than 8 GB of memory. Set CircuitCertificates to false to build without a certificate.")));
        }
        else if (Indeterminacy() is { } problem)
        {
            var place = problem.Location;
            var at = place.File is null ? assembly.PlaceOf(declaration, _system) : string.Create(CultureInfo.InvariantCulture, $"{place.File}({Math.Max(1, place.Line)})");
            _findings.Enqueue(new(IsError: true, "CG0320", at, $"{Name}: {problem}"));
        }
        else
        {
            _isCertified = true;
        }
    }

    /// <summary>What is not determined. Large circuits, which take gigabytes, one at a time.</summary>
    private Indeterminacy? Indeterminacy()
    {
        if (_system!.NonZeros < ManyNonZeros)
        {
            return Determinism.Problem(_system);
        }

        lock (s_large)
        {
            return Determinism.Problem(_system);
        }
    }

    private void Enter(CheckStage stage)
    {
        var isNew = Stage != stage;
        _stageStart = CheckClock.Moment.Now;
        Stage = stage;
        if (isNew)
        {
            Entered?.Invoke(this);
        }
    }

    private void Error(string id, string text) => _findings.Enqueue(new(IsError: true, id, assembly.PlaceOf(declaration, _system), $"{Name}: {text}"));

    private void Warn(string id, string text) => _findings.Enqueue(new(IsError: false, id, assembly.PlaceOf(declaration, _system), $"{Name}: {text}"));
}
