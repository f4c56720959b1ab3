using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>Tries to cheat: takes honest witnesses, changes them and looks for one that satisfies with other outputs.</summary>
/// <param name="system">The circuit.</param>
/// <param name="random">Where the choices come from.</param>
/// <param name="attacks">The ways to cheat; all where left out.</param>
public sealed class Adversary(ConstraintSystem system, Random random, params Attack[] attacks)
{
    private readonly AttackTarget _target = new(system);
    private readonly Attack[] _attacks = attacks is [] ? [.. Attack.All] : attacks;

    /// <summary>Changed witnesses tried so far.</summary>
    public long Attempts { get; private set; }

    /// <summary>Attacks a witness, with another of the same circuit to splice in; the forged witness, or null where every attempt failed.</summary>
    public string? Forge(Witness honest, Witness other, int attempts)
    {
        ArgumentNullException.ThrowIfNull(honest);
        ArgumentNullException.ThrowIfNull(other);
        _target.Other = other.Values.ToArray();
        for (var i = 0; i < attempts; i++)
        {
            var values = honest.Values.ToArray();
            var attack = _attacks[i % _attacks.Length];
            if (attack.Apply(_target, values, random) is not { } done)
            {
                continue;
            }

            Attempts++;
            if (IsForged(honest, values))
            {
                return $"forged by {attack.Name}: {done}; outputs {Join(honest.Values)} become {Join(values)}";
            }
        }

        return null;
    }

    private string Join(ReadOnlySpan<Scalar> values) => string.Join(", ", values.Slice(system.Shape.FirstOutput, system.Shape.Outputs).ToArray());

    private bool IsForged(Witness honest, Scalar[] values) =>
        !values.AsSpan(system.Shape.FirstOutput, system.Shape.Outputs).SequenceEqual(honest.Outputs)
        && system.Check(new Witness(system.Shape, values)).IsSatisfied;
}
