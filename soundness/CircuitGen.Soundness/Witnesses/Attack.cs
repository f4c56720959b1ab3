using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>A way to cheat: changes the values of an honest witness.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Apply">Changes the values; says what it did, or gives null where the circuit offers nothing to attack in this way.</param>
public sealed record Attack(string Name, Func<AttackTarget, Scalar[], Random, string?> Apply)
{
    /// <summary>A single wire takes another value.</summary>
    public static Attack ChangeWire { get; } = new("change a wire", static (target, values, random) => target.Change(values, random)?.Done);

    /// <summary>The bits of a value spell the value plus or minus p.</summary>
    public static Attack AliasBits { get; } = new("alias of bits", static (target, values, random) =>
    {
        if (target.BitVectorRows.Length == 0)
        {
            return null;
        }

        var row = target.BitVectorRows[random.Next(target.BitVectorRows.Length)];
        target.Bits.Set(row, values, alias: random.Next(3) == 0 ? -1 : 1);
        target.Rederivation.Run(values, kept: 0);
        return $"bits of constraint {row} moved by p";
    });

    /// <summary>Some wires come from another honest witness.</summary>
    public static Attack Splice { get; } = new("splice", static (target, values, random) =>
    {
        var first = target.Wire(random);
        if (first < 0)
        {
            return null;
        }

        var end = random.Next(3) == 0 ? values.Length : Math.Min(values.Length, first + random.Next(1, 200));
        for (var wire = first; wire < end; wire++)
        {
            values[wire] = target.Rows.IsFree(wire) ? target.Other[wire] : values[wire];
        }

        // Outputs are what they must be for the wires they read.
        target.Rederivation.Run(values, kept: 0);
        return $"wires {first} to {end - 1} of another witness";
    });

    /// <summary>A hint takes another value and everything that follows from it is derived again.</summary>
    public static Attack Rederive { get; } = new("derive again", static (target, values, random) =>
    {
        if (target.Change(values, random) is not { } change)
        {
            return null;
        }

        target.Rederivation.Run(values, change.Wire);
        return change.Done + ", the rest derived again";
    });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Attack> All { get; } = [ChangeWire, AliasBits, Splice, Rederive];
}
