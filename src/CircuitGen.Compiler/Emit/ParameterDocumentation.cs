using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>What emitted documentation says of the user's parameters: of every one, as the compiler asks where it is said of any.</summary>
internal static class ParameterDocumentation
{
    /// <summary>The line of a parameter.</summary>
    public static string Of(SignatureParameter parameter)
    {
        var text = parameter.IsOut ? "An output." : parameter.IsPublic ? "A public input, in its declared range." : "A private input, in its declared range.";
        return $"/// <param name=\"{parameter.Name.Replace("@", "")}\">{text}</param>";
    }
}
