using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>==</c> and <c>!=</c> that C# applies to references, as of arrays: with null it can be told, which object it is cannot.</summary>
internal static class ReferenceComparisons
{
    /// <summary>Whether it is such a comparison, by what its operands are before C# makes objects of them.</summary>
    public static bool IsOne(IBinaryOperation binary)
    {
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) || binary.OperatorMethod is not null || binary.IsLifted)
        {
            return false;
        }

        var (left, right) = (WithoutConversion(binary.LeftOperand), WithoutConversion(binary.RightOperand));
        return IsNull(left) || IsNull(right) || (left.Type is { IsReferenceType: true } && right.Type is { IsReferenceType: true });
    }

    /// <summary>Lowers one.</summary>
    public static Value Lower(Lowering lowering, IBinaryOperation binary)
    {
        var (left, right) = (WithoutConversion(binary.LeftOperand), WithoutConversion(binary.RightOperand));
        if (!IsNull(left) && !IsNull(right))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, binary.Syntax, "Whether two references are to one object", "Compare what they hold.");
        }

        var tested = IsNull(left) ? right : left;
        var value = lowering.Expression(tested);
        var site = lowering.Site(binary.Syntax);

        // In generic code a number may stand here, which never is null.
        var isNull = tested.Type is { } type && lowering.Substitute(type).IsValueType
            ? Make.Bool(site, false)
            : NullTests.IsNull(lowering, value, binary.Syntax);
        return new ScalarValue(binary.OperatorKind == BinaryOperatorKind.Equals ? isNull : Make.Not(site, isNull));
    }

    private static IOperation WithoutConversion(IOperation operand) =>
        operand is IConversionOperation { IsImplicit: true, OperatorMethod: null, Type.SpecialType: SpecialType.System_Object } conversion ? WithoutConversion(conversion.Operand) : operand;

    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null };
}
