using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Division by a constant d, rounded down: the quotient q is a hint, and value - d*q, the remainder, is shown to be in [0, d).
/// That leaves q unique only while it is small, so q owes a range check, which the next gadget that needs one of q pays
/// (see <see cref="OwedRangeChecks"/>). ceil(log2 d) constraints and the debt.
/// </summary>
public static class FloorDivideGadget
{
    /// <summary>floor(value / divisor), divisor at least 2; nothing if the same quotient is known already.</summary>
    public static LinearCombination FloorDivide(this CircuitBuilder circuit, LinearCombination value, Integer divisor, int site)
    {
        if (circuit.Quotients.TryGetValue((value, divisor), out var known))
        {
            return known;
        }

        var wire = circuit.WireCount;
        var quotient = circuit.Allocate(WireKind.Integer);
        var remainder = value - quotient.Times(divisor);
        circuit.CheckRange(remainder, divisor, site);
        circuit.Owed.Add(wire, divisor, site);
        circuit.Quotients.Add((value, divisor), quotient);
        circuit.Decompositions.AddHalves(value, divisor, quotient, remainder);
        return quotient;
    }

    /// <summary>
    /// value / divisor rounded toward zero, as C# does, for a value in [-2^n, 2^n): floor((value + (d - 1) where negative) / d).
    /// n + 1 constraints for the sign besides those of the division.
    /// </summary>
    public static LinearCombination TruncatingDivide(this CircuitBuilder circuit, LinearCombination value, int bits, Integer divisor, int site) =>
        circuit.FloorDivide(value.TowardZero(circuit.IsNegative(value, bits, site), divisor), divisor, site);

    /// <summary>What must be divided with rounding down so that <paramref name="value"/> is divided with rounding toward zero.</summary>
    public static LinearCombination TowardZero(this LinearCombination value, LinearCombination isNegative, Integer divisor) =>
        value + isNegative.Times(divisor - Integer.One);

    /// <summary>Pays the range check that a quotient still owes at the end of the circuit: it is in [low, low + count).</summary>
    public static void SettleQuotient(this CircuitBuilder circuit, int wire, Integer low, Integer count, int site) =>
        circuit.CheckRange(LinearCombination.FromWire(wire) - LinearCombination.FromConstant(low), count, site);
}
