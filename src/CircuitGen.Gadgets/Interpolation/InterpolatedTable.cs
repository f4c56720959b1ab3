using System.Collections.Concurrent;
using System.Numerics;
using CircuitGen.Gadgets.Fields;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// A table as a polynomial over the field that has the table's values at 0, 1, ..., N - 1. Newton's form: the k-th divided difference is
/// the k-th difference over k!, and the polynomial is the sum of these times u (u - 1) ... (u - k + 1). A further coefficient of 1 for a k
/// of at least N changes nothing at these points, so that the polynomial can have any degree from N on.
/// </summary>
public sealed class InterpolatedTable
{
    /// <summary>Larger tables are not interpolated: the time grows with the square.</summary>
    public const int MaximumCount = 4096;

    private const int MaximumIntegralDegree = 40;
    private const int MaximumKept = 256;

    private static readonly ConcurrentDictionary<InterpolatedTable, InterpolatedTable> s_kept = new(new SameValues());

    private readonly Integer[] _values;
    private readonly PrimeField _field;
    private readonly ConcurrentDictionary<EvaluationScheme, PolynomialProgram> _programs = new();
    private FieldElement[] _newton = [];

    private InterpolatedTable(PrimeField field, Integer[] values)
    {
        _field = field;
        _values = values;
    }

    /// <summary>N.</summary>
    public int Count => _values.Length;

    /// <summary>The degree of the polynomial of least degree.</summary>
    public int Degree => _newton.Length - 1;

    /// <summary>
    /// Whether that polynomial's coefficients are integers so small that its value is the table's without reducing anything modulo p, and
    /// powers have intervals as integers.
    /// </summary>
    public bool IsIntegral { get; private set; }

    /// <summary>The table of these values; what was found out about the same values before is used again.</summary>
    /// <param name="modulus">The field's prime, larger than the number of values.</param>
    /// <param name="values">The values, at least one.</param>
    public static InterpolatedTable Of(Integer modulus, Integer[] values)
    {
        var table = new InterpolatedTable(PrimeField.Of(modulus), values);
        if (s_kept.TryGetValue(table, out var kept))
        {
            return kept;
        }

        table.Interpolate();
        if (s_kept.Count >= MaximumKept)
        {
            s_kept.Clear();
        }

        return s_kept.GetOrAdd(table, table);
    }

    /// <summary>The products that evaluate the table by a scheme.</summary>
    public PolynomialProgram Program(EvaluationScheme scheme) => _programs.GetOrAdd(scheme, Compile);

    private PolynomialProgram Compile(EvaluationScheme scheme)
    {
        var newton = _newton;
        if (scheme.Degree > Degree)
        {
            newton = new FieldElement[scheme.Degree + 1];
            _newton.CopyTo(newton, 0);
            newton[scheme.Degree] = _field.One;
        }

        return PolynomialProgram.Of(_field, Monomials(newton), scheme);
    }

    private void Interpolate()
    {
        var differences = Array.ConvertAll(_values, _field.From);
        var degree = 0;
        for (var order = 1; order < differences.Length; order++)
        {
            for (var i = differences.Length - 1; i >= order; i--)
            {
                differences[i] = _field.Subtract(in differences[i], in differences[i - 1]);
            }

            degree = differences[order].IsZero ? degree : order;
            if (Array.FindIndex(differences, order, static difference => !difference.IsZero) < 0)
            {
                break;
            }
        }

        _newton = new FieldElement[degree + 1];
        var factorial = _field.One;
        for (var i = 2; i <= degree; i++)
        {
            factorial = _field.Multiply(in factorial, (uint)i);
        }

        var inverse = _field.Inverse(factorial);
        for (var i = degree; i >= 0; i--)
        {
            _newton[i] = _field.Multiply(in differences[i], in inverse);
            inverse = _field.Multiply(in inverse, (uint)Math.Max(1, i));
        }

        IsIntegral = degree <= 1 || (degree <= MaximumIntegralDegree && AreSmall(Monomials(_newton)));
    }

    /// <summary>Newton's form multiplied out by Horner's rule: P = P (u - i) + c_i.</summary>
    private FieldElement[] Monomials(FieldElement[] newton)
    {
        var degree = newton.Length - 1;
        var sum = new FieldElement[degree + 1];
        sum[0] = newton[degree];
        for (var i = degree - 1; i >= 0; i--)
        {
            for (var power = degree - i; power > 0; power--)
            {
                sum[power] = _field.Subtract(in sum[power - 1], _field.Multiply(in sum[power], (uint)i));
            }

            sum[0] = _field.Subtract(in newton[i], _field.Multiply(in sum[0], (uint)i));
        }

        return sum;
    }

    private bool AreSmall(FieldElement[] monomials)
    {
        var (bound, power) = (BigInteger.Zero, BigInteger.One);
        foreach (var coefficient in monomials)
        {
            bound += BigInteger.Abs(_field.ToNearestInteger(coefficient).ToBigInteger()) * power;
            power *= Count - 1;
        }

        return 2 * BigInteger.Max(bound, power) < _field.Modulus.ToBigInteger();
    }

    private sealed class SameValues : IEqualityComparer<InterpolatedTable>
    {
        public bool Equals(InterpolatedTable? left, InterpolatedTable? right) =>
            ReferenceEquals(left, right) || (left is not null && right is not null && ReferenceEquals(left._field, right._field) && left._values.AsSpan().SequenceEqual(right._values));

        public int GetHashCode(InterpolatedTable table)
        {
            var hash = table._values.Length;
            foreach (var value in table._values)
            {
                hash = unchecked((hash * 31) + value.GetHashCode());
            }

            return hash;
        }
    }
}
