using System.Buffers.Binary;
using System.Numerics;
using CircuitGen.Curves;
using CircuitGen.Formats;
using CircuitGen.Memory;
using CircuitGen.Towers;

namespace CircuitGen;

/// <summary>
/// The result of a ceremony's first phase: a .ptau file over BN254 that is prepared for phase 2, mapped into memory.
/// Whether the ceremony was sound is not checked here; <c>snarkjs powersoftau verify</c> does it.
/// </summary>
public sealed unsafe class PowersOfTau : IDisposable
{
    private const int HeaderSize = 4 + 32 + 4 + 4;
    private const int MaximumPower = 28;

    private readonly MappedFile _file;
    private readonly SectionTable _sections;

    private PowersOfTau(MappedFile file)
    {
        _file = file;
        Uses = new(file, file.Dispose, this);
        _sections = new(file, "ptau");
        var header = new ReadOnlySpan<byte>(_sections.Locate(PtauSection.Header, HeaderSize, "header"), HeaderSize);
        var prime = new BigInteger(header.Slice(4, 32), isUnsigned: true);
        Power = BinaryPrimitives.ReadInt32LittleEndian(header[36..]);
        if (BinaryPrimitives.ReadInt32LittleEndian(header) != 32 || prime != Fq.Modulus || Power is < 1 or > MaximumPower)
        {
            throw new InvalidFormatException($"The .ptau file is of power {Power} over the field of prime {prime}; expected BN254 (bn128) and a power up to {MaximumPower}.");
        }

        if (!_sections.Has(PtauSection.LagrangeG1))
        {
            throw new InvalidFormatException("The .ptau file is not prepared for phase 2. Run: snarkjs powersoftau prepare phase2 <file> <prepared file>");
        }

        var size = 1L << Power;
        TauG1 = (AffinePoint<Fq>*)_sections.Locate(PtauSection.TauG1, ((2 * size) - 1) * 64, "powers of tau");
        _sections.Locate(PtauSection.LagrangeG2, ((2 * size) - 1) * 128, "Lagrange polynomials in G2");
        _sections.Locate(PtauSection.LagrangeAlphaG1, ((2 * size) - 1) * 64, "Lagrange polynomials with alpha");
        _sections.Locate(PtauSection.LagrangeBetaG1, ((2 * size) - 1) * 64, "Lagrange polynomials with beta");
        Alpha1 = PointBytes.ReadG1(new(_sections.LocateAtLeast(PtauSection.AlphaTauG1, 64, "alpha"), 64), "alpha");
        Beta1 = PointBytes.ReadG1(new(_sections.LocateAtLeast(PtauSection.BetaTauG1, 64, "beta"), 64), "beta");
        Beta2 = PointBytes.ReadG2(new(_sections.LocateAtLeast(PtauSection.BetaG2, 128, "beta"), 128), "beta");
    }

    /// <summary>The greatest domain has 2 to this power of points: constraints and public signals must be fewer.</summary>
    public int Power { get; }

    /// <summary>Who works with the file; all that reads it enters.</summary>
    internal UseCount Uses { get; }

    internal AffinePoint<Fq> Alpha1 { get; }

    internal AffinePoint<Fq> Beta1 { get; }

    internal AffinePoint<Fq2> Beta2 { get; }

    /// <summary>Powers of tau in G1, up to the power 2^(Power + 1) - 2.</summary>
    internal AffinePoint<Fq>* TauG1 { get; }

    /// <summary>How many times 64 bytes can be read from there on, up to the end of the file.</summary>
    internal long ReadableTauG1 => (_file.Pointer + _file.Length - (byte*)TauG1) / 64;

    /// <summary>Maps a .ptau file into memory; the file must stay as it is until this is disposed.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">The file is malformed, over another curve or not prepared for phase 2.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PowersOfTau Load(string path)
    {
        var file = new MappedFile(path);
        try
        {
            return new(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Uses.Dispose();

    /// <summary>Lagrange polynomials at tau in G1, for a domain of 2 to a power up to one above the greatest.</summary>
    internal AffinePoint<Fq>* LagrangeG1(int logarithm) => Lagrange(PtauSection.LagrangeG1, logarithm);

    /// <summary>The same times alpha.</summary>
    internal AffinePoint<Fq>* LagrangeAlphaG1(int logarithm) => Lagrange(PtauSection.LagrangeAlphaG1, logarithm);

    /// <summary>The same times beta.</summary>
    internal AffinePoint<Fq>* LagrangeBetaG1(int logarithm) => Lagrange(PtauSection.LagrangeBetaG1, logarithm);

    /// <summary>Lagrange polynomials at tau in G2.</summary>
    internal AffinePoint<Fq2>* LagrangeG2(int logarithm) =>
        (AffinePoint<Fq2>*)_sections.LocateAtLeast(PtauSection.LagrangeG2, 0, "Lagrange polynomials in G2") + (1L << logarithm) - 1;

    private AffinePoint<Fq>* Lagrange(uint section, int logarithm) =>
        (AffinePoint<Fq>*)_sections.LocateAtLeast(section, ((2L << logarithm) - 1) * 64, "Lagrange polynomials") + (1L << logarithm) - 1;
}
