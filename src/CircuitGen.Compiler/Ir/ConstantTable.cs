namespace CircuitGen.Compiler.Ir;

/// <summary>A table of constants of the user's, which emitted code reads where it stands.</summary>
/// <param name="Name">The member's name, for messages.</param>
/// <param name="Access">C# that reaches the table from anywhere in emitted code, to be indexed.</param>
/// <param name="Type">The elements' type.</param>
/// <param name="Lengths">The length of each dimension; a table of rows of unequal length has -1 for the last and its rows in <paramref name="RowStarts"/>.</param>
/// <param name="RowStarts">For jagged tables: where each row starts in <paramref name="Values"/>, with the total at the end; else empty.</param>
/// <param name="Values">All elements, the last dimension running fastest.</param>
/// <param name="Indexing">How C# reaches an element.</param>
public sealed record ConstantTable(
    string Name,
    string Access,
    ScalarType Type,
    EquatableArray<int> Lengths,
    EquatableArray<int> RowStarts,
    TableValues Values,
    Indexing Indexing)
{
    /// <summary>The table's name where members of the types around the method can be called by it, else empty.</summary>
    public string SimpleName { get; init; } = "";

    /// <summary>Whether the elements are enums in C#; <see cref="Type"/> is the type under them then.</summary>
    public bool IsEnum { get; init; }

    /// <summary>Whether the elements lie in an array that lasts, which other assemblies may reach: emitted code makes sure that they are those that were compiled.</summary>
    public bool IsMutable { get; init; }
}
