using System.Globalization;
using System.Numerics;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Allocates wires and imposes constraints; gadgets are extension methods of it.
/// The same builder runs inside the compiler, with a sink that counts, and in the emitted <c>Synthesize()</c>,
/// with a sink that stores.
/// </summary>
/// <param name="shape">The wires the circuit starts with.</param>
/// <param name="sink">Where wires and constraints go.</param>
/// <param name="modulus">The field's prime; BN254's scalar field where left out, another in tests on small fields.</param>
public sealed class CircuitBuilder(CircuitShape shape, ICircuitSink sink, Integer? modulus = null)
{
    private static readonly Integer s_scalarModulus =
        BigInteger.Parse("21888242871839275222246405745257275088548364400416034343698204186575808495617", CultureInfo.InvariantCulture);

    /// <summary>The wires the circuit starts with.</summary>
    public CircuitShape Shape { get; } = shape;

    /// <summary>Wires so far, the constant one included.</summary>
    public int WireCount { get; private set; } = shape.FirstInternal;

    /// <summary>Constraints so far.</summary>
    public long ConstraintCount { get; private set; }

    /// <summary>The bit decompositions made so far, which later uses of the same value share.</summary>
    public DecompositionCache Decompositions { get; } = new();

    /// <summary>The range checks that quotients still owe.</summary>
    public OwedRangeChecks Owed { get; } = new(modulus ?? s_scalarModulus);

    /// <summary>The products that have no wire yet.</summary>
    public DeferredProducts Deferred { get; } = new(modulus ?? s_scalarModulus);

    /// <summary>The secrets that are known to be one of some constants.</summary>
    public KnownChoices Choices { get; } = new();

    /// <summary>The field's prime.</summary>
    internal Integer Modulus { get; } = modulus ?? s_scalarModulus;

    internal Dictionary<LinearCombination, IndexPowers> Powers { get; } = [];

    internal Dictionary<(LinearCombination Value, Integer Divisor), LinearCombination> Quotients { get; } = [];

    internal Dictionary<(LinearCombination Index, int Count), IndexVectors> IndexVectors { get; } = [];

    /// <summary>An output wire.</summary>
    /// <param name="index">From 0, in declaration order: the return value first, then <c>out</c> parameters.</param>
    public LinearCombination Output(int index) => LinearCombination.FromWire(Shape.FirstOutput + index);

    /// <summary>A public input wire.</summary>
    /// <param name="index">From 0, in declaration order, arrays flattened with the last dimension running fastest.</param>
    public LinearCombination PublicInput(int index) => LinearCombination.FromWire(Shape.FirstPublicInput + index);

    /// <summary>A private input wire.</summary>
    /// <param name="index">From 0, in declaration order, arrays flattened with the last dimension running fastest.</param>
    public LinearCombination PrivateInput(int index) => LinearCombination.FromWire(Shape.FirstPrivateInput + index);

    /// <summary>Whether the quotient of these two is known already, so that dividing again costs nothing.</summary>
    public bool KnowsQuotient(LinearCombination value, Integer divisor) => Quotients.ContainsKey((value, divisor));

    /// <summary>Allocates the next internal wire. It is unconstrained until <see cref="Constrain"/> says otherwise.</summary>
    /// <param name="kind">What an honest witness puts on it.</param>
    public LinearCombination Allocate(WireKind kind)
    {
        sink.OnWire(kind);
        return LinearCombination.FromWire(WireCount++);
    }

    /// <summary>Imposes <c>a * b = c</c>.</summary>
    public void Constrain(LinearCombination a, LinearCombination b, LinearCombination c, int site)
    {
        ConstraintCount++;
        sink.OnConstraint(a, b, c, site);
    }

    /// <summary>Imposes <c>value = 0 or value = 1</c>: one constraint.</summary>
    public void ConstrainBoolean(LinearCombination value, int site) =>
        Constrain(value, value - LinearCombination.One, LinearCombination.Zero, site);

    /// <summary>Imposes that an output wire carries <paramref name="value"/>: one constraint.</summary>
    public void BindOutput(int index, LinearCombination value, int site) =>
        Constrain(value, LinearCombination.One, Output(index), site);
}
