using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Library members that are known only to read arrays and spans.</summary>
internal static class ReadingMembers
{
    private static readonly HashSet<string> s_lengths =
    [
        "P:System.Array.Length", "P:System.Array.LongLength", "P:System.Array.Rank",
        "P:System.Span`1.Length", "P:System.Span`1.IsEmpty", "P:System.ReadOnlySpan`1.Length", "P:System.ReadOnlySpan`1.IsEmpty",
        "M:System.Array.GetLength(System.Int32)", "M:System.Array.GetLongLength(System.Int32)",
        "M:System.Array.GetLowerBound(System.Int32)", "M:System.Array.GetUpperBound(System.Int32)",
    ];

    private static readonly HashSet<string> s_parts =
    [
        "M:System.Span`1.Slice(System.Int32)", "M:System.Span`1.Slice(System.Int32,System.Int32)",
        "M:System.ReadOnlySpan`1.Slice(System.Int32)", "M:System.ReadOnlySpan`1.Slice(System.Int32,System.Int32)",
        "M:System.MemoryExtensions.AsSpan``1(``0[])", "M:System.MemoryExtensions.AsSpan``1(``0[],System.Int32)",
        "M:System.MemoryExtensions.AsSpan``1(``0[],System.Int32,System.Int32)",
        "M:System.MemoryExtensions.AsSpan``1(``0[],System.Index)", "M:System.MemoryExtensions.AsSpan``1(``0[],System.Range)",
        "M:System.Span`1.#ctor(`0[])", "M:System.Span`1.#ctor(`0[],System.Int32,System.Int32)",
        "M:System.ReadOnlySpan`1.#ctor(`0[])", "M:System.ReadOnlySpan`1.#ctor(`0[],System.Int32,System.Int32)",
    ];

    /// <summary>Methods that copy the elements: of scalars, not of rows.</summary>
    private static readonly HashSet<string> s_copies =
    [
        "M:System.Array.Clone", "M:System.Array.CopyTo(System.Array,System.Int32)", "M:System.Array.CopyTo(System.Array,System.Int64)",
        "M:System.Span`1.ToArray", "M:System.Span`1.CopyTo(System.Span{`0})", "M:System.Span`1.TryCopyTo(System.Span{`0})",
        "M:System.ReadOnlySpan`1.ToArray", "M:System.ReadOnlySpan`1.CopyTo(System.Span{`0})", "M:System.ReadOnlySpan`1.TryCopyTo(System.Span{`0})",
    ];

    /// <summary>The same for methods that take two arrays, of which they read the first.</summary>
    private static readonly HashSet<string> s_sources =
    [
        "M:System.Array.Copy(System.Array,System.Array,System.Int32)", "M:System.Array.Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)",
        "M:System.Buffer.BlockCopy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)",
        "M:System.MemoryExtensions.CopyTo``1(``0[],System.Span{``0})",
    ];

    private static readonly Dictionary<string, HashSet<string>> s_readers = new()
    {
        ["T:System.Array"] =
            ["BinarySearch", "ConvertAll", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "IndexOf", "LastIndexOf", "TrueForAll"],
        ["T:System.MemoryExtensions"] =
            ["BinarySearch", "CommonPrefixLength", "Contains", "ContainsAny", "Count", "EndsWith", "IndexOf", "IndexOfAny", "LastIndexOf", "LastIndexOfAny", "SequenceCompareTo", "SequenceEqual", "StartsWith"],
        ["T:System.Linq.Enumerable"] =
        [
            "Aggregate", "All", "Any", "Average", "Chunk", "Concat", "Contains", "Count", "CountBy", "Distinct", "ElementAt", "ElementAtOrDefault", "Except", "First", "FirstOrDefault",
            "GroupBy", "Index", "Intersect", "Last", "LastOrDefault", "LongCount", "Max", "MaxBy", "Min", "MinBy", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse",
            "Select", "SelectMany", "SequenceEqual", "Single", "SingleOrDefault", "Skip", "SkipLast", "SkipWhile", "Sum", "Take", "TakeLast", "TakeWhile", "ToArray", "ToDictionary",
            "ToHashSet", "ToList", "ToLookup", "Union", "Where", "Zip",
        ],
        ["T:System.String"] = ["Join"],
    };

    private const string Check = "M:CircuitGen.Witnesses.CircuitTables.Require``1(System.Array,System.UInt64,System.String)";

    public static bool IsLength(KnownSymbols known, ISymbol property) => known.SignatureOf(property) is { } signature && s_lengths.Contains(signature);

    /// <summary>What an instance method does with what it is called on.</summary>
    public static Reading OfInstance(KnownSymbols known, IMethodSymbol method, bool hasScalars) => known.SignatureOf(method) switch
    {
        null => Reading.Unknown,
        var signature when s_lengths.Contains(signature) => Reading.Only,
        var signature when s_parts.Contains(signature) => Reading.ThroughResult,
        var signature when hasScalars && s_copies.Contains(signature) => Reading.Only,
        _ => Reading.Unknown,
    };

    /// <summary>What a method without source does with an argument.</summary>
    public static Reading OfArgument(KnownSymbols known, IMethodSymbol method, IParameterSymbol parameter, bool hasScalars)
    {
        var signature = known.SignatureOf(method);
        if (signature is not null && s_parts.Contains(signature))
        {
            return Reading.ThroughResult;
        }

        if (known.RuntimeSignatureOf(method) == Check)
        {
            return Reading.Only;
        }

        if (!hasScalars)
        {
            return Reading.Unknown;
        }

        var isReader = signature is not null && ((parameter.Ordinal == 0 && s_sources.Contains(signature)) || IsReader(method, parameter));
        return isReader ? Reading.Only : OfReadOnlySpan(known, method, parameter);
    }

    /// <summary>What is handed over as one element, such as the start of an aggregate, goes on to code of the user's.</summary>
    private static bool IsReader(IMethodSymbol method, IParameterSymbol parameter) =>
        parameter.OriginalDefinition.Type is not ITypeParameterSymbol
        && method.ContainingType.GetDocumentationCommentId() is { } type
        && s_readers.TryGetValue(type, out var readers)
        && readers.Contains(method.Name);

    /// <summary>A read-only span can be read only, as long as the method gives no reference out of its hand.</summary>
    private static Reading OfReadOnlySpan(KnownSymbols known, IMethodSymbol method, IParameterSymbol parameter)
    {
        var keeps = !known.IsReadOnlySpan(parameter.Type)
            || method.ReturnsByRef
            || method.ReturnsByRefReadonly
            || method.MethodKind == MethodKind.Constructor && method.ContainingType.IsRefLikeType
            || (!method.IsStatic && method.ContainingType.IsRefLikeType && !known.IsSpan(method.ContainingType))
            || method.ReturnType is IPointerTypeSymbol
            || method.Parameters.Any(static other => other.RefKind != RefKind.None && (other.Type.IsRefLikeType || other.Type is IPointerTypeSymbol));
        return keeps ? Reading.Unknown
            : known.IsReadOnlySpan(method.ReturnType) ? Reading.ThroughResult
            : method.ReturnType.IsRefLikeType ? Reading.Unknown
            : Reading.Only;
    }
}
