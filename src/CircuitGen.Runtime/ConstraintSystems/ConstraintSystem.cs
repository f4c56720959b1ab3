using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;

namespace CircuitGen;

/// <summary>
/// A rank-1 constraint system: for each row i, (A_i . w) * (B_i . w) = C_i . w, where w are the values of the wires.
/// Wires are in iden3's order: the constant one, outputs, public inputs, private inputs, internal wires. Immutable.
/// </summary>
public sealed partial class ConstraintSystem
{
    private readonly ConstraintSites _sites;

    internal ConstraintSystem(
        CircuitShape shape,
        int wireCount,
        BigInteger modulus,
        ConstraintMatrix a,
        ConstraintMatrix b,
        ConstraintMatrix c,
        CoefficientPool coefficients,
        CircuitNames names,
        SourceMap sources,
        ConstraintSites sites)
    {
        Shape = shape;
        WireCount = wireCount;
        Modulus = modulus;
        A = a;
        B = b;
        C = c;
        Coefficients = coefficients;
        Names = names;
        Sources = sources;
        _sites = sites;
    }

    /// <summary>How many outputs and inputs there are.</summary>
    public CircuitShape Shape { get; }

    /// <summary>All wires, the constant one included.</summary>
    public int WireCount { get; }

    /// <summary>M: how many constraints there are.</summary>
    public int ConstraintCount => A.RowCount;

    /// <summary>The field's prime: BN254's r except in tests.</summary>
    public BigInteger Modulus { get; }

    /// <summary>The left factors.</summary>
    public ConstraintMatrix A { get; }

    /// <summary>The right factors.</summary>
    public ConstraintMatrix B { get; }

    /// <summary>The products.</summary>
    public ConstraintMatrix C { get; }

    /// <summary>The distinct coefficients of the three matrices.</summary>
    public CoefficientPool Coefficients { get; }

    /// <summary>Non-zero coefficients of A.</summary>
    public long NonZerosA => A.NonZeros;

    /// <summary>Non-zero coefficients of B.</summary>
    public long NonZerosB => B.NonZeros;

    /// <summary>Non-zero coefficients of C.</summary>
    public long NonZerosC => C.NonZeros;

    /// <summary>Non-zero coefficients of A, B and C together.</summary>
    public long NonZeros => NonZerosA + NonZerosB + NonZerosC;

    /// <summary>What the source calls the outputs and inputs.</summary>
    public CircuitNames Names { get; }

    /// <summary>The places in the source that constraints come from.</summary>
    public SourceMap Sources { get; }

    /// <summary>Whether the field is BN254's scalar field.</summary>
    public bool IsBn254 => Modulus == Scalar.Modulus;

    /// <summary>What the source calls a wire: <c>one</c>, a parameter's name, or <c>w</c> and the index.</summary>
    /// <param name="wire">From 0 to <see cref="WireCount"/> - 1.</param>
    public string NameOf(int wire) => Names.NameOf(Shape, wire);

    /// <summary>The place in the source that asked for a constraint; the default value where unknown.</summary>
    /// <param name="constraint">From 0 to <see cref="ConstraintCount"/> - 1.</param>
    public SourceLocation LocationOf(int constraint) => Sources[_sites.Find(constraint)];
}
