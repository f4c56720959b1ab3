using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new();
    private readonly IAssemblySymbol _source;
    private readonly IAssemblySymbol _core;

    private KnownSymbols(Compilation compilation)
    {
        _source = compilation.Assembly;
        _core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
    }

    /// <summary>Those of a compilation.</summary>
    public static KnownSymbols Of(Compilation compilation) => s_byCompilation.GetValue(compilation, static key => new(key));

    /// <summary>Whether the type is a span, read-only or not.</summary>
    public bool IsSpan(ITypeSymbol? type) => Is(type, "System.Span`1") || Is(type, "System.ReadOnlySpan`1");

    /// <summary>Whether the type is <see cref="ReadOnlySpan{T}"/>.</summary>
    public bool IsReadOnlySpan(ITypeSymbol? type) => Is(type, "System.ReadOnlySpan`1");

    /// <summary>Whether the type is <c>System.Index</c>.</summary>
    public bool IsIndex(ITypeSymbol? type) => Is(type, "System.Index");

    /// <summary>Whether the type is <c>System.Range</c>.</summary>
    public bool IsRange(ITypeSymbol? type) => Is(type, "System.Range");

    /// <summary>Whether the type is <c>System.Half</c>.</summary>
    public bool IsHalf(ITypeSymbol? type) => Is(type, "System.Half");

    /// <summary>Whether the type is <c>System.Diagnostics.ConditionalAttribute</c>.</summary>
    public bool IsConditional(ITypeSymbol? type) => IsAttribute(type, "System.Diagnostics.ConditionalAttribute");

    /// <summary>Whether the type is <c>System.CodeDom.Compiler.GeneratedCodeAttribute</c>.</summary>
    public bool IsGeneratedCode(ITypeSymbol? type) => IsAttribute(type, "System.CodeDom.Compiler.GeneratedCodeAttribute");

    /// <summary>Whether the type is <c>System.ThreadStaticAttribute</c>.</summary>
    public bool IsThreadStatic(ITypeSymbol? type) => IsAttribute(type, "System.ThreadStaticAttribute");

    /// <summary>Whether the type is <c>System.Runtime.CompilerServices.UnsafeAccessorAttribute</c>.</summary>
    public bool IsUnsafeAccessor(ITypeSymbol? type) => IsAttribute(type, "System.Runtime.CompilerServices.UnsafeAccessorAttribute");

    /// <summary>Whether the type is <c>System.Runtime.InteropServices.StructLayoutAttribute</c>.</summary>
    public bool IsStructLayout(ITypeSymbol? type) => IsAttribute(type, "System.Runtime.InteropServices.StructLayoutAttribute");

    /// <summary>Whether the type is <c>System.Runtime.CompilerServices.InlineArrayAttribute</c>.</summary>
    public bool IsInlineArray(ITypeSymbol? type) => IsAttribute(type, "System.Runtime.CompilerServices.InlineArrayAttribute");

    /// <summary>Whether the type is <c>System.ObsoleteAttribute</c>.</summary>
    public bool IsObsolete(ITypeSymbol? type) => IsAttribute(type, "System.ObsoleteAttribute");

    /// <summary>Whether the type is <see cref="IEquatable{T}"/>.</summary>
    public bool IsEquatable(ITypeSymbol? type) => Is(type, "System.IEquatable`1");

    /// <summary>The scalar type of a C# type, or null. An enum is its number.</summary>
    public ScalarType? Scalar(ITypeSymbol? type) => type switch
    {
        null => null,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Scalar(named.EnumUnderlyingType),
        _ when type.SpecialType != SpecialType.None => Special(type.SpecialType),
        _ => Is(type, "System.Int128") ? ScalarType.Int128 : Is(type, "System.UInt128") ? ScalarType.UInt128 : null,
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

    /// <summary>The scalar type of a type that C# has a keyword for, or null.</summary>
    public static ScalarType? Special(SpecialType type) => type switch
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

    /// <summary>
    /// Whether the type is an attribute of that full name, in whatever assembly: the C# compiler and the runtime tell attributes that have a
    /// meaning in the language by their names, so that one of the user's own means the same.
    /// </summary>
    private static bool IsAttribute(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { ContainingType: null, Arity: 0 } && name.EndsWith(type.Name, StringComparison.Ordinal) && type.ToDisplayString() == name;

    /// <summary>Whether the type is the one of that name in the library that <see cref="object"/> is in.</summary>
    private bool Is(ITypeSymbol? type, string name) =>
        type is not null && _types.GetOrAdd(name, _core.GetTypeByMetadataName) is { } known && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);
}
