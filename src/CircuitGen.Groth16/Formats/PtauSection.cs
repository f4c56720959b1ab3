namespace CircuitGen.Formats;

/// <summary>The section types of a .ptau file that is prepared for phase 2, as snarkjs numbers them.</summary>
internal static class PtauSection
{
    /// <summary>The prime and the powers.</summary>
    public const uint Header = 1;

    /// <summary>Powers of tau in G1.</summary>
    public const uint TauG1 = 2;

    /// <summary>alpha times powers of tau in G1.</summary>
    public const uint AlphaTauG1 = 4;

    /// <summary>beta times powers of tau in G1.</summary>
    public const uint BetaTauG1 = 5;

    /// <summary>beta in G2.</summary>
    public const uint BetaG2 = 6;

    /// <summary>Lagrange polynomials at tau in G1, for domains of every size up to twice the greatest one, one after the other.</summary>
    public const uint LagrangeG1 = 12;

    /// <summary>Lagrange polynomials at tau in G2.</summary>
    public const uint LagrangeG2 = 13;

    /// <summary>alpha times Lagrange polynomials at tau in G1.</summary>
    public const uint LagrangeAlphaG1 = 14;

    /// <summary>beta times Lagrange polynomials at tau in G1.</summary>
    public const uint LagrangeBetaG1 = 15;
}
