using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Tests.Witnesses;

/// <summary>Each attack must win where there is something to win for it.</summary>
public sealed class AdversaryTests
{
    /// <summary>An output that nobody binds.</summary>
    [Fact]
    public void ChangesAFreeOutput()
    {
        var shape = new CircuitShape(1, 0, 1);
        var recorder = new ConstraintSystemRecorder(shape);
        var circuit = new CircuitBuilder(shape, recorder);
        circuit.Multiply(circuit.PrivateInput(0), circuit.PrivateInput(0), 0);

        Forges(Attack.ChangeWire, recorder.Build(), [1, 5, 5, 25], [1, 5, 5, 25], without: [Attack.AliasBits]);
    }

    /// <summary>A hint that nobody constrains: the output follows.</summary>
    [Fact]
    public void DerivesTheOutputFromAFreeHint()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.Allocate(WireKind.Integer) + x[0]);

        Forges(Attack.Rederive, system, [1, 5, 2, 3], [1, 5, 2, 3], without: [Attack.ChangeWire, Attack.AliasBits]);
    }

    /// <summary>254 bits hold x and x + p.</summary>
    [Fact]
    public void MovesBitsByThePrime()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.Decompose(x[0], 254, signed: false, 0).Bit(1));
        long[] bits = [0, 1, .. new long[251]];

        Forges(Attack.AliasBits, system, [1, 0, 5, .. bits], [1, 0, 5, .. bits], without: [Attack.ChangeWire]);
    }

    /// <summary>Two hints that agree with each other and with nothing else.</summary>
    [Fact]
    public void SplicesHintsThatAgree()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) =>
        {
            var hint = circuit.Allocate(WireKind.Integer);
            return circuit.Multiply(hint, hint, 0);
        });

        Forges(Attack.Splice, system, [1, 9, 5, 3, 9], [1, 49, 6, 7, 49], without: [Attack.ChangeWire]);
    }

    /// <summary>A quotient that nobody range-checks: the remainder's bits and the output follow.</summary>
    [Fact]
    public void DerivesTheRestAfterMovingAQuotient()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.FloorDivide(x[0], 3, 0));

        Forges(Attack.Rederive, system, [1, 1, 5, 1, 1], [1, 2, 6, 2, 0], without: [Attack.ChangeWire, Attack.AliasBits]);
    }

    /// <summary>A maximum that is shown to be one of the two, not the greater.</summary>
    [Fact]
    public void TakesTheOtherRoot()
    {
        var system = SmallCircuit.Build(2, static (circuit, x) =>
        {
            var maximum = circuit.Allocate(WireKind.Integer);
            circuit.Constrain(maximum - x[0], maximum - x[1], LinearCombination.Zero, 0);
            return maximum;
        });

        Forges(Attack.Rederive, system, [1, 5, 2, 5, 5], [1, 7, 7, 3, 7], without: [Attack.AliasBits]);
    }

    /// <summary>A zero test without its second constraint: everything is zero, the inverse follows.</summary>
    [Fact]
    public void CallsEverythingZero()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) =>
        {
            var (isZero, inverse) = (circuit.Allocate(WireKind.Boolean), circuit.Allocate(WireKind.FieldElement));
            circuit.Constrain(x[0], inverse, LinearCombination.One - isZero, 0);
            return isZero;
        });

        Forges(Attack.Rederive, system, [1, 0, 1, 0, 1], [1, 0, 1, 0, 1], without: [Attack.AliasBits]);
    }

    /// <summary>Where a circuit is sound all attacks fail.</summary>
    [Fact]
    public void FailsOnASoundCircuit()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) =>
        {
            var quotient = circuit.FloorDivide(x[0], 3, 0);
            circuit.SettleQuotient(3, 0, 4, 0);
            return quotient;
        });

        Assert.Null(new Adversary(system, new Random(1)).Forge(Honest(system, [1, 1, 5, 1, 1, 0]), Honest(system, [1, 2, 6, 2, 0, 1]), 2_000));
    }

    private static void Forges(Attack attack, ConstraintSystem system, long[] honest, long[] other, Attack[] without)
    {
        var (first, second) = (Honest(system, honest), Honest(system, other));

        Assert.StartsWith($"forged by {attack.Name}", new Adversary(system, new Random(1), attack).Forge(first, second, 2_000), StringComparison.Ordinal);
        Assert.All(without, useless => Assert.Null(new Adversary(system, new Random(1), useless).Forge(first, second, 200)));
    }

    private static Witness Honest(ConstraintSystem system, long[] values)
    {
        var witness = new Witness(system.Shape, [.. values.Select(static value => Scalar.From(value))]);
        Assert.True(system.Check(witness).IsSatisfied, system.Check(witness).Message);
        return witness;
    }
}
