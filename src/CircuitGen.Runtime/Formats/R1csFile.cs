namespace CircuitGen.Formats;

/// <summary>
/// Constraint systems as .r1cs files, version 1, which circom writes and snarkjs and rapidsnark's setup read
/// (https://github.com/iden3/r1csfile/blob/master/doc/r1cs_bin_format.md). Only BN254's scalar field is supported.
/// </summary>
public static class R1csFile
{
    /// <summary>Reads a system from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">The file is malformed, of another version or over another field.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ConstraintSystem Read(string path) => BinarySource.FromFile(path, R1csReader.Read);

    /// <summary>Reads a system from bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="InvalidFormatException">The bytes are malformed, of another version or over another field.</exception>
    public static ConstraintSystem Read(byte[] bytes) => BinarySource.FromBytes(bytes, R1csReader.Read);

    /// <summary>Reads a system from a stream, up to its end. A stream that cannot seek is copied to memory first.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="InvalidFormatException">The contents are malformed, of another version or over another field.</exception>
    public static ConstraintSystem Read(Stream stream) => BinarySource.FromStream(stream, R1csReader.Read);

    /// <summary>Writes a system to a file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="system">A system over BN254's scalar field.</param>
    /// <exception cref="ArgumentException">The system is over another field.</exception>
    public static void Write(string path, ConstraintSystem system)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        R1csWriter.Write(stream, system);
    }

    /// <summary>Writes a system to a stream.</summary>
    /// <param name="stream">The stream, which need not seek and stays open.</param>
    /// <param name="system">A system over BN254's scalar field.</param>
    /// <exception cref="ArgumentException">The system is over another field.</exception>
    public static void Write(Stream stream, ConstraintSystem system) => R1csWriter.Write(stream, system);
}
