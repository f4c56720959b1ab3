using System.Buffers.Binary;
using CircuitGen.Curves;
using CircuitGen.Memory;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>
/// Lays out a .zkey file in memory, with sections in the order in which snarkjs's setup writes them, for callers to fill.
/// </summary>
internal sealed unsafe class ZkeyBuilder : IDisposable
{
    private const int SectionCount = 10;
    private const int SectionHeaderSize = 12;

    private readonly NativeMemoryBlock _memory;
    private bool _isHandedOver;
    private readonly Dictionary<uint, long> _starts = [];

    /// <summary>Lays out a key.</summary>
    /// <param name="wires">Wires, the constant one included.</param>
    /// <param name="publics">Public signals, without the constant.</param>
    /// <param name="domain">The domain's size.</param>
    /// <param name="coefficients">How many coefficients A and B have, with the rows for public signals.</param>
    /// <param name="contributions">The record of contributions.</param>
    public ZkeyBuilder(int wires, int publics, int domain, long coefficients, ContributionRecord contributions)
    {
        ReadOnlySpan<(uint Type, long Size)> sections =
        [
            (ZkeySection.Protocol, sizeof(uint)),
            (ZkeySection.Header, ZkeyHeader.Size),
            (ZkeySection.Coefficients, sizeof(uint) + (coefficients * sizeof(CoefficientEntry))),
            (ZkeySection.PublicSignals, (publics + 1L) * 64),
            (ZkeySection.H, domain * 64L),
            (ZkeySection.C, (wires - publics - 1L) * 64),
            (ZkeySection.A, wires * 64L),
            (ZkeySection.B1, wires * 64L),
            (ZkeySection.B2, wires * 128L),
            (ZkeySection.Contributions, contributions.Size),
        ];
        var length = 12L + (SectionCount * SectionHeaderSize);
        foreach (var (_, size) in sections)
        {
            length += size;
        }

        _memory = new(length);
        WriteContents(sections);
        *(uint*)Locate(ZkeySection.Protocol) = 1;
        *(uint*)Locate(ZkeySection.Coefficients) = checked((uint)coefficients);
        contributions.Write(new(Locate(ZkeySection.Contributions), contributions.Size));
    }

    /// <summary>The point of the constant, and of each public signal.</summary>
    public AffinePoint<Fq>* PublicSignals => (AffinePoint<Fq>*)Locate(ZkeySection.PublicSignals);

    /// <summary>A of every wire.</summary>
    public AffinePoint<Fq>* A => (AffinePoint<Fq>*)Locate(ZkeySection.A);

    /// <summary>B of every wire in G1.</summary>
    public AffinePoint<Fq>* B1 => (AffinePoint<Fq>*)Locate(ZkeySection.B1);

    /// <summary>B of every wire in G2.</summary>
    public AffinePoint<Fq2>* B2 => (AffinePoint<Fq2>*)Locate(ZkeySection.B2);

    /// <summary>C of every wire that is not public.</summary>
    public AffinePoint<Fq>* C => (AffinePoint<Fq>*)Locate(ZkeySection.C);

    /// <summary>The points for the quotient's values.</summary>
    public AffinePoint<Fq>* H => (AffinePoint<Fq>*)Locate(ZkeySection.H);

    /// <summary>The coefficients of A and B.</summary>
    public CoefficientEntry* Coefficients => (CoefficientEntry*)(Locate(ZkeySection.Coefficients) + sizeof(uint));

    /// <summary>Where a section starts.</summary>
    public byte* Locate(uint type) => _memory.Pointer + _starts[type];

    /// <summary>The finished key.</summary>
    public ZkeyImage Build(ZkeyHeader header)
    {
        header.Write(new(Locate(ZkeySection.Header), ZkeyHeader.Size));
        var image = new ZkeyImage(_memory);
        _isHandedOver = true;
        return image;
    }

    /// <summary>Frees the memory, unless a finished key owns it.</summary>
    public void Dispose()
    {
        if (!_isHandedOver)
        {
            _memory.Dispose();
        }
    }

    private void WriteContents(ReadOnlySpan<(uint Type, long Size)> sections)
    {
        "zkey"u8.CopyTo(new(_memory.Pointer, 4));
        BinaryPrimitives.WriteUInt32LittleEndian(new(_memory.Pointer + 4, 4), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(new(_memory.Pointer + 8, 4), SectionCount);
        var offset = 12L;
        foreach (var (type, size) in sections)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(new(_memory.Pointer + offset, 4), type);
            BinaryPrimitives.WriteInt64LittleEndian(new(_memory.Pointer + offset + 4, 8), size);
            _starts[type] = offset + SectionHeaderSize;
            offset += SectionHeaderSize + size;
        }
    }
}
