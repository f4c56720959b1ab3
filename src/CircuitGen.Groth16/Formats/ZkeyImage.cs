using CircuitGen.Curves;
using CircuitGen.Memory;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>A .zkey file in memory, mapped or made there, with its parts located and their sizes checked.</summary>
internal sealed unsafe class ZkeyImage : IDisposable
{
    private const string Kind = "zkey";

    private readonly SectionTable _sections;

    /// <summary>Locates the parts; the memory is owned from here on.</summary>
    /// <exception cref="InvalidFormatException">The bytes are not a Groth16 key over BN254.</exception>
    public ZkeyImage(IKeyMemory memory)
    {
        Memory = memory;
        _sections = new(memory, Kind);
        var protocol = *(uint*)_sections.Locate(ZkeySection.Protocol, sizeof(uint), "protocol");
        if (protocol != 1)
        {
            throw new InvalidFormatException($"The key is for protocol {protocol}; expected 1, Groth16.");
        }

        Header = ZkeyHeader.Read(_sections.Read(ZkeySection.Header, "header"));
        long wires = Header.WireCount;
        PublicSignals = (AffinePoint<Fq>*)_sections.Locate(ZkeySection.PublicSignals, (Header.PublicCount + 1L) * 64, "public signals");
        A = (AffinePoint<Fq>*)_sections.Locate(ZkeySection.A, wires * 64, "A");
        B1 = (AffinePoint<Fq>*)_sections.Locate(ZkeySection.B1, wires * 64, "B in G1");
        B2 = (AffinePoint<Fq2>*)_sections.Locate(ZkeySection.B2, wires * 128, "B in G2");
        C = (AffinePoint<Fq>*)_sections.Locate(ZkeySection.C, (wires - Header.PublicCount - 1) * 64, "C");
        H = (AffinePoint<Fq>*)_sections.Locate(ZkeySection.H, Header.DomainSize * 64L, "H");
        CoefficientCount = *(uint*)_sections.LocateAtLeast(ZkeySection.Coefficients, sizeof(uint), "coefficients");
        Coefficients = (CoefficientEntry*)(_sections.Locate(
            ZkeySection.Coefficients, sizeof(uint) + (CoefficientCount * sizeof(CoefficientEntry)), "coefficients") + sizeof(uint));
        Contributions = ContributionRecord.Read(_sections.Read(ZkeySection.Contributions, "contributions"));
    }

    /// <summary>The file's bytes.</summary>
    public IKeyMemory Memory { get; }

    /// <summary>Sizes and single points.</summary>
    public ZkeyHeader Header { get; }

    /// <summary>The point of the constant, and of each public signal.</summary>
    public AffinePoint<Fq>* PublicSignals { get; }

    /// <summary>A of every wire.</summary>
    public AffinePoint<Fq>* A { get; }

    /// <summary>B of every wire in G1.</summary>
    public AffinePoint<Fq>* B1 { get; }

    /// <summary>B of every wire in G2.</summary>
    public AffinePoint<Fq2>* B2 { get; }

    /// <summary>C of every wire that is not public.</summary>
    public AffinePoint<Fq>* C { get; }

    /// <summary>The points for the quotient's values.</summary>
    public AffinePoint<Fq>* H { get; }

    /// <summary>The coefficients of A and B; unaligned.</summary>
    public CoefficientEntry* Coefficients { get; }

    /// <summary>How many coefficients there are.</summary>
    public long CoefficientCount { get; }

    /// <summary>Who contributed to the key.</summary>
    public ContributionRecord Contributions { get; }

    /// <summary>Copies the file's bytes to a stream.</summary>
    public void CopyTo(Stream stream)
    {
        const int Piece = 1 << 20;
        for (long offset = 0; offset < Memory.Length; offset += Piece)
        {
            stream.Write(new ReadOnlySpan<byte>(Memory.Pointer + offset, (int)Math.Min(Piece, Memory.Length - offset)));
        }
    }

    /// <summary>The bytes of a section.</summary>
    public (nint Start, long Size) Section(uint type) =>
        ((nint)_sections.LocateAtLeast(type, 0, "section"), _sections.SizeOf(type, "section"));

    /// <inheritdoc/>
    public void Dispose() => Memory.Dispose();
}
