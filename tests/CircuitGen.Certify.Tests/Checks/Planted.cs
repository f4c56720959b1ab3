using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Certify.Tests.Checks;

/// <summary>
/// Methods with classes as the generator makes them, each wrong in one way but for <see cref="Right"/>. The circuits give the input back, and range-check nothing: what is asked of
/// them is what the check notices.
/// </summary>
internal static class Planted
{
    [ZkCircuit]
    public static int Right(int x) => x;

    internal static class RightCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    // Its output is another wire than the input, and nothing relates them.
    [ZkCircuit]
    public static int Leak(int x) => x;

    internal static class LeakCircuit
    {
        public static CircuitCost Cost => new() { Constraints = 1, Wires = 4, NonZerosA = 1, NonZerosB = 1, NonZerosC = 1 };

        public static ConstraintSystem Synthesize() => Echo.System(static circuit => circuit.Allocate(WireKind.Integer));

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x, [x]);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    // No edge and hardly a random number: the constant tells.
    [ZkCircuit]
    public static int OtherResult(int x) => x == 47_110_815 ? 1 : x;

    internal static class OtherResultCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int WitnessWhereItThrows(int x) => x > 1_000 ? throw new ArgumentException("too much") : x;

    internal static class WitnessWhereItThrowsCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int NoWitness(int x) => x;

    internal static class NoWitnessCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => x < 0 ? throw new InvalidOperationException("negative") : Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int OtherException(int x) => x == 0 ? throw new DivideByZeroException() : x;

    internal static class OtherExceptionCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => x == 0 ? throw new KeyNotFoundException() : Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    // Results are right, and so are the output wires, but one wire between.
    [ZkCircuit]
    public static int Unsatisfied([Range(-50, 50)] int x) => x * x;

    internal static class UnsatisfiedCircuit
    {
        public static CircuitCost Cost => new() { Constraints = 2, Wires = 4, NonZerosA = 2, NonZerosB = 2, NonZerosC = 2 };

        public static ConstraintSystem Synthesize() => Echo.System(static circuit => circuit.Multiply(circuit.PrivateInput(0), circuit.PrivateInput(0), site: 0));

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x * x, [x == 3 ? 10 : (long)x * x]);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int OtherSignals(int x) => x;

    internal static class OtherSignalsCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [-result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int Hangs(int x)
    {
        Thread.Sleep(Timeout.Infinite);
        return x;
    }

    internal static class HangsCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);
    }

    // The first input shows that it is wrong; to look for a smaller one never ends.
    [ZkCircuit]
    public static int HangsOnZero(int x)
    {
        Thread.Sleep(x == 0 ? Timeout.Infinite : 0);
        return x < 0 ? 1 : x;
    }

    internal static class HangsOnZeroCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);
    }

    [ZkCircuit]
    public static int AlwaysThrows(int x) => throw new InvalidOperationException("not " + x);

    internal static class AlwaysThrowsCircuit
    {
        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => throw new InvalidOperationException($"no {x} {result = x}");
    }

    [ZkCircuit]
    public static int Inexact(int x) => x;

    internal static class InexactCircuit
    {
        public static CircuitCost Cost => new() { Constraints = 2, Wires = 3, NonZerosA = 1, NonZerosB = 1, NonZerosC = 1 };

        public static ConstraintSystem Synthesize() => Echo.System();

        public static Witness GenerateWitness(int x, out int result) => Echo.Witness(x, result = x);

        public static Scalar[] PublicSignals(int result) => [result];

        public static void CheckPublicSignals(ReadOnlySpan<Scalar> signals) => Assert.Equal(1, signals.Length);
    }

    [ZkCircuit]
    public static int HasNone(int x) => x;

    [ZkCircuit]
    public static int BadTable(int x) => x;

    internal static class BadTableCircuit
    {
        private static readonly int s_table = int.Parse("no number", System.Globalization.CultureInfo.InvariantCulture);

        public static CircuitCost Cost => Echo.Cost;

        public static ConstraintSystem Synthesize() => s_table == 0 ? Echo.System() : throw new InvalidOperationException("no table");
    }

    /// <summary>One private input that is the output.</summary>
    private static class Echo
    {
        private static readonly CircuitShape s_shape = new(outputs: 1, publicInputs: 0, privateInputs: 1);

        public static CircuitCost Cost => new() { Constraints = 1, Wires = 3, NonZerosA = 1, NonZerosB = 1, NonZerosC = 1 };

        /// <summary>The circuit; the output may be something else than the input.</summary>
        public static ConstraintSystem System(Func<CircuitBuilder, LinearCombination>? output = null)
        {
            var recorder = new ConstraintSystemRecorder(s_shape);
            var circuit = new CircuitBuilder(s_shape, recorder);
            circuit.BindOutput(0, output is null ? circuit.PrivateInput(0) : output(circuit), site: 0);
            return recorder.Build();
        }

        public static Witness Witness(int input, int output, Scalar[]? more = null) => new(s_shape, [1, output, input, .. more ?? []]);
    }
}
