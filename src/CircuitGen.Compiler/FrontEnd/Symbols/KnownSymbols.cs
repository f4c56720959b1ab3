using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// The types and members that the compiler gives a meaning to. They are known by their identity, the assembly and the full signature, never
/// by their name alone: a user's own <c>System.Math</c>, or one of another library, is a type like any other.
/// </summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> s_byCompilation = new();

    private readonly IAssemblySymbol _source;
    private readonly IAssemblySymbol _core;
    private readonly INamedTypeSymbol? _span;
    private readonly INamedTypeSymbol? _readOnlySpan;
    private readonly INamedTypeSymbol? _index;
    private readonly INamedTypeSymbol? _range;
    private readonly INamedTypeSymbol? _half;
    private readonly INamedTypeSymbol? _int128;
    private readonly INamedTypeSymbol? _uint128;
    private readonly INamedTypeSymbol? _conditional;
    private readonly INamedTypeSymbol? _generatedCode;
    private readonly INamedTypeSymbol? _threadStatic;
    private readonly INamedTypeSymbol? _unsafeAccessor;

    private KnownSymbols(Compilation compilation)
    {
        _source = compilation.Assembly;
        _core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        _span = _core.GetTypeByMetadataName("System.Span`1");
        _readOnlySpan = _core.GetTypeByMetadataName("System.ReadOnlySpan`1");
        _index = _core.GetTypeByMetadataName("System.Index");
        _range = _core.GetTypeByMetadataName("System.Range");
        _half = _core.GetTypeByMetadataName("System.Half");
        _int128 = _core.GetTypeByMetadataName("System.Int128");
        _uint128 = _core.GetTypeByMetadataName("System.UInt128");
        _conditional = _core.GetTypeByMetadataName("System.Diagnostics.ConditionalAttribute");
        _generatedCode = _core.GetTypeByMetadataName("System.CodeDom.Compiler.GeneratedCodeAttribute");
        _threadStatic = _core.GetTypeByMetadataName("System.ThreadStaticAttribute");
        _unsafeAccessor = _core.GetTypeByMetadataName("System.Runtime.CompilerServices.UnsafeAccessorAttribute");
    }

    /// <summary>Those of a compilation.</summary>
    public static KnownSymbols Of(Compilation compilation) => s_byCompilation.GetValue(compilation, static key => new(key));

    /// <summary>Whether the type is a span, read-only or not.</summary>
    public bool IsSpan(ITypeSymbol? type) => Is(type, _span) || Is(type, _readOnlySpan);

    /// <summary>Whether the type is <see cref="ReadOnlySpan{T}"/>.</summary>
    public bool IsReadOnlySpan(ITypeSymbol? type) => Is(type, _readOnlySpan);

    /// <summary>Whether the type is <c>System.Index</c>.</summary>
    public bool IsIndex(ITypeSymbol? type) => Is(type, _index);

    /// <summary>Whether the type is <c>System.Range</c>.</summary>
    public bool IsRange(ITypeSymbol? type) => Is(type, _range);

    /// <summary>Whether the type is <c>System.Half</c>.</summary>
    public bool IsHalf(ITypeSymbol? type) => Is(type, _half);

    /// <summary>Whether the type is <c>System.Diagnostics.ConditionalAttribute</c>.</summary>
    public bool IsConditional(ITypeSymbol? type) => Is(type, _conditional);

    /// <summary>Whether the type is <c>System.CodeDom.Compiler.GeneratedCodeAttribute</c>.</summary>
    public bool IsGeneratedCode(ITypeSymbol? type) => Is(type, _generatedCode);

    /// <summary>Whether the type is <c>System.ThreadStaticAttribute</c>.</summary>
    public bool IsThreadStatic(ITypeSymbol? type) => Is(type, _threadStatic);

    /// <summary>Whether the type is <c>System.Runtime.CompilerServices.UnsafeAccessorAttribute</c>.</summary>
    public bool IsUnsafeAccessor(ITypeSymbol? type) => Is(type, _unsafeAccessor);

    /// <summary>The scalar type of a C# type, or null. An enum is its number.</summary>
    public ScalarType? Scalar(ITypeSymbol? type) => type switch
    {
        null => null,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Scalar(named.EnumUnderlyingType),
        _ when type.SpecialType != SpecialType.None => Special(type.SpecialType),
        _ => Is(type, _int128) ? ScalarType.Int128 : Is(type, _uint128) ? ScalarType.UInt128 : null,
    };

    /// <summary>Whether the symbol's code is part of this compilation, so that its declaration can be read.</summary>
    public bool IsSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _source);

    /// <summary>Whether the symbol is one of .NET's own libraries.</summary>
    public bool IsLibrary(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly
        && !SymbolEqualityComparer.Default.Equals(assembly, _source)
        && (SymbolEqualityComparer.Default.Equals(assembly, _core) || LibraryKeys.Contains(assembly.Identity));

    /// <summary>
    /// The full signature of a member of .NET's own libraries, as documentation comments write it:
    /// <c>M:System.Math.Max(System.Int32,System.Int32)</c>. Null for all other symbols.
    /// </summary>
    public string? SignatureOf(ISymbol symbol) => IsLibrary(symbol) ? symbol.OriginalDefinition.GetDocumentationCommentId() : null;

    /// <summary>The full signature of a member of the library that compiled circuits run on; null for all other symbols.</summary>
    public string? RuntimeSignatureOf(ISymbol symbol) =>
        !IsSource(symbol) && symbol.ContainingAssembly?.Name == "CircuitGen.Runtime" ? symbol.OriginalDefinition.GetDocumentationCommentId() : null;

    private static ScalarType? Special(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => ScalarType.Boolean,
        SpecialType.System_SByte => ScalarType.SByte,
        SpecialType.System_Byte => ScalarType.Byte,
        SpecialType.System_Int16 => ScalarType.Int16,
        SpecialType.System_UInt16 => ScalarType.UInt16,
        SpecialType.System_Char => ScalarType.Char,
        SpecialType.System_Int32 => ScalarType.Int32,
        SpecialType.System_UInt32 => ScalarType.UInt32,
        SpecialType.System_Int64 => ScalarType.Int64,
        SpecialType.System_UInt64 => ScalarType.UInt64,
        _ => null,
    };

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) =>
        known is not null && type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);
}
