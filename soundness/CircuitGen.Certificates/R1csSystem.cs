using System.Buffers.Binary;
using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>A constraint system as the bytes of a .r1cs file give it; a reader of its own, so that no mistake is shared with another.</summary>
public sealed class R1csSystem
{
    private R1csSystem(BigInteger prime, int wires, int outputs, int inputs, R1csForm[][] rows) =>
        (Prime, WireCount, OutputCount, InputCount, Rows) = (prime, wires, outputs, inputs, rows);

    /// <summary>The field's prime.</summary>
    public BigInteger Prime { get; }

    /// <summary>All wires; wire 0 is the constant one.</summary>
    public int WireCount { get; }

    /// <summary>Wires 1 up to this are outputs.</summary>
    public int OutputCount { get; }

    /// <summary>How many wires behind the outputs are inputs, public ones first.</summary>
    public int InputCount { get; }

    /// <summary>The constraints: A, B and C of each.</summary>
    public IReadOnlyList<R1csForm[]> Rows { get; }

    /// <summary>Reads version 1 of the format.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static R1csSystem Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[..4].SequenceEqual("r1cs"u8) || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != 1)
        {
            throw new InvalidDataException("Not a .r1cs file of version 1.");
        }

        ReadOnlySpan<byte> header = default, constraints = default;
        var rest = bytes[12..];
        while (rest.Length >= 12)
        {
            var type = BinaryPrimitives.ReadUInt32LittleEndian(rest);
            var size = checked((int)BinaryPrimitives.ReadUInt64LittleEndian(rest[4..]));
            var section = rest.Slice(12, size);
            header = type == 1 ? section : header;
            constraints = type == 2 ? section : constraints;
            rest = rest[(12 + size)..];
        }

        var width = Int(header);
        var prime = new BigInteger(header.Slice(4, width), isUnsigned: true);
        header = header[(4 + width)..];
        var (wires, outputs, inputs) = (Int(header), Int(header[4..]), Int(header[8..]) + Int(header[12..]));
        var rows = new R1csForm[Int(header[24..])][];
        var coefficients = new Dictionary<BigInteger, BigInteger>();
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = [Form(ref constraints, width, prime, coefficients), Form(ref constraints, width, prime, coefficients), Form(ref constraints, width, prime, coefficients)];
        }

        return new(prime, wires, outputs, inputs, rows);
    }

    private static R1csForm Form(ref ReadOnlySpan<byte> bytes, int width, BigInteger prime, Dictionary<BigInteger, BigInteger> shared)
    {
        var terms = new R1csTerm[Int(bytes)];
        bytes = bytes[4..];
        for (var i = 0; i < terms.Length; i++)
        {
            var value = new BigInteger(bytes.Slice(4, width), isUnsigned: true);
            if (!shared.TryGetValue(value, out var coefficient))
            {
                shared.Add(value, coefficient = value > prime >> 1 && value < prime ? value - prime : value);
            }

            terms[i] = new(Int(bytes), coefficient);
            bytes = bytes[(4 + width)..];
        }

        Array.Sort(terms, static (left, right) => left.Wire.CompareTo(right.Wire));
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Coefficient.IsZero || terms[i].Coefficient >= prime || (i > 0 && terms[i].Wire == terms[i - 1].Wire))
            {
                throw new InvalidDataException("A coefficient is 0 or not below the prime, or a wire occurs twice in a linear combination.");
            }
        }

        return new(terms);
    }

    private static int Int(ReadOnlySpan<byte> bytes) => checked((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes));
}
