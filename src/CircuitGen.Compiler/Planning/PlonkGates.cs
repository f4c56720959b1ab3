using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The gates that snarkjs's PLONK setup makes of a rank-1 constraint: every gate adds or multiplies two wires, so long linear combinations
/// are added up two wires at a time. A public input or output takes one gate besides.
/// </summary>
internal static class PlonkGates
{
    // A gate that only adds has room for three wires.
    private const int AddedAtOnce = 3;

    /// <summary>The gates of <c>a * b = c</c>.</summary>
    public static long Of(LinearCombination a, LinearCombination b, LinearCombination c)
    {
        if (IsZero(a) || IsZero(b))
        {
            return Sum(c.Terms.Length);
        }

        if (a.IsConstant)
        {
            return Sum(Union(b.Terms, c.Terms));
        }

        return b.IsConstant
            ? Sum(Union(a.Terms, c.Terms))
            : 1 + Reduction(a.Terms.Length) + Reduction(b.Terms.Length) + Reduction(c.Terms.Length);
    }

    private static bool IsZero(LinearCombination value) => value.IsConstant && value.Constant.IsZero;

    private static long Sum(int wires) => 1 + Math.Max(0, wires - AddedAtOnce);

    private static long Reduction(int wires) => Math.Max(0, wires - 1);

    // The setup keeps wires whose coefficients cancel.
    private static int Union(ReadOnlySpan<Term> left, ReadOnlySpan<Term> right)
    {
        int count = 0, i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i].Wire, right[j].Wire);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
            count++;
        }

        return count + left.Length - i + right.Length - j;
    }
}
