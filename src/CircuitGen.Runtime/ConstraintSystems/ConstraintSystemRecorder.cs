using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.ConstraintSystems;

/// <summary>Stores what a <see cref="CircuitBuilder"/> builds. Good for one system.</summary>
public sealed class ConstraintSystemRecorder : ICircuitSink
{
    private readonly CircuitShape _shape;
    private readonly CircuitNames _names;
    private readonly SourceMap _sources;
    private readonly BigInteger _modulus;
    private readonly CoefficientPoolBuilder _pool;
    private readonly ConstraintMatrixBuilder _a;
    private readonly ConstraintMatrixBuilder _b;
    private readonly ConstraintMatrixBuilder _c;
    private readonly ConstraintSites _sites = new();
    private int _constraints;
    private int _wires;

    /// <summary>A recorder whose arrays have the right size from the start, where the expectations are right.</summary>
    /// <param name="shape">The wires the circuit starts with.</param>
    /// <param name="names">What the source calls them.</param>
    /// <param name="sources">The places in the source that constraints refer to.</param>
    /// <param name="expectedConstraints">How many constraints will come; only the speed depends on it.</param>
    /// <param name="expectedNonZerosA">How many terms matrix A will have; only the speed depends on it.</param>
    /// <param name="expectedNonZerosB">How many terms matrix B will have; only the speed depends on it.</param>
    /// <param name="expectedNonZerosC">How many terms matrix C will have; only the speed depends on it.</param>
    /// <param name="modulus">The field's prime: null for BN254's r, or another odd prime below it, for tests on small fields.</param>
    /// <exception cref="ArgumentOutOfRangeException">The modulus is not an odd number from 3 to r.</exception>
    public ConstraintSystemRecorder(
        CircuitShape shape,
        CircuitNames? names = null,
        SourceMap? sources = null,
        long expectedConstraints = 0,
        long expectedNonZerosA = 0,
        long expectedNonZerosB = 0,
        long expectedNonZerosC = 0,
        BigInteger? modulus = null)
    {
        _shape = shape;
        _names = names ?? CircuitNames.None;
        _sources = sources ?? SourceMap.Empty;
        _modulus = modulus ?? Scalar.Modulus;
        if (_modulus < 3 || _modulus.IsEven || _modulus > Scalar.Modulus)
        {
            throw new ArgumentOutOfRangeException(nameof(modulus), modulus, "The modulus must be an odd prime up to BN254's r.");
        }

        _pool = new(_modulus);
        _a = new(checked((int)expectedConstraints), checked((int)expectedNonZerosA));
        _b = new(checked((int)expectedConstraints), checked((int)expectedNonZerosB));
        _c = new(checked((int)expectedConstraints), checked((int)expectedNonZerosC));
        _wires = shape.FirstInternal;
    }

    /// <inheritdoc/>
    public void OnWire(WireKind kind) => _wires++;

    /// <inheritdoc/>
    public void OnConstraint(LinearCombination a, LinearCombination b, LinearCombination c, int site)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(c);
        Append(_a, a);
        Append(_b, b);
        Append(_c, c);
        _sites.Add(_constraints++, site);
    }

    /// <summary>The system with everything recorded so far; the recorder must not be used afterwards.</summary>
    public ConstraintSystem Build() =>
        new(_shape, _wires, _modulus, _a.Build(), _b.Build(), _c.Build(), _pool.Build(), _names, _sources, _sites);

    private void Append(ConstraintMatrixBuilder matrix, LinearCombination combination)
    {
        var terms = combination.Terms;
        var constant = combination.Constant;
        if (terms.Length > 0 && terms[0].Wire == 0)
        {
            constant += terms[0].Coefficient;
            terms = terms[1..];
        }

        if (!constant.IsZero)
        {
            Append(matrix, 0, constant);
        }

        foreach (ref readonly var term in terms)
        {
            if ((uint)term.Wire >= (uint)_wires)
            {
                throw new ArgumentException($"Wire {term.Wire} does not exist: {_wires} wires are allocated.", nameof(combination));
            }

            Append(matrix, term.Wire, term.Coefficient);
        }

        matrix.EndRow();
    }

    private void Append(ConstraintMatrixBuilder matrix, int wire, Integer coefficient)
    {
        var index = _pool.IndexOf(coefficient);
        if (index != CoefficientPoolBuilder.Vanishes)
        {
            matrix.Append(wire, index);
        }
    }
}
