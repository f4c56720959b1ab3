using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Emit;

/// <summary>Numbers as C#.</summary>
internal static class Literals
{
    /// <summary>A literal of the C# type.</summary>
    public static string Of(Integer value, ScalarType type) => type switch
    {
        ScalarType.Boolean => value.IsZero ? "false" : "true",
        ScalarType.Int32 => value == int.MinValue ? "int.MinValue" : value.ToString(),
        ScalarType.Int64 => value == long.MinValue ? "long.MinValue" : $"{value}L",
        ScalarType.UInt32 => $"{value}u",
        ScalarType.UInt64 => $"{value}ul",
        ScalarType.Int128 or ScalarType.UInt128 when !value.IsSmall => $"{type.Keyword()}.Parse(\"{value}\", {TypeNames.CultureInfo}.InvariantCulture)",
        _ => value.Sign < 0 ? $"({type.Keyword()})({value})" : $"({type.Keyword()}){value}",
    };

    /// <summary>A number for a place that takes any size: a long where it fits, else a BigInteger.</summary>
    public static string Number(Integer value)
    {
        if (!value.IsSmall)
        {
            return $"{TypeNames.BigInteger}.Parse(\"{value}\", {TypeNames.CultureInfo}.InvariantCulture)";
        }

        return value.Small == long.MinValue ? "long.MinValue" : value.Small == (int)value.Small ? value.ToString() : $"{value}L";
    }
}
