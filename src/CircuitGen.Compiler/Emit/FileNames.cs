using System.Globalization;
using System.Text;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// What the generated files of a compilation are called: after their circuits, as readable as that is. Where two circuits' files would have names that differ in case alone,
/// which neither Roslyn nor every file system tells apart, or names too long for a file system, each gets a number of its own, which depends on nothing but its full name.
/// </summary>
public sealed class FileNames : IEquatable<FileNames>
{
    /// <summary>The ends of the names of a circuit's files.</summary>
    public const string Code = ".g.cs", Locations = ".Locations.g.cs", Manifest = ".Manifest.g.cs";

    // File systems allow 255 bytes.
    private const int MostBytes = 200, MostLetters = 60;

    // The full names that cannot be file names, each with the name to use; null where several circuits share a full name, so that there is C# that does not compile.
    private readonly EquatableArray<(string FullName, string? FileName)> _exceptions;

    private FileNames(EquatableArray<(string FullName, string? FileName)> exceptions) => _exceptions = exceptions;

    /// <summary>Names the files of circuits.</summary>
    /// <param name="fullNames">The full name of each.</param>
    public static FileNames Of(IEnumerable<string> fullNames)
    {
        var circuits = fullNames.GroupBy(static name => name, StringComparer.Ordinal)
            .Select(static group => (FullName: group.Key, Readable: Readable(group.Key), IsUnique: group.Count() == 1))
            .OrderBy(static circuit => circuit.FullName, StringComparer.Ordinal)
            .ToArray();
        var clashing = new HashSet<string>(
            circuits.SelectMany(static circuit => Files(circuit.Readable).Select(file => (File: file, circuit.FullName)))
                .GroupBy(static entry => entry.File, StringComparer.OrdinalIgnoreCase)
                .Where(static group => group.Count() > 1)
                .SelectMany(static group => group.Select(static entry => entry.FullName)),
            StringComparer.Ordinal);
        return new(new(
        [
            .. circuits.Where(circuit => !circuit.IsUnique || clashing.Contains(circuit.FullName) || IsLong(circuit.Readable))
                .Select(static circuit => (circuit.FullName, circuit.IsUnique ? $"{Shortened(circuit.Readable)}.{Number(circuit.FullName)}" : null)),
        ]));
    }

    /// <summary>The beginning of the names of a circuit's files, or null where it must not have any.</summary>
    public string? NameOf(string fullName)
    {
        foreach (var (name, file) in _exceptions)
        {
            if (name == fullName)
            {
                return file;
            }
        }

        return Readable(fullName);
    }

    /// <inheritdoc/>
    public bool Equals(FileNames? other) => other is not null && _exceptions.Equals(other._exceptions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _exceptions.GetHashCode();

    private static bool IsLong(string name) => Encoding.UTF8.GetByteCount(name) > MostBytes;

    private static string Shortened(string name) => IsLong(name) ? name.Substring(0, MostLetters) : name;

    private static string[] Files(string name) => [name + Code, name + Locations, name + Manifest];

    private static string Readable(string fullName) =>
        new([.. fullName.Select(static character => character == '.' || SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')]);

    /// <summary>FNV-1a: the same number in every build.</summary>
    private static string Number(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
