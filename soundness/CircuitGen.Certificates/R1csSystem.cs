using System.Buffers.Binary;
using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>A constraint system as the bytes of a .r1cs file give it; a reader of its own, so that no mistake is shared with another.</summary>
public sealed class R1csSystem
{
    /// <summary>The file's and each section's head: magic, version and number of sections, or type and size.</summary>
    private const int HeadSize = 12;

    private const int MostBytesOfPrime = 64;

    private R1csSystem(BigInteger prime, int wires, int outputs, int inputs, R1csForm[][] rows) =>
        (Prime, WireCount, OutputCount, InputCount, Rows) = (prime, wires, outputs, inputs, rows);

    /// <summary>The field's prime.</summary>
    public BigInteger Prime { get; }

    /// <summary>All wires; wire 0 is the constant one.</summary>
    public int WireCount { get; }

    /// <summary>Wires 1 up to this are outputs.</summary>
    public int OutputCount { get; }

    /// <summary>
    /// How many wires behind the outputs are inputs, public ones first. Private inputs are those whose labels say so: circom counts those without
    /// a wire as well, and a wire that is taken for an input needs no proof of being determined.
    /// </summary>
    public int InputCount { get; }

    /// <summary>The constraints: A, B and C of each.</summary>
    public IReadOnlyList<R1csForm[]> Rows { get; }

    /// <summary>Reads version 1 of the format; sections may come in any order.</summary>
    /// <param name="stream">A file from its start to its end; it can seek.</param>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static R1csSystem Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sections = Sections(stream);
        if (!sections.TryGetValue(1, out var header) || !sections.TryGetValue(2, out var constraints) || !sections.TryGetValue(3, out var labels))
        {
            throw new InvalidDataException("The .r1cs file has no header, no constraints or no labels.");
        }

        var width = header.Count(MostBytesOfPrime);
        var prime = new BigInteger(header.Take(width), isUnsigned: true);
        var wires = header.Count(Math.Min(labels.Remaining / sizeof(ulong), int.MaxValue));
        var (outputs, publics, privates) = (header.Count(wires), header.Count(wires), header.Count(int.MaxValue));
        header.Take(sizeof(ulong));
        var rows = new R1csForm[header.Count(Math.Min(constraints.Remaining / (3 * sizeof(uint)), Array.MaxLength))][];
        if (prime < 2 || 1L + outputs + publics > wires || header.Remaining > 0)
        {
            throw new InvalidDataException("The header of the .r1cs file has no prime, too few wires or too many bytes.");
        }

        var reader = new FormReader(constraints, width, prime, wires);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = [reader.Next(), reader.Next(), reader.Next()];
        }

        return new(prime, wires, outputs, InputsAmong(labels, wires, outputs, publics, privates), rows);
    }

    private static int InputsAmong(SectionBytes labels, int wires, int outputs, int publics, int privates)
    {
        var before = 1 + outputs + publics;
        for (var wire = 0; wire < before; wire++)
        {
            labels.Take(sizeof(ulong));
        }

        var (inputs, previous) = (publics, (ulong)before - 1);
        for (var wire = before; wire < wires; wire++)
        {
            var label = BinaryPrimitives.ReadUInt64LittleEndian(labels.Take(sizeof(ulong)));
            if (label <= previous || label >= (ulong)before + (ulong)privates)
            {
                break;
            }

            previous = label;
            inputs++;
        }

        return inputs;
    }

    private static Dictionary<uint, SectionBytes> Sections(Stream stream)
    {
        var (start, length) = (stream.Position, stream.Length - stream.Position);
        var whole = new SectionBytes(stream, start, length);
        if (length < HeadSize || !whole.Take(4).SequenceEqual("r1cs"u8) || whole.Count(uint.MaxValue) != 1)
        {
            throw new InvalidDataException("Not a .r1cs file of version 1.");
        }

        var sections = new Dictionary<uint, SectionBytes>();
        for (var at = (long)HeadSize; at < length;)
        {
            var head = new SectionBytes(stream, start + at, Math.Min(HeadSize, length - at)).Take(HeadSize);
            var (type, size) = (BinaryPrimitives.ReadUInt32LittleEndian(head), BinaryPrimitives.ReadUInt64LittleEndian(head[4..]));
            at += HeadSize;
            if (size > (ulong)(length - at) || !sections.TryAdd(type, new(stream, start + at, (long)size)))
            {
                throw new InvalidDataException($"Section {type} of the .r1cs file is there twice or longer than the file.");
            }

            at += (long)size;
        }

        return sections;
    }
}
