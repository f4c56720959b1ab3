using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;
using CircuitGen.Certify;
using CircuitGen.Witnesses;

namespace CircuitGen.Soundness.Tests.Certificates;

/// <summary>
/// The classes of the zkbugs collection (https://github.com/zksecurity/zkbugs), each as a circuit with the bug, which must not be
/// certified, and the same with our gadget, which must.
/// </summary>
public sealed class KnownBugClassTests
{
    /// <summary>A hint nobody constrains.</summary>
    [Fact]
    public void UnconstrainedHint() => Refused(SmallCircuit.Build(1, static (circuit, _) => circuit.Allocate(WireKind.Integer)));

    /// <summary>An inverse hint without value * isZero = 0: a prover may call everything zero.</summary>
    [Fact]
    public void ZeroTestWithoutItsSecondConstraint()
    {
        Refused(SmallCircuit.Build(1, static (circuit, x) =>
        {
            var (isZero, inverse) = (circuit.Allocate(WireKind.Boolean), circuit.Allocate(WireKind.FieldElement));
            circuit.Constrain(x[0], inverse, LinearCombination.One - isZero, 0);
            return isZero;
        }));
        Certified(SmallCircuit.Build(1, static (circuit, x) => circuit.IsZero(x[0], 0)));
    }

    /// <summary>Division by zero: q * d = x says nothing about q where d is 0.</summary>
    [Fact]
    public void DivisionByZero()
    {
        Refused(SmallCircuit.Build(2, static (circuit, x) =>
        {
            var quotient = circuit.Allocate(WireKind.FieldElement);
            circuit.Constrain(quotient, x[1], x[0], 0);
            return quotient;
        }));
    }

    /// <summary>A quotient with a small remainder is not unique: x = d*q + r has d solutions modulo p.</summary>
    [Fact]
    public void QuotientWithoutRangeCheck()
    {
        Refused(SmallCircuit.Build(1, static (circuit, x) => circuit.FloorDivide(x[0], 3, 0)));
        Certified(SmallCircuit.Build(1, static (circuit, x) =>
        {
            var quotient = circuit.FloorDivide(x[0], 3, 0);
            circuit.SettleQuotient(2 + 1, 0, 100, 0);
            return quotient;
        }));
    }

    /// <summary>254 bits hold both x and x + p.</summary>
    [Fact]
    public void BitsOfXOrOfXPlusP()
    {
        Refused(SmallCircuit.Build(1, static (circuit, x) => circuit.Decompose(x[0], 254, signed: false, 0).Bit(3)));
        Certified(SmallCircuit.Build(1, static (circuit, x) => circuit.Decompose(x[0], 253, signed: false, 0).Bit(3)));
    }

    /// <summary>Bits that are not shown to be 0 or 1.</summary>
    [Fact]
    public void BitsThatNeedNotBeBits() => Refused(SmallCircuit.Build(1, static (circuit, x) =>
    {
        var (low, high) = (circuit.Allocate(WireKind.Boolean), circuit.Allocate(WireKind.Boolean));
        circuit.Constrain(x[0], LinearCombination.One, low + high.Times(2), 0);
        return high;
    }));

    /// <summary>Unsafe reuse: a quotient confined by a check so wide that another one, shifted by about p / d, passes as well.</summary>
    [Fact]
    public void QuotientPaidByTooWideACheck()
    {
        var divisor = Integer.PowerOfTwo(127);
        var shift = Scalar.Modulus / divisor.ToBigInteger();
        Assert.True(shift < BigInteger.One << 129 && Scalar.Modulus - (shift * divisor.ToBigInteger()) < divisor.ToBigInteger());

        var isPaid = true;
        var open = SmallCircuit.Build(2, (circuit, x) =>
        {
            var quotient = circuit.FloorDivide(x[0], divisor, 0);
            var isLess = circuit.IsLess(x[1], quotient, 128, 0);
            isPaid = circuit.Owed.Open.Count == 0;
            return isLess;
        });

        Assert.False(isPaid);
        Refused(open);
        Certified(SmallCircuit.Build(2, (circuit, x) =>
        {
            var quotient = circuit.FloorDivide(x[0], divisor, 0);
            var isLess = circuit.IsLess(x[1], quotient, 128, 0);
            foreach (var wire in circuit.Owed.Open.Keys.ToArray())
            {
                circuit.SettleQuotient(wire, 0, 2, 0);
            }

            return isLess;
        }));
    }

    /// <summary>The same where the range is of no power of two, which another rule of the checker reads: wide ones must not confine.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(125, true)]
    [InlineData(127, false)]
    [InlineData(129, false)]
    public void QuotientInARangeOfAnySize(int bits, bool isUnique)
    {
        var system = SmallCircuit.Build(1, (circuit, x) =>
        {
            var quotient = circuit.FloorDivide(x[0], Integer.PowerOfTwo(127), 0);
            circuit.SettleQuotient(circuit.Owed.Open.Keys.Single(), 0, Integer.PowerOfTwo(bits) + 5, 0);
            return quotient;
        });
        (isUnique ? (Action<ConstraintSystem>)Certified : Refused)(system);
    }

    /// <summary>A range check shared with wider bits somebody took earlier would check nothing.</summary>
    [Fact]
    public void RangeCheckSharedWithWiderBits()
    {
        var constraints = 0L;
        SmallCircuit.Build(1, (circuit, x) =>
        {
            circuit.Decompose(x[0], 20, signed: false, 0);
            var before = circuit.ConstraintCount;
            circuit.CheckRange(x[0], 16, 0);
            constraints = circuit.ConstraintCount - before;
            return x[0];
        });

        Assert.Equal(4, constraints);
    }

    /// <summary>
    /// Claims in a circle: x * y in [0, 1] has a quotient that is checked to be below 2^127, twice the quotient has another, and both lanes
    /// share an element. The second lane is narrow only if the first quotient is what it should be, which is what the element is to show.
    /// </summary>
    [Fact]
    public void LanesThatRelyOnEachOther()
    {
        var lane = Integer.PowerOfTwo(127);
        var open = SmallCircuit.Build(2, (circuit, x) =>
        {
            var (first, second) = (circuit.Allocate(WireKind.Integer), circuit.Allocate(WireKind.Integer));
            circuit.CheckRange(first, lane, 0);
            circuit.CheckRange(second, lane, 0);
            circuit.Constrain(x[1], x[0] + first.Times(lane + lane), first + second.Times(lane), 0);
            return second;
        });

        // 0 - q + 2^127 (2q - r) = p with q and r below 2^127.
        var quotient = (BigInteger.One << 127) - (Scalar.Modulus % (BigInteger.One << 127));
        var other = (2 * quotient) - ((Scalar.Modulus + quotient) >> 127);
        Assert.True(Satisfies(open, 0, 1, 0, 0));
        Assert.True(Satisfies(open, 0, 1, quotient, other));
        Refused(open);
        Certified(SmallCircuit.Build(2, static (circuit, x) =>
        {
            var first = circuit.NarrowPacked(circuit.MultiplyDeferred(x[0], x[1], 0), shift: 0, minimum: 0, bits: 126, lane: 126, 0);
            var second = circuit.NarrowPacked(circuit.MultiplyDeferred(first.Times(2), x[1], 0), shift: 0, minimum: 0, bits: 126, lane: 126, 0);
            circuit.SettlePacked();
            return second;
        }));

        static bool Satisfies(ConstraintSystem system, BigInteger x, BigInteger y, BigInteger first, BigInteger second)
        {
            BigInteger[] values = [1, second, x, y, first, second, .. Bits(first), .. Bits(second)];
            return system.Check(new Witness(system.Shape, [.. values.Select(Scalar.From)])).IsSatisfied;
        }

        static IEnumerable<BigInteger> Bits(BigInteger value) => Enumerable.Range(1, 126).Select(i => (value >> i) & 1);
    }

    private static void Refused(ConstraintSystem system) =>
        Assert.StartsWith("circuit is not fully determined: wire ", Determinism.Problem(system)?.ToString(), StringComparison.Ordinal);

    private static void Certified(ConstraintSystem system) => Assert.Null(Determinism.Problem(system));
}
