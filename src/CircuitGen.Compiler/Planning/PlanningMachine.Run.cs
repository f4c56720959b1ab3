using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>The whole circuit: inputs, body, outputs, and what is still owed.</content>
internal sealed partial class PlanningMachine
{
    private readonly List<int> _outputLengths = [];
    private readonly List<UnpaidQuotient> _unpaid = [];
    private int _boundOutputs;

    /// <summary>Whether the run got to its end.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether the run took more steps than it was allowed, but fewer than a build allows.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The number of output wires that the run found.</summary>
    public int OutputCount => _outputLengths.Sum();

    /// <summary>Plans the circuit.</summary>
    public void Run()
    {
        try
        {
            RequireInputs();
            PlanInputs();
            _sink.Inputs.IsInBody = true;
            Execute(_ir.Body);
            _sink.Inputs.IsInBody = false;
            PlanOutputs();
            SettleQuotients();
            SettlePacked();
            RequireShallowBlocks();
            IsDone = true;
        }
        catch (PlanningStoppedException)
        {
            // The problem has been reported.
        }
    }

    /// <summary>What the run found out.</summary>
    /// <param name="origins">For each site the site of the source it stands for.</param>
    public CircuitPlan ToPlan(int[] origins)
    {
        var problems = _problems.Select(problem => problem with { Site = origins[problem.Site] }).ToArray();
        return new CircuitPlan(_ir, _sites, problems)
        {
            Origins = origins,
            IsCutShort = IsCutShort,
            Merges = _merges,
            TreeWalks = _treeWalks,
            MergedVariables = _mergedVariables.Saved,
            VariableRanges = SharedRanges(),
            IsStatic = StaticVariables.Find(_ir, _sites, _merges, _variables),
            OutputLengths = _outputLengths,
            Unpaid = _unpaid,
            IsPacked = _deferral.Lanes.Count > 0,
            FirstPackedWire = FirstPackedWire,
            BoundInputs = _sink.Inputs.Variables,
            Cost = Cost(),
        };
    }

    /// <summary>Variables that may refer to one array get one interval.</summary>
    private Interval[] SharedRanges()
    {
        var roots = RootVariables.Find(_ir.Body, _ir.Variables.Count);
        var ranges = _variables.Select(variable => variable.Range).ToArray();
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[roots[i]] = ranges[roots[i]].Hull(ranges[i]);
        }

        return [.. roots.Select(root => ranges[root])];
    }

    private void PlanInputs()
    {
        var shape = Circuit.Shape;
        for (var wire = 1; wire < shape.FirstPublicInput; wire++)
        {
            Wires.Add(WireKind.FieldElement);
        }

        AddInputWires(isPublic: true);
        AddInputWires(isPublic: false);
        var (publicIndex, privateIndex) = (0, 0);
        foreach (var parameter in _ir.Parameters)
        {
            var elements = new PlanValue[ElementCount(parameter)];
            for (var i = 0; i < elements.Length; i++)
            {
                var wire = parameter.IsPublic ? Circuit.PublicInput(publicIndex++) : Circuit.PrivateInput(privateIndex++);
                elements[i] = PlanValue.From(wire, parameter.Range);
                _sink.Inputs.Own(wire.Terms[0].Wire, parameter.Variable);
                var firstBit = Circuit.WireCount;
                if (!parameter.IsPublic)
                {
                    Circuit.CheckInput(wire, parameter.Range.Low, parameter.Range.Count, parameter.Site);
                }

                for (var bit = firstBit; bit < Circuit.WireCount; bit++)
                {
                    _sink.Inputs.Own(bit, parameter.Variable);
                }
            }

            Define(parameter, elements);
        }
    }

    private void AddInputWires(bool isPublic)
    {
        foreach (var parameter in _ir.Parameters.Where(parameter => parameter.IsPublic == isPublic))
        {
            for (var i = ElementCount(parameter); i > 0; i--)
            {
                Wires.Add(parameter.Range);
            }
        }
    }

    private void Define(Parameter parameter, PlanValue[] elements)
    {
        if (parameter.Lengths.Count == 0)
        {
            Assign(parameter.Variable, elements[0]);
            return;
        }

        var array = new PlanArray(elements.Length, 0);
        elements.CopyTo(array.Elements, 0);
        _arrays[parameter.Variable] = array;
        _variables[parameter.Variable].Widen(PlanValue.From(LinearCombination.Zero, parameter.Range));
    }

    private static int ElementCount(Parameter parameter) => parameter.Lengths.Aggregate(1, static (product, length) => product * length);

    private void PlanOutputs()
    {
        foreach (var output in _ir.Outputs)
        {
            var isArray = _ir.Variables[output.Variable].Dimensions > 0;
            var values = isArray ? _arrays[output.Variable]!.Elements : [_scalars[output.Variable]];
            foreach (var value in values)
            {
                var index = _boundOutputs++;

                // A run that does not know yet how long the arrays are has too few output wires: it counts, on one that there is.
                Circuit.BindOutput(Math.Min(index, Circuit.Shape.Outputs - 1), value.Linear, output.Site);
                if (index < Circuit.Shape.Outputs)
                {
                    Wires.Narrow(Circuit.Shape.FirstOutput + index, value.Range);
                }
            }

            _outputLengths.Add(values.Length);
        }
    }

    private void SettleQuotients()
    {
        foreach (var owed in Circuit.Owed.Open.ToArray())
        {
            var range = Wires[owed.Key];
            _unpaid.Add(new UnpaidQuotient(owed.Key, range.Low, range.Count, owed.Value));
            Circuit.SettleQuotient(owed.Key, range.Low, range.Count, owed.Value);
        }
    }

    private PlanCost Cost() => new()
    {
        Constraints = Circuit.ConstraintCount,
        Wires = Circuit.WireCount,
        NonZerosA = _sink.NonZerosA,
        NonZerosB = _sink.NonZerosB,
        NonZerosC = _sink.NonZerosC,
        Outputs = Circuit.Shape.Outputs,
        PublicInputs = Circuit.Shape.PublicInputs,
        PrivateInputs = Circuit.Shape.PrivateInputs,
        PlonkGates = _sink.PlonkGateCount + Circuit.Shape.Outputs + Circuit.Shape.PublicInputs,
        IntegerTerms = _sink.IntegerTerms,
        FullWidthWires = Wires.CountFullWidth(),
        Parameters = _readTables.Sum(read => (long)read.Cast<bool>().Count(isRead => isRead)),
    };
}
