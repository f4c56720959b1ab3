using System.Numerics;

namespace CircuitGen.Setup;

/// <summary>The sizes of a circuit's key.</summary>
/// <param name="WireCount">Wires, the constant one included.</param>
/// <param name="PublicCount">Outputs and public inputs.</param>
/// <param name="ConstraintCount">Constraints.</param>
/// <param name="DomainLogarithm">The domain has 2 to this power of points.</param>
internal readonly record struct KeyShape(int WireCount, int PublicCount, int ConstraintCount, int DomainLogarithm)
{
    /// <summary>Both halves of a domain of 2^28 are needed.</summary>
    private const int MaximumLogarithm = 27;

    /// <summary>How many points polynomials are evaluated on.</summary>
    public int DomainSize => 1 << DomainLogarithm;

    /// <summary>The sizes for a system, with a domain as snarkjs chooses it.</summary>
    /// <exception cref="ArgumentException">The system is over another field or too large.</exception>
    public static KeyShape Of(ConstraintSystem system)
    {
        if (!system.IsBn254)
        {
            throw new ArgumentException("Keys are made for systems over BN254's scalar field only.", nameof(system));
        }

        var publics = system.Shape.Outputs + system.Shape.PublicInputs;
        var logarithm = BitOperations.Log2((uint)Math.Max(1, system.ConstraintCount + publics)) + 1;
        return logarithm <= MaximumLogarithm
            ? new(system.WireCount, publics, system.ConstraintCount, logarithm)
            : throw new ArgumentException($"{system.ConstraintCount} constraints are too many: a key's domain has at most 2^{MaximumLogarithm} points.", nameof(system));
    }
}
