using System.Numerics;
using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Witnesses;

/// <summary>The wires of a table that is read as a polynomial.</summary>
internal static class InterpolationWitness
{
    private static readonly ConditionalWeakTable<PolynomialProgram, ScalarProgram> s_programs = [];

    /// <summary>The powers of the index that are missing, then a wire for each product.</summary>
    public static void Interpolate<T>(this WitnessBuilder witness, long index, int count, Func<int, T> table, KnownPowers known)
        where T : struct, IBinaryInteger<T>
    {
        var values = new Integer[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = typeof(T) == typeof(long) ? (long)(object)table(i) : BigInteger.CreateChecked(table(i));
        }

        var polynomial = InterpolatedTable.Of(Scalar.Modulus, values);
        var (scheme, _) = EvaluationScheme.Cheapest(known, count, polynomial.Degree, polynomial.IsIntegral);
        var powers = Powers(index, scheme);
        foreach (var exponent in known.Missing(scheme))
        {
            witness.Write(powers[exponent].ToScalar());
        }

        var program = polynomial.Program(scheme);
        if (program.Products.Count == 0)
        {
            return;
        }

        var results = s_programs.GetValue(program, static made => new ScalarProgram(made)).Run(powers);
        foreach (var result in results.AsSpan(0, results.Length - 1))
        {
            witness.Write(result.ToScalar());
        }

        witness.Write(table((int)index));
    }

    /// <summary>All powers that a scheme works with, by exponent.</summary>
    private static Dictionary<int, MontgomeryScalar> Powers(long index, EvaluationScheme scheme)
    {
        var powers = new Dictionary<int, MontgomeryScalar> { [1] = MontgomeryScalar.From(Scalar.From(index)) };
        foreach (var exponent in KnownPowers.None.Missing(scheme))
        {
            powers[exponent] = powers[exponent / 2] * powers[exponent - (exponent / 2)];
        }

        return powers;
    }
}
