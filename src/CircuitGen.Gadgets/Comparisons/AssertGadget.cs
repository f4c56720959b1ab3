using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>Assertions: what the C# method would throw on has no witness.</summary>
public static class AssertGadget
{
    /// <summary>Imposes value = 0: one constraint.</summary>
    public static void AssertZero(this CircuitBuilder circuit, LinearCombination value, int site)
    {
        circuit.Constrain(value, LinearCombination.One, LinearCombination.Zero, site);
        circuit.Owed.PayWith(value, Integer.One);
    }

    /// <summary>Imposes value = 0 where <paramref name="guard"/> is 1, and nothing where it is 0: one constraint.</summary>
    public static void AssertZeroIf(this CircuitBuilder circuit, LinearCombination guard, LinearCombination value, int site)
    {
        if (guard.IsConstant && guard.Constant.IsOne)
        {
            circuit.AssertZero(value, site);
        }
        else
        {
            circuit.Constrain(guard, value, LinearCombination.Zero, site);
        }
    }

    /// <summary>
    /// Imposes 0 &lt;= value for a value below 2^<paramref name="bits"/>: that many constraints. A value taken apart before, sign and all,
    /// needs only its sign to be 0: one constraint.
    /// </summary>
    public static void CheckNonNegative(this CircuitBuilder circuit, LinearCombination value, int bits, int site)
    {
        if (circuit.Decompositions.Find(value) is { Signed: true } known)
        {
            circuit.AssertZero(known.Sign, site);
            return;
        }

        circuit.Decompose(value, bits, signed: false, site);
    }

    /// <summary>
    /// Imposes minimum &lt;= value &lt; minimum + count in ceil(log2 count) constraints, however wide the value's own interval is: the bits
    /// are those of what is allowed, not of what is possible. Where count is a power of two, bits of the value that are known already make it one
    /// constraint, and the same check made earlier makes it none.
    /// </summary>
    public static void CheckBounds(this CircuitBuilder circuit, LinearCombination value, Integer minimum, Integer count, int site)
    {
        if (!circuit.KnowsBounds(value, minimum, count))
        {
            circuit.CheckRangeFrom(value, minimum, count, site);
        }
        else if (!circuit.HasBits(value - LinearCombination.FromConstant(minimum), count))
        {
            circuit.AssertZero(value - circuit.WrapOfKnownBits(value, minimum, count, site), site);
        }
    }

    /// <summary>Whether <see cref="CheckBounds"/> needs no wires: the value's bits are known, and bounds and bits agree.</summary>
    public static bool KnowsBounds(this CircuitBuilder circuit, LinearCombination value, Integer minimum, Integer count)
    {
        var isType = minimum.IsZero || minimum + minimum + count == Integer.Zero;
        return count == Integer.PowerOfTwo(count.BitLength() - 1) && !count.IsOne
            && (circuit.HasBits(value - LinearCombination.FromConstant(minimum), count) || (isType && circuit.Decompositions.Find(value) is not null));
    }

    /// <summary>The value, which is shown to be in [minimum, minimum + count) as <see cref="CheckBounds"/> does it.</summary>
    public static LinearCombination CastChecked(this CircuitBuilder circuit, LinearCombination value, Integer minimum, Integer count, int site)
    {
        circuit.CheckBounds(value, minimum, count, site);
        return value;
    }

    /// <summary>
    /// <see cref="CastChecked"/> where all <paramref name="conditions"/> hold. Elsewhere nothing is imposed and the result is minimum, which nobody reads, or the
    /// value itself if its bits are known: besides the joined conditions one constraint for guard * (value - minimum) = surplus and those of the
    /// surplus's range, or one in all where bits are known.
    /// </summary>
    public static LinearCombination CastCheckedUnder(
        this CircuitBuilder circuit, IReadOnlyList<LinearCombination> conditions, LinearCombination value, Integer minimum, Integer count, int site)
    {
        if (conditions.Count == 0)
        {
            return circuit.CastChecked(value, minimum, count, site);
        }

        var guard = circuit.AllOf(conditions, site);
        if (circuit.KnowsBounds(value, minimum, count))
        {
            if (!circuit.HasBits(value - LinearCombination.FromConstant(minimum), count))
            {
                circuit.AssertZeroIf(guard, value - circuit.WrapOfKnownBits(value, minimum, count, site), site);
            }

            return value;
        }

        var surplus = circuit.Multiply(guard, value - LinearCombination.FromConstant(minimum), site);
        circuit.CheckRange(surplus, count, site);
        return surplus + LinearCombination.FromConstant(minimum);
    }

    /// <summary>
    /// Imposes value != 0 where all <paramref name="conditions"/> hold, with a hint i for the inverse: value * i = guard. One constraint besides the joined
    /// conditions. Where value and guard are both 0 nothing is said about i, which nobody reads.
    /// </summary>
    public static void AssertNonZeroUnder(this CircuitBuilder circuit, IReadOnlyList<LinearCombination> conditions, LinearCombination value, int site)
    {
        var guard = circuit.AllOf(conditions, site);
        circuit.Constrain(value, circuit.Allocate(WireKind.FieldElement), guard, site);
    }

    /// <summary>What the lowest of a value's known bits spell in a type that has this minimum and count.</summary>
    private static LinearCombination WrapOfKnownBits(this CircuitBuilder circuit, LinearCombination value, Integer minimum, Integer count, int site) =>
        circuit.Wrap(value, bits: 1, signed: true, count.BitLength() - 1, minimum.Sign < 0, site);

    private static bool HasBits(this CircuitBuilder circuit, LinearCombination surplus, Integer count) =>
        circuit.Decompositions.Find(surplus) is { Signed: false } known && Integer.PowerOfTwo(known.MagnitudeBits) <= count;

    /// <summary>1 where all of the booleans are 1, if there are any: a product for each after the first.</summary>
    public static LinearCombination AllOf(this CircuitBuilder circuit, IReadOnlyList<LinearCombination> booleans, int site)
    {
        var all = booleans.Count == 0 ? LinearCombination.One : booleans[0];
        for (var i = 1; i < booleans.Count; i++)
        {
            all = circuit.Multiply(all, booleans[i], site);
        }

        return all;
    }
}
