using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// Tries to have inputs accepted that must have no witness: those on which the method throws, and private ones beyond their range. A
/// witness is derived from an honest one, as a prover would.
/// </summary>
/// <param name="system">The circuit.</param>
/// <param name="ranges">What the private inputs may be.</param>
public sealed class ForbiddenInputs(ConstraintSystem system, IReadOnlyList<(BigInteger Low, BigInteger High)> ranges)
{
    private readonly AttackTarget _target = new(system);

    /// <summary>What was accepted, or null.</summary>
    /// <param name="honest">Honest witnesses to start from.</param>
    /// <param name="refused">Inputs on which the method throws, public ones first.</param>
    /// <param name="inputs">Which private inputs to move beyond their range.</param>
    /// <param name="random">Where the choices come from.</param>
    public string? Accepted(IReadOnlyList<Witness> honest, IEnumerable<Scalar[]> refused, IEnumerable<int> inputs, Random random)
    {
        ArgumentNullException.ThrowIfNull(honest);
        ArgumentNullException.ThrowIfNull(refused);
        foreach (var values in refused)
        {
            if (honest.Any(witness => IsAccepted(witness, values)))
            {
                return "accepts inputs on which the method throws: " + string.Join(", ", values);
            }
        }

        foreach (var input in inputs)
        {
            foreach (var value in Beyond(ranges[input], random).Select(Scalar.From).Concat(Fractions(input)))
            {
                if (honest.Any(witness => IsAccepted(witness, WithInput(witness, input, value))))
                {
                    return $"accepts private input {input} = {value}";
                }
            }
        }

        return null;
    }

    /// <summary>What a coefficient makes a small number of.</summary>
    private IEnumerable<Scalar> Fractions(int input)
    {
        var wire = system.Shape.FirstPrivateInput + input;
        var coefficients = Enumerable.Range(0, system.ConstraintCount).Select(row => BigInteger.Abs(_target.Rows.Coefficient(system.A, row, wire).ToScalar().ToSignedBigInteger()))
            .Where(static coefficient => coefficient > 1 && coefficient < 1_000).Distinct();
        return coefficients.Take(4).SelectMany(static coefficient => Enumerable.Range(-3, 7).Where(numerator => numerator % coefficient != 0)
            .Select(numerator => MontgomeryScalar.From(Scalar.From(coefficient)).Inverse() * Scalar.From(numerator)));
    }

    private static Scalar[] WithInput(Witness witness, int input, Scalar value)
    {
        Scalar[] inputs = [.. witness.PublicInputs, .. witness.PrivateInputs];
        inputs[witness.PublicInputs.Length + input] = value;
        return inputs;
    }

    private static IEnumerable<BigInteger> Beyond((BigInteger Low, BigInteger High) range, Random random)
    {
        for (var distance = 1; distance <= 4; distance++)
        {
            yield return range.High + distance;
            yield return range.Low - distance;
        }

        for (var size = range.High - range.Low + 1; size < BigInteger.One << 200; size <<= 40)
        {
            yield return range.High + random.Next(5, 50) + size;
            yield return range.Low - random.Next(5, 50) - size;
        }
    }

    private bool IsAccepted(Witness honest, Scalar[] inputs)
    {
        var values = honest.Values.ToArray();
        inputs.CopyTo(values, system.Shape.FirstPublicInput);
        _target.Rederivation.Run(values, kept: 0);
        return system.Check(new Witness(system.Shape, values)).IsSatisfied;
    }
}
