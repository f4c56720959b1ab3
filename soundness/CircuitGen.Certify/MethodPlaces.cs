using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CircuitGen.Certify;

/// <summary>Where methods stand in the source: as the circuit tells, or else as the assembly's symbols do, if there are any.</summary>
internal sealed class MethodPlaces(string assembly, string? projectFolder)
{
    private readonly Lock _lock = new();

    /// <summary>The place of a method, for the front of a message; null where nothing tells.</summary>
    public string? Find(int token, ConstraintSystem? system)
    {
        if (system is not null && Declaration(system) is { File: { } file } place)
        {
            return $"{file}({Math.Max(1, place.Line)})";
        }

        lock (_lock)
        {
            return FromSymbols(token);
        }
    }

    /// <summary>The return value stands in the declaration, and so does an out parameter: the constraint that gives the first output its value.</summary>
    private static SourceLocation Declaration(ConstraintSystem system)
    {
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            if (system.C.RowWires(row) is [var wire] && wire == system.Shape.FirstOutput)
            {
                return system.LocationOf(row);
            }
        }

        return default;
    }

    private string? FromSymbols(int token)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(assembly));
            if (!image.TryOpenAssociatedPortablePdb(assembly, static path => File.Exists(path) ? File.OpenRead(path) : null, out var symbols, out _))
            {
                return null;
            }

            using (symbols)
            {
                var reader = symbols!.GetMetadataReader();
                var method = reader.GetMethodDebugInformation(((MethodDefinitionHandle)MetadataTokens.EntityHandle(token)).ToDebugInformationHandle());
                foreach (var point in method.GetSequencePoints().Where(static point => !point.IsHidden))
                {
                    return $"{Shorten(reader.GetString(reader.GetDocument(point.Document).Name))}({point.StartLine})";
                }
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            // The message does without a place.
        }

        return null;
    }

    private string Shorten(string file) =>
        projectFolder is not null && Path.IsPathRooted(file) ? Path.GetRelativePath(projectFolder, file).Replace('\\', '/') : file;
}
