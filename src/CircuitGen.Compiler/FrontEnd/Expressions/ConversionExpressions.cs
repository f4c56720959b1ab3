using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Conversions, implicit ones included.</summary>
internal static class ConversionExpressions
{
    public static Value Lower(Lowering lowering, IConversionOperation conversion)
    {
        if (conversion.Operand is IThrowOperation)
        {
            return lowering.Expression(conversion.Operand);
        }

        if (conversion.Operand.Type is { IsReferenceType: true } && conversion.Operand.ConstantValue is { HasValue: true, Value: null })
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, conversion.Syntax, "'null'", "Use a value that says so, for example an empty span.");
        }

        // Array.Copy and the like take any array.
        if (conversion is { IsImplicit: true, Type.SpecialType: SpecialType.System_Array })
        {
            return lowering.Expression(conversion.Operand);
        }

        var shape = lowering.Shapes.Of(conversion.Type, conversion.Syntax);
        if (conversion.OperatorMethod is { } method && UserOperators.IsInlined(lowering, method))
        {
            return Calls.Invoke(lowering, method, null, [lowering.Expression(conversion.Operand)], conversion.Syntax);
        }

        var value = lowering.Expression(conversion.Operand);
        return value switch
        {
            ScalarValue scalar when shape is ScalarShape target =>
                new ScalarValue(Scalar(lowering, scalar.Expression, target.Type, OverflowModes.At(lowering, conversion.Syntax), conversion.Syntax)),
            CompositeValue composite when shape is CompositeShape target => Composite(lowering, composite, target, conversion.Syntax),
            ViewValue view when shape is ViewShape => view,
            NeverValue => value,
            _ => throw lowering.Unsupported(
                UnsupportedConstruct.Rule,
                conversion.Syntax,
                $"The conversion from '{TypeProblems.Name(conversion.Operand.Type!)}' to '{TypeProblems.Name(conversion.Type!)}'",
                "Convert the parts one by one."),
        };
    }

    public static IrExpression Scalar(Lowering lowering, IrExpression expression, ScalarType type, OverflowMode mode, SyntaxNode syntax) =>
        (expression.Type == ScalarType.Boolean) != (type == ScalarType.Boolean)
            ? throw Lowering.Broken()
            : Make.Convert(lowering.Site(syntax), type, mode, expression);

    /// <summary>Tuples convert element by element.</summary>
    private static CompositeValue Composite(Lowering lowering, CompositeValue value, CompositeShape target, SyntaxNode syntax)
    {
        if (value.Fields.Count != target.Fields.Count)
        {
            throw Lowering.Broken();
        }

        return new(target, [.. value.Fields.Select((field, i) => (field, target.Fields[i].Shape) switch
        {
            (ScalarValue scalar, ScalarShape element) =>
                (Value)new ScalarValue(Scalar(lowering, scalar.Expression, element.Type, OverflowModes.At(lowering, syntax), syntax)),
            (CompositeValue inner, CompositeShape element) => Composite(lowering, inner, element, syntax),
            _ => field,
        })]);
    }
}
