using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        if (conversion is { OperatorMethod: null, Operand.ConstantValue: { HasValue: true, Value: null } } && lowering.Shapes.TryOf(conversion.Type) is { } target)
        {
            return Places.Default(lowering, target is ViewShape or CompositeShape { Type.IsReferenceType: true } ? target : throw Unsupported(lowering, conversion), conversion.Syntax);
        }

        // Array.Copy and the like take any array.
        if (conversion is { IsImplicit: true, Type.SpecialType: SpecialType.System_Array })
        {
            return lowering.Expression(conversion.Operand);
        }

        var shape = lowering.Shapes.Of(conversion.Type, conversion.Syntax);
        if (UserOperators.Find(lowering, conversion.OperatorMethod, conversion.ConstrainedToType, conversion.Syntax) is { } method)
        {
            var result = Calls.Invoke(lowering, method, null, [Passed(lowering, conversion, method)], conversion.Syntax);
            return result is ScalarValue number && shape is ScalarShape wanted ? Number(lowering, number, wanted, conversion.Syntax) : result;
        }

        var value = lowering.Expression(conversion.Operand);
        return value switch
        {
            ScalarValue scalar when shape is ScalarShape number => Number(lowering, scalar, number, conversion.Syntax),
            CompositeValue composite when shape is CompositeShape parts => Composite(lowering, conversion, composite, parts),
            ViewValue view when shape is ViewShape whole && AreSame(view.Element, whole.Element) => view,
            NullValue when shape is ViewShape { IsSpan: true } => Places.Default(lowering, shape, conversion.Syntax),
            NullValue when shape is ViewShape => value,
            NeverValue => value,
            _ => throw Unsupported(lowering, conversion),
        };
    }

    public static IrExpression Scalar(Lowering lowering, IrExpression expression, ScalarType type, OverflowMode mode, SyntaxNode syntax) =>
        (expression.Type == ScalarType.Boolean) != (type == ScalarType.Boolean)
            ? throw Lowering.Unexpected()
            : Make.Convert(lowering.Site(syntax), type, mode, expression);

    private static ScalarValue Number(Lowering lowering, ScalarValue scalar, ScalarShape target, SyntaxNode syntax) =>
        new(Scalar(lowering, scalar.Expression, target.Type, OverflowModes.At(lowering, syntax), syntax));

    /// <summary>The operand as the conversion's parameter, to which C# converts it first.</summary>
    private static Value Passed(Lowering lowering, IConversionOperation conversion, IMethodSymbol method)
    {
        var value = lowering.Expression(conversion.Operand);
        return value is ScalarValue number && lowering.Shapes.TryOf(method.Parameters[0].Type) is ScalarShape parameter
            ? Number(lowering, number, parameter, conversion.Syntax)
            : value;
    }

    /// <summary>A tuple is converted element by element, where the language does so itself; anything else stays what it is.</summary>
    private static Value Composite(Lowering lowering, IConversionOperation conversion, CompositeValue value, CompositeShape target)
    {
        if (SymbolEqualityComparer.Default.Equals(value.Shape.Type, target.Type))
        {
            return value;
        }

        return value.Shape.Type.IsTupleType && target.Type.IsTupleType
            ? lowering.Evaluate(Tuple(lowering, conversion, value, target), "part", conversion.Syntax)
            : throw Unsupported(lowering, conversion);
    }

    private static CompositeValue Tuple(Lowering lowering, IConversionOperation conversion, CompositeValue value, CompositeShape target)
    {
        if (value.Fields.Count != target.Fields.Count)
        {
            throw Lowering.Unexpected();
        }

        return new(target, [.. value.Fields.Select((field, i) =>
        {
            var (from, to) = (value.Shape.Type.TupleElements[i].Type, target.Type.TupleElements[i].Type);
            if (lowering.Compilation is CSharpCompilation csharp && csharp.ClassifyConversion(from, to) is { IsUserDefined: true })
            {
                throw Unsupported(lowering, conversion);
            }

            return (field, target.Fields[i].Shape) switch
            {
                (ScalarValue scalar, ScalarShape element) => (Value)Number(lowering, scalar, element, conversion.Syntax),
                (CompositeValue inner, CompositeShape element) when element.Type.IsTupleType => Tuple(lowering, conversion, inner, element),
                (ViewValue inner, ViewShape element) when AreSame(inner.Element, element.Element) => inner,
                (CompositeValue inner, CompositeShape element) when SymbolEqualityComparer.Default.Equals(inner.Shape.Type, element.Type) => inner,
                _ => throw Unsupported(lowering, conversion),
            };
        })]);
    }

    /// <summary>Whether arrays of the two are arrays of the same: an array of uint seen as one of int is not.</summary>
    private static bool AreSame(Shape left, Shape right) => (left, right) switch
    {
        (ScalarShape a, ScalarShape b) => a.Type == b.Type,
        (CompositeShape a, CompositeShape b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type),
        (ViewShape a, ViewShape b) => a.Rank == b.Rank && a.IsSpan == b.IsSpan && AreSame(a.Element, b.Element),
        _ => false,
    };

    private static LoweringStoppedException Unsupported(Lowering lowering, IConversionOperation conversion) => lowering.Unsupported(
        UnsupportedConstruct.Rule,
        conversion.Syntax,
        $"The conversion from '{(conversion.Operand.Type is { } from ? TypeProblems.Name(from) : "null")}' to '{TypeProblems.Name(conversion.Type!)}'",
        "Convert the parts one by one.");
}
