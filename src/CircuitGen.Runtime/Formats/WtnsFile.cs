using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Formats;

/// <summary>
/// Witnesses as .wtns files, version 2, as circom's witness calculators write and snarkjs and rapidsnark read them.
/// They contain the private inputs. The format does not say which wires are outputs and inputs, so readers are told.
/// </summary>
public static class WtnsFile
{
    private const string Magic = "wtns";
    private const uint Version = 2;
    private const uint Header = 1;
    private const uint Values = 2;
    private const int HeaderSize = sizeof(uint) + Scalar.Size + sizeof(uint);

    /// <summary>Reads a witness from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="shape">The shape of the circuit it belongs to.</param>
    /// <exception cref="InvalidFormatException">The file is malformed, or too short for the shape.</exception>
    public static Witness Read(string path, CircuitShape shape) => BinarySource.FromFile(path, stream => ReadSeekable(stream, shape));

    /// <summary>Reads a witness from bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="shape">The shape of the circuit it belongs to.</param>
    /// <exception cref="InvalidFormatException">The bytes are malformed, or too few for the shape.</exception>
    public static Witness Read(byte[] bytes, CircuitShape shape) => BinarySource.FromBytes(bytes, stream => ReadSeekable(stream, shape));

    /// <summary>Reads a witness from a stream, up to its end. A stream that cannot seek is copied to memory first.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="shape">The shape of the circuit it belongs to.</param>
    /// <exception cref="InvalidFormatException">The contents are malformed, or too short for the shape.</exception>
    public static Witness Read(Stream stream, CircuitShape shape) => BinarySource.FromStream(stream, copy => ReadSeekable(copy, shape));

    /// <summary>Writes a witness to a file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="witness">The values of all wires.</param>
    public static void Write(string path, Witness witness)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        Write(stream, witness);
    }

    /// <summary>Writes a witness to a stream.</summary>
    /// <param name="stream">The stream, which need not seek and stays open.</param>
    /// <param name="witness">The values of all wires.</param>
    public static void Write(Stream stream, Witness witness)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(witness);
        using var writer = new ContainerWriter(stream, Magic, Version, sections: 2);
        writer.StartSection(Header, HeaderSize);
        writer.WritePrime();
        writer.WriteInt32(witness.Values.Length);
        writer.StartSection(Values, (long)witness.Values.Length * Scalar.Size);
        foreach (var value in witness.Values)
        {
            writer.WriteScalar(value);
        }
    }

    private static Witness ReadSeekable(Stream stream, CircuitShape shape)
    {
        var container = BinaryContainer.Open(stream, Magic, Version, Header, Values);
        var header = container.Read(Header, "header");
        header.ReadPrime();
        var count = header.ReadInt32("the number of values");
        header.RequireEnd();
        if (count < shape.FirstInternal)
        {
            throw header.Invalid($"there are {count} values; the circuit's outputs and inputs alone need {shape.FirstInternal}");
        }

        return new(shape, ReadValues(container.Read(Values, "values"), count));
    }

    private static Scalar[] ReadValues(SectionReader reader, int count)
    {
        reader.RequireRoom("the number of values", count, Scalar.Size);
        var values = new Scalar[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = reader.ReadScalar("a value");
        }

        reader.RequireEnd();
        return values[0].IsOne ? values : throw reader.Invalid($"value 0 is {values[0]}; it must be 1, the constant");
    }
}
