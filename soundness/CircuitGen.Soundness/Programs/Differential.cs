using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>Compares a program under .NET with its circuit.</summary>
public static class Differential
{
    /// <summary>What differs between the cost known at compile time and the system, or null.</summary>
    public static string? CompareCost(LoadedProgram program)
    {
        var (cost, system) = (program.Cost, program.System);
        return (cost.Constraints, cost.Wires, cost.NonZerosA, cost.NonZerosB, cost.NonZerosC)
            == (system.ConstraintCount, system.WireCount, system.NonZerosA, system.NonZerosB, system.NonZerosC)
            ? null
            : $"cost {cost.Constraints} constraints, {cost.Wires} wires, {cost.NonZeros} non-zeros; system {system.ConstraintCount}, {system.WireCount}, {system.NonZeros}";
    }

    /// <summary>Runs one input; what differs, or null.</summary>
    public static string? CompareRun(LoadedProgram program, InputSource source)
    {
        source.Restart();
        var outcome = program.Run(source);
        return Compare(program.System, outcome) is { } difference
            ? $"inputs {string.Join(", ", source.Drawn)}: {difference}"
            : null;
    }

    /// <summary>What .NET and the circuit disagree on, or null.</summary>
    public static string? Compare(ConstraintSystem system, RunOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Thrown is { } thrown)
        {
            return outcome.Refused is InvalidOperationException ? null
                : outcome.Refused is { } other ? $".NET throws {thrown.GetType().Name}, the witness generator {other}"
                : $".NET throws {thrown.GetType().Name}, the circuit has a witness";
        }

        if (outcome.Refused is { } refused)
        {
            return $".NET returns {string.Join(", ", outcome.Expected)}, the witness generator throws {refused}";
        }

        if (!outcome.Expected.SequenceEqual(outcome.Results))
        {
            return $".NET returns {string.Join(", ", outcome.Expected)}, the witness generator {string.Join(", ", outcome.Results)}";
        }

        var witness = outcome.Witness!;
        var outputs = new List<BigInteger>();
        foreach (var output in witness.Outputs)
        {
            outputs.Add(output.ToSignedBigInteger());
        }

        if (!outcome.Expected.SequenceEqual(outputs))
        {
            return $".NET returns {string.Join(", ", outcome.Expected)}, the output wires are {string.Join(", ", outputs)}";
        }

        var check = system.Check(witness);
        return check.IsSatisfied ? null : check.Message;
    }
}
