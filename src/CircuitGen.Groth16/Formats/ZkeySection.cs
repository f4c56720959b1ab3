namespace CircuitGen.Formats;

/// <summary>The section types of a .zkey file for Groth16, as snarkjs numbers them.</summary>
internal static class ZkeySection
{
    /// <summary>The protocol: a u32, 1 for Groth16.</summary>
    public const uint Protocol = 1;

    /// <summary>Primes, sizes and the key's single points.</summary>
    public const uint Header = 2;

    /// <summary>One point of G1 for the constant and for each public signal.</summary>
    public const uint PublicSignals = 3;

    /// <summary>The coefficients of A and B.</summary>
    public const uint Coefficients = 4;

    /// <summary>A of every wire, in G1.</summary>
    public const uint A = 5;

    /// <summary>B of every wire, in G1.</summary>
    public const uint B1 = 6;

    /// <summary>B of every wire, in G2.</summary>
    public const uint B2 = 7;

    /// <summary>The combination of A, B and C over delta, for every wire that is not public.</summary>
    public const uint C = 8;

    /// <summary>The points for the quotient's values.</summary>
    public const uint H = 9;

    /// <summary>The circuit's hash and the record of contributions.</summary>
    public const uint Contributions = 10;
}
