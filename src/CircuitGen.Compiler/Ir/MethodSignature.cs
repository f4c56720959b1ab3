namespace CircuitGen.Compiler.Ir;

/// <summary>How the user's method looks from outside: what the emitted class must repeat.</summary>
/// <param name="Namespace">The namespace, or empty.</param>
/// <param name="ContainingTypes">The partial types around the method, the outermost first, each as it is declared: for example <c>static partial class Digits</c>.</param>
/// <param name="MethodName">The method's name.</param>
/// <param name="Accessibility">C# keywords: the emitted class is as visible as the method.</param>
/// <param name="Parameters">The parameter list as C#, with fully qualified types and modifiers, <c>out</c> parameters included.</param>
/// <param name="ReturnType">The fully qualified return type, or <c>void</c>.</param>
/// <param name="Result">C# that builds the return value from output variables' values; see <see cref="ResultShape"/>.</param>
public sealed record MethodSignature(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string MethodName,
    string Accessibility,
    EquatableArray<SignatureParameter> Parameters,
    string ReturnType,
    ResultShape? Result)
{
    /// <summary>The fully qualified type around the method.</summary>
    public string ContainingType { get; init; } = "";

    /// <summary>The method, fully qualified.</summary>
    public string Method { get; init; } = "";

    /// <summary>What the emitted file calls linear combinations: an alias that nothing of the user's hides where the emitted class stands.</summary>
    public string LinearCombination { get; init; } = nameof(LinearCombination);

    /// <summary>Whether the method is obsolete: then so is the emitted class, which may mention what else is.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The emitted class, fully qualified.</summary>
    public string CircuitType => $"{ContainingType}.{MethodName}Circuit";

    /// <summary>Namespace, types and method, joined by dots: what reports call the circuit. No two circuits of a compilation share it.</summary>
    public string FullName { get; init; } = "";
}

/// <summary>A parameter as the user wrote it.</summary>
/// <param name="Name">Its name, escaped with @ where it is a keyword.</param>
/// <param name="Declaration">Type and name with modifiers as C#: <c>global::System.ReadOnlySpan&lt;byte&gt; pixels</c>.</param>
/// <param name="Type">Its fully qualified type.</param>
/// <param name="IsOut">Whether it is an <c>out</c> parameter.</param>
/// <param name="IsPublic">Whether it is a public input.</param>
/// <param name="CanBeNull">Whether it is of a reference type, so that null must be refused.</param>
/// <param name="Result">For <c>out</c> parameters: how its value is built from output variables.</param>
public sealed record SignatureParameter(string Name, string Declaration, string Type, bool IsOut, bool IsPublic, bool CanBeNull, ResultShape? Result)
{
    /// <summary>Whether it is an <c>in</c> parameter.</summary>
    public bool IsIn { get; init; }
}

/// <summary>How a C# value is built from output variables.</summary>
public abstract record ResultShape
{
    /// <summary>Whether the value is a plain copy of the output variables: no code of the user's runs when it is made.</summary>
    public static bool IsCopied(ResultShape shape) => shape is not CompositeResult composite || (composite.Format.Length > 0 && composite.Parts.All(IsCopied));

    /// <summary>Whether emitted code may read every output out of the value, and no code of the user's runs when it does.</summary>
    public static bool IsReadable(ResultShape shape) => shape is not CompositeResult composite
        || (composite.Members.Count == composite.Parts.Count && composite.Parts.All(IsReadable));
}

/// <summary>A number or boolean: the output variable <paramref name="Output"/> (an index into <see cref="CircuitIr.Outputs"/>) cast to <paramref name="CSharpType"/>.</summary>
public sealed record ScalarResult(int Output, string CSharpType) : ResultShape;

/// <summary>A one-dimensional array of numbers or booleans.</summary>
public sealed record ArrayResult(int Output, string ElementCSharpType) : ResultShape;

/// <summary>A tuple, struct or record.</summary>
/// <param name="Format">C# that copies the parts into it, with {0}, {1}, ... for them: for example <c>({0}, {1})</c> or <c>new global::P({0}, {1})</c>; empty where code of the user's would run.</param>
/// <param name="Parts">How each part is built.</param>
/// <param name="Members">What C# reads each part by: for example <c>X</c>, <c>Item1</c>; empty where emitted code may not read a part, or code of the user's would run.</param>
/// <param name="CanBeNull">Whether it is of a reference type.</param>
public sealed record CompositeResult(string Format, EquatableArray<ResultShape> Parts, EquatableArray<string> Members, bool CanBeNull) : ResultShape;
