using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>Tries to cheat: takes honest witnesses, changes them and looks for one that satisfies with other outputs.</summary>
/// <param name="system">The circuit.</param>
/// <param name="random">Where the choices come from.</param>
public sealed class Adversary(ConstraintSystem system, Random random)
{
    private readonly Rederivation _rederivation = new(system);

    /// <summary>Changed witnesses tried so far.</summary>
    public long Attempts { get; private set; }

    /// <summary>Attacks a witness, with another of the same circuit to splice in; the forged witness, or null where every attempt failed.</summary>
    public string? Attack(Witness honest, Witness other, int attempts)
    {
        ArgumentNullException.ThrowIfNull(honest);
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < attempts; i++)
        {
            var values = honest.Values.ToArray();
            var wire = Target();
            if (wire < 0)
            {
                return null;
            }

            var what = Change(values, other.Values, wire);
            if (i % 2 == 1)
            {
                _rederivation.Run(values, wire);
            }

            Attempts++;
            if (IsForged(honest, values))
            {
                return $"forged: {what}; outputs {Join(honest.Values)} become {Join(values)}";
            }
        }

        return null;
    }

    private string Join(ReadOnlySpan<Scalar> values) => string.Join(", ", values.Slice(system.Shape.FirstOutput, system.Shape.Outputs).ToArray());

    /// <summary>Any wire but the constant and the inputs.</summary>
    private int Target()
    {
        var free = system.Shape.Outputs + system.WireCount - system.Shape.FirstInternal;
        if (free == 0)
        {
            return -1;
        }

        var choice = random.Next(free);
        return choice < system.Shape.Outputs ? system.Shape.FirstOutput + choice : system.Shape.FirstInternal + choice - system.Shape.Outputs;
    }

    private string Change(Scalar[] values, ReadOnlySpan<Scalar> other, int wire)
    {
        var before = values[wire];
        switch (random.Next(5))
        {
            case 0:
                values[wire] = before + Scalar.One;
                return $"wire {wire} plus 1";
            case 1:
                values[wire] = before.IsOne ? Scalar.Zero : Scalar.One;
                return $"wire {wire} flipped";
            case 2:
                values[wire] = -before;
                return $"wire {wire} negated";
            case 3:
                var end = Math.Min(values.Length, wire + random.Next(1, 200));
                var inputs = values[system.Shape.FirstPublicInput..system.Shape.FirstInternal];
                other[wire..end].CopyTo(values.AsSpan(wire));
                inputs.CopyTo(values.AsSpan(system.Shape.FirstPublicInput));
                return $"wires {wire} to {end - 1} of another witness";
            default:
                // A hint q with d*q = x - r has other solutions q + k/d: shift by the inverse of a small number.
                values[wire] = before + (MontgomeryScalar.From(Scalar.From(random.Next(1, 40))) * Inverse(random.Next(2, 40)));
                return $"wire {wire} moved by a fraction";
        }
    }

    private static Scalar Inverse(int divisor) => MontgomeryScalar.From(Scalar.From(divisor)).Inverse().ToScalar();

    private bool IsForged(Witness honest, Scalar[] values)
    {
        var differs = false;
        for (var i = 0; i < system.Shape.Outputs; i++)
        {
            differs |= values[system.Shape.FirstOutput + i] != honest.Values[system.Shape.FirstOutput + i];
        }

        return differs && system.Check(new Witness(system.Shape, values)).IsSatisfied;
    }
}
