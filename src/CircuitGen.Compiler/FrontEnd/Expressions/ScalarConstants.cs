using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The constants that numeric types offer as properties: generic code and 128-bit types have no others.</summary>
internal static class ScalarConstants
{
    private static readonly string[] s_128Bits = ["P:System.Int128", "P:System.UInt128"];

    private static readonly Dictionary<string, Func<ScalarType, Integer>> s_values = Values();

    /// <summary>The constant that a property of .NET's own is, or null.</summary>
    public static Value? Property(Lowering lowering, IPropertyReferenceOperation reference) =>
        lowering.Known.SignatureOf(reference.Property) is { } signature
        && s_values.TryGetValue(signature, out var value)
        && lowering.Shapes.ScalarOf(reference.Type) is { } type
            ? new ScalarValue(new ConstantExpression(lowering.Site(reference.Syntax), type, value(type)))
            : null;

    private static Dictionary<string, Func<ScalarType, Integer>> Values()
    {
        var values = new Dictionary<string, Func<ScalarType, Integer>>();
        Add(values, "MaxValue", "P:System.Numerics.IMinMaxValue`1", static type => type.Range().High);
        Add(values, "MinValue", "P:System.Numerics.IMinMaxValue`1", static type => type.Range().Low);
        Add(values, "Zero", "P:System.Numerics.INumberBase`1", static _ => Integer.Zero);
        Add(values, "One", "P:System.Numerics.INumberBase`1", static _ => Integer.One);
        Add(values, "NegativeOne", "P:System.Numerics.ISignedNumber`1", static _ => -1);
        return values;
    }

    private static void Add(Dictionary<string, Func<ScalarType, Integer>> values, string name, string generic, Func<ScalarType, Integer> value)
    {
        foreach (var type in s_128Bits.Append(generic))
        {
            values.Add($"{type}.{name}", value);
        }
    }
}
