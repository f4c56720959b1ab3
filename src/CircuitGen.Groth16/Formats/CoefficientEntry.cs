using System.Runtime.InteropServices;

namespace CircuitGen.Formats;

/// <summary>One entry of section 4 of a .zkey file, 44 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct CoefficientEntry(uint matrix, uint row, uint wire, Fr value)
{
    /// <summary>0 for A, 1 for B.</summary>
    public readonly uint Matrix = matrix;

    /// <summary>The row of the matrix.</summary>
    public readonly uint Row = row;

    /// <summary>The wire.</summary>
    public readonly uint Wire = wire;

    /// <summary>
    /// The coefficient times 2^512 modulo r: its Montgomery product with a wire's canonical value is in Montgomery form.
    /// </summary>
    public readonly Fr Value = value;
}
