using CircuitGen.Certify;
using CircuitGen.Conformance;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Soundness.Assemblies;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Drops the constraints of a whole circuit, one at a time. The certificate must refuse what is left, or inputs be accepted that must not
/// be: otherwise the constraint is redundant or its purpose untested.
/// </summary>
/// <param name="circuit">The circuit.</param>
/// <param name="seed">Inputs, and choices of the attack.</param>
public sealed class CircuitMutations(CompiledCircuit circuit, int seed)
{
    private const int Honest = 20;
    private const int Refused = 40;

    private readonly ConstraintSystem _system = circuit.Synthesize();
    private readonly List<string> _survivors = [];

    /// <summary>How many constraints the circuit has.</summary>
    public int Constraints => _system.ConstraintCount;

    /// <summary>How many were dropped.</summary>
    public int Tried { get; private set; }

    /// <summary>How often the certificate refused the rest.</summary>
    public int Uncertified { get; private set; }

    /// <summary>Those that nothing noticed.</summary>
    public IReadOnlyList<string> Survivors => _survivors;

    /// <summary>Drops every constraint, or <paramref name="most"/> of them at random.</summary>
    public void Run(int most)
    {
        var rows = Enumerable.Range(0, Constraints).ToArray();
        if (rows.Length > most)
        {
            new Random(seed).Shuffle(rows);
        }

        var runs = CompiledCircuitWitnesses.Runs(circuit, seed).ToArray();
        Witness[] honest = [.. runs.Select(static run => run.Witness).OfType<Witness>().Take(Honest)];
        var refused = runs.Where(static run => run.Witness is null).Select(static run => run.Inputs).Take(Refused).ToArray();
        var ranges = CompiledCircuitWitnesses.PrivateRanges(circuit);
        foreach (var row in rows.Take(most))
        {
            Tried++;
            var mutant = Without(row);
            if (Determinism.Problem(mutant) is not null)
            {
                Uncertified++;
            }
            else if (new ForbiddenInputs(mutant, ranges).Accepted(honest, refused, PrivateInputsNear(row), new Random(seed)) is null)
            {
                _survivors.Add($"{(DefinesDeadWire(row) ? "a wire that nobody reads" : "not noticed")}: {circuit.Name}, constraint {row} of {Constraints}, {_system.LocationOf(row)}: ({Text(_system.A, row)}) * ({Text(_system.B, row)}) = {Text(_system.C, row)}");
            }
        }
    }

    private ConstraintSystem Without(int row)
    {
        var recorder = new ConstraintSystemRecorder(_system.Shape, _system.Names, _system.Sources);
        for (var wire = _system.Shape.FirstInternal; wire < _system.WireCount; wire++)
        {
            recorder.OnWire(WireKind.Integer);
        }

        for (var other = 0; other < Constraints; other++)
        {
            if (other != row)
            {
                recorder.OnConstraint(Side(_system.A, other), Side(_system.B, other), Side(_system.C, other), 0);
            }
        }

        return recorder.Build();
    }

    private LinearCombination Side(ConstraintMatrix side, int row)
    {
        var wires = side.RowWires(row);
        var coefficients = side.RowCoefficientIndexes(row);
        var sum = LinearCombination.Zero;
        for (var i = 0; i < wires.Length; i++)
        {
            var coefficient = _system.Coefficients.Values[coefficients[i]].ToSignedBigInteger();
            sum += wires[i] == 0 ? LinearCombination.FromConstant(coefficient) : LinearCombination.FromWire(wires[i]).Times(coefficient);
        }

        return sum;
    }

    /// <summary>The private inputs in a constraint, and in those with which it shares a wire of its gadget.</summary>
    private IEnumerable<int> PrivateInputsNear(int row)
    {
        var own = WiresOf(row).Where(wire => wire >= _system.Shape.FirstInternal).ToHashSet();
        return Enumerable.Range(0, Constraints).Where(other => other == row || WiresOf(other).Any(own.Contains)).SelectMany(WiresOf)
            .Select(wire => wire - _system.Shape.FirstPrivateInput).Where(input => input >= 0 && input < _system.Shape.PrivateInputs).Distinct();
    }

    /// <summary>Whether the constraint says what a wire is that occurs nowhere else: whatever the others are, it can be met.</summary>
    private bool DefinesDeadWire(int row) =>
        _system.C.RowWires(row).ToArray().Any(wire => wire >= _system.Shape.FirstInternal && !_system.A.RowWires(row).Contains(wire) && !_system.B.RowWires(row).Contains(wire)
            && Enumerable.Range(0, Constraints).All(other => other == row || !WiresOf(other).Contains(wire)));

    private IEnumerable<int> WiresOf(int row) => [.. _system.A.RowWires(row), .. _system.B.RowWires(row), .. _system.C.RowWires(row)];

    private string Text(ConstraintMatrix side, int row) => Side(side, row).ToString();
}
