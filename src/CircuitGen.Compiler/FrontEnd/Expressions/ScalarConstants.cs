using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The constants that numeric types offer as properties: generic code and 128-bit types have no others.</summary>
internal static class ScalarConstants
{
    public static Value? Property(Lowering lowering, IPropertyReferenceOperation reference)
    {
        var name = reference.Property.Name;
        if (name is not ("MaxValue" or "MinValue" or "Zero" or "One" or "NegativeOne") || lowering.Shapes.ScalarOf(reference.Type) is not { } type)
        {
            return null;
        }

        Integer value = name switch
        {
            "MaxValue" => type.Range().High,
            "MinValue" => type.Range().Low,
            "Zero" => Integer.Zero,
            "One" => Integer.One,
            _ => -1,
        };
        return reference.Property.DeclaringSyntaxReferences.Length > 0
            ? null
            : new ScalarValue(new ConstantExpression(lowering.Site(reference.Syntax), type, value));
    }
}
