using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Products that share a factor and are, or are summed to, values of which each is range-checked, travel several to a field element:
/// a * (x + B y + B^2 z) = u + B v + B^2 w says ax = u, ay = v and az = w where all differences are below B. One constraint replaces three.
/// <para>
/// Why it is sound. Let D_i be the difference between what lane i should be and what is on its wires. Both are integers
/// in known intervals, so |D_i| is below B, and the sum of |D_i| B^i is below p. Modulo p the constraint says that sum D_i B^i = 0, so this
/// holds for integers. Then B divides D_0, which is smaller: D_0 = 0, and so on.
/// </para>
/// <para>
/// What is on a lane's wires lies in its interval because booleans and the quotient's range check say so. What the lane should be lies in its
/// interval only if the wires that it is made of have their honest values. So those must be older than the oldest quotient of the group, and the claim
/// is an induction over wires by age. A quotient of the group itself may be outside the interval that honest values have, as
/// long as its own lane has not been shown to hold: a value made of it travels in a later group.
/// </para>
/// </summary>
public static class PackingGadget
{
    /// <summary>left * right without a constraint, which <see cref="SettlePacked"/> imposes; see <see cref="DeferredProducts"/> for what may be done with it.</summary>
    /// <exception cref="InvalidOperationException">Both factors contain deferred products.</exception>
    public static LinearCombination MultiplyDeferred(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site)
    {
        if (ProductGadget.TimesConstant(left, right) is { } linear)
        {
            return linear;
        }

        if (DeferredProducts.IsDeferred(left) && DeferredProducts.IsDeferred(right))
        {
            throw new InvalidOperationException("Of the factors of a deferred product only one may be deferred itself.");
        }

        return circuit.Deferred.Add(left, right, site);
    }

    /// <summary>
    /// value / 2^<paramref name="shift"/>, rounded down, for a value with deferred products; it is shown to be in
    /// [minimum, minimum + 2^bits): shift + bits constraints, and a share of one for the lanes that travel with it.
    /// </summary>
    /// <param name="circuit">The builder.</param>
    /// <param name="value">The value.</param>
    /// <param name="shift">The bits that are dropped.</param>
    /// <param name="minimum">The least quotient.</param>
    /// <param name="bits">The width of the quotients allowed, at least 1.</param>
    /// <param name="lane">n such that value and all that the wires can stand for differ by less than 2^n if what the value is made of is honest; at most 252.</param>
    /// <param name="site">The place that asks for it.</param>
    public static LinearCombination NarrowPacked(
        this CircuitBuilder circuit, LinearCombination value, int shift, Integer minimum, int bits, int lane, int site)
    {
        var wire = circuit.WireCount;
        var quotient = circuit.Allocate(WireKind.Integer);
        circuit.CheckBounds(quotient, minimum, Integer.PowerOfTwo(bits), site);
        var real = quotient.Times(Integer.PowerOfTwo(shift));
        for (var i = 0; i < shift; i++)
        {
            var bit = circuit.Allocate(WireKind.Boolean);
            circuit.ConstrainBoolean(bit, site);
            real += bit.Times(Integer.PowerOfTwo(i));
        }

        circuit.Deferred.Equate(value, wire, real, lane, site);
        return quotient;
    }

    /// <summary>
    /// Imposes all deferred products that the narrowed values need: the last step of a circuit that has any. A product wire for each factor of each
    /// group of lanes, but for one, which the group's equation states itself.
    /// </summary>
    public static void SettlePacked(this CircuitBuilder circuit)
    {
        var packing = new LanePacking(circuit);
        var lanes = circuit.Deferred.Lanes;
        for (var start = 0; start < lanes.Count;)
        {
            var end = start + 1;
            while (end < lanes.Count && end - start < lanes[start].Capacity && lanes[end].Capacity == lanes[start].Capacity
                && lanes[end].IsOlderThan(lanes[start]) && packing.Share(lanes[start], lanes[end]))
            {
                end++;
            }

            packing.Impose([.. lanes.Skip(start).Take(end - start)]);
            start = end;
        }

        circuit.Deferred.ClearLanes();
    }
}
