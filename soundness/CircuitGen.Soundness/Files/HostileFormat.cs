using System.Text;
using CircuitGen.Certificates;
using CircuitGen.Formats;

namespace CircuitGen.Soundness.Files;

/// <summary>A reader and a file that it accepts.</summary>
/// <param name="Name">The format.</param>
/// <param name="Valid">A valid file.</param>
/// <param name="IsText">Whether the format is text.</param>
/// <param name="Read">Reads it, and uses what it holds if asked to; either refuses with <see cref="InvalidFormatException"/>.</param>
public sealed partial record HostileFormat(string Name, byte[] Valid, bool IsText, Action<byte[], bool> Read)
{
    /// <summary>All formats that the runtime, the prover and the certificate checker read, with files of one circuit.</summary>
    public static IReadOnlyList<HostileFormat> Of(ConstraintSystem system, Witness witness) => [.. OfRuntime(system, witness), .. OfProver(system, witness)];

    private static IEnumerable<HostileFormat> OfRuntime(ConstraintSystem system, Witness witness)
    {
        var shape = witness.Shape;
        var r1cs = Bytes(stream => R1csFile.Write(stream, system));
        return
        [
            new("r1cs", r1cs, false, static (bytes, _) => R1csFile.Read(bytes)),
            new("r1cs of the certificate", r1cs, false, static (bytes, isUsed) => Certify(bytes, isUsed)),
            new("wtns", Bytes(stream => WtnsFile.Write(stream, witness)), false, (bytes, _) => WtnsFile.Read(bytes, shape)),
            new("sym", Bytes(stream => SymFile.Write(stream, system)), true, static (bytes, _) => SymFile.Read(new MemoryStream(bytes))),
            new("public.json", Encoding.UTF8.GetBytes(PublicSignalsFile.ToJson(witness.PublicSignals)), true, static (bytes, _) => PublicSignalsFile.Parse(Encoding.UTF8.GetString(bytes))),
        ];
    }

    /// <summary>The checker's reader has an exception of its own, because it shares nothing with the runtime.</summary>
    private static void Certify(byte[] bytes, bool isUsed)
    {
        try
        {
            var system = R1csSystem.Read(new MemoryStream(bytes));
            if (isUsed)
            {
                CertificateChecker.Check(system);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidFormatException(exception.Message, exception);
        }
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
