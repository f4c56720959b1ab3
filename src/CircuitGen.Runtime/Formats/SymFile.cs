using System.Globalization;
using System.Text;

namespace CircuitGen.Formats;

/// <summary>
/// Names of wires as .sym files, as circom writes and snarkjs reads them: one line <c>label,wire,component,name</c> per
/// signal, wire 0 not among them. Here wire i has label i, and everything is in the component <c>main</c>.
/// </summary>
public static class SymFile
{
    private const string Prefix = "main.";

    /// <summary>Writes the names of a system's wires to a file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="system">The system.</param>
    public static void Write(string path, ConstraintSystem system)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        Write(stream, system);
    }

    /// <summary>Writes the names of a system's wires to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="system">The system.</param>
    public static void Write(Stream stream, ConstraintSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        for (var wire = 1; wire < system.WireCount; wire++)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wire},{wire},0,{Prefix}{system.NameOf(wire)}"));
        }
    }

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">A line is not of the form <c>label,wire,component,name</c>.</exception>
    public static IReadOnlyList<SymEntry> Read(string path) => BinarySource.FromFile(path, Read);

    /// <summary>Reads the lines of a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="InvalidFormatException">A line is not of the form <c>label,wire,component,name</c>.</exception>
    public static IReadOnlyList<SymEntry> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var entries = new List<SymEntry>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                entries.Add(Parse(line, number));
            }
        }

        return entries;
    }

    private static SymEntry Parse(string line, int number)
    {
        var fields = line.Split(',', 4);
        if (fields.Length != 4
            || !long.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var label)
            || !int.TryParse(fields[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wire)
            || wire < -1
            || !int.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var component)
            || fields[3].Length == 0)
        {
            throw new InvalidFormatException($"Line {number} of the .sym file is not of the form label,wire,component,name.");
        }

        return new(label, wire, component, fields[3]);
    }
}
