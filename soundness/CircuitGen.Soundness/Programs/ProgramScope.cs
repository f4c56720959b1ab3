using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>What a statement may name. Every variable keeps to an interval for its whole life, so that loops need no analysis.</summary>
/// <param name="types">The structs and enums of the program.</param>
internal sealed class ProgramScope(ProgramTypes types)
{
    public ProgramTypes Types { get; } = types;

    public List<ScalarVariable> Scalars { get; } = [];

    public List<string> Booleans { get; } = [];

    public List<ArrayVariable> Arrays { get; } = [];

    public List<StructVariable> Structs { get; } = [];

    /// <summary>Loop variables: known at compile time.</summary>
    public List<ScalarVariable> Counters { get; } = [];

    /// <summary>Local functions.</summary>
    public List<HelperMethod> Functions { get; } = [];

    /// <summary>How much there is, to be handed to <see cref="Release"/>.</summary>
    public (int Scalars, int Booleans, int Arrays, int Structs, int Counters, int Functions) Mark() =>
        (Scalars.Count, Booleans.Count, Arrays.Count, Structs.Count, Counters.Count, Functions.Count);

    /// <summary>Forgets what was declared since the counts were taken.</summary>
    public void Release((int Scalars, int Booleans, int Arrays, int Structs, int Counters, int Functions) mark)
    {
        Scalars.RemoveRange(mark.Scalars, Scalars.Count - mark.Scalars);
        Booleans.RemoveRange(mark.Booleans, Booleans.Count - mark.Booleans);
        Arrays.RemoveRange(mark.Arrays, Arrays.Count - mark.Arrays);
        Structs.RemoveRange(mark.Structs, Structs.Count - mark.Structs);
        Counters.RemoveRange(mark.Counters, Counters.Count - mark.Counters);
        Functions.RemoveRange(mark.Functions, Functions.Count - mark.Functions);
    }

    /// <summary>Adds a struct and its fields.</summary>
    public void Add(StructVariable variable)
    {
        Structs.Add(variable);
        foreach (var field in variable.Type.Fields)
        {
            Scalars.Add(field with { Name = $"{variable.Name}.{field.Name}", IsWritable = variable.IsWritable && !variable.Type.IsRecord });
        }
    }
}

/// <summary>A variable, field or tuple element, and the interval it keeps to.</summary>
/// <param name="Name">How it is written.</param>
/// <param name="Kind">Its type, or the type below its enum.</param>
/// <param name="Low">No value is less.</param>
/// <param name="High">No value is greater.</param>
/// <param name="IsWritable">Whether statements may assign to it.</param>
/// <param name="Enum">Its enum, if it has one.</param>
internal sealed record ScalarVariable(string Name, ScalarKind Kind, BigInteger Low, BigInteger High, bool IsWritable, string? Enum = null)
{
    public CodeValue Value => new(Enum is null ? Name : $"(({Kind.Keyword}){Name})", Kind, Low, High);

    public string TypeName => Enum ?? Kind.Keyword;

    /// <summary>Whether it takes every value of its type.</summary>
    public bool IsFull => Low == Kind.Low && High == Kind.High;

    /// <summary>A fitting value in its type.</summary>
    public string Converted(CodeValue value) => Enum is null ? value.Text : $"({Enum})({value.Text})";
}

/// <summary>An array, span or table and the interval its elements keep to.</summary>
/// <param name="Name">How it is written.</param>
/// <param name="Kind">The elements' type.</param>
/// <param name="Length">Elements, of each row where there are rows.</param>
/// <param name="Low">No element is less.</param>
/// <param name="High">No element is greater.</param>
/// <param name="IsWritable">Whether statements may assign to elements.</param>
/// <param name="Rows">Rows, or 0 for one dimension.</param>
/// <param name="IsJagged">Whether rows are arrays of their own.</param>
/// <param name="Member">The field of an element that is a struct, with its dot.</param>
/// <param name="Slicer">The method that slices it, if it is a table: then it can only be read.</param>
internal sealed record ArrayVariable(
    string Name, ScalarKind Kind, int Length, BigInteger Low, BigInteger High, bool IsWritable, int Rows = 0, bool IsJagged = false, string Member = "", string? Slicer = null)
{
    public string Element(string index, string row) =>
        Rows == 0 ? $"{Name}[{index}]{Member}" : IsJagged ? $"{Name}[{row}][{index}]{Member}" : $"{Name}[{row}, {index}]{Member}";
}

/// <summary>A struct in scope.</summary>
internal sealed record StructVariable(string Name, StructType Type, bool IsWritable);

/// <summary>A helper method.</summary>
internal sealed record HelperMethod(string Name, ScalarVariable[] Parameters, ScalarKind Kind, BigInteger Low, BigInteger High, StructType? Struct = null);

/// <summary>A method without a result that takes a number, changes a variable and assigns another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Input">The number.</param>
/// <param name="Changed">The type of its ref parameter.</param>
/// <param name="Assigned">The type of its out parameter.</param>
internal sealed record Procedure(string Name, ScalarVariable Input, ScalarKind Changed, ScalarKind Assigned);
