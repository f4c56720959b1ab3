using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Expressions that neither change anything nor throw, so that they can be left out: text with variables in it.</summary>
internal static class HarmlessExpressions
{
    public static bool Contains(Lowering lowering, IOperation operation) => operation.ConstantValue.HasValue || operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => IsPlain(lowering, operation.Type),
        IParenthesizedOperation parenthesized => Contains(lowering, parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion => Contains(lowering, conversion.Operand),
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Contains(lowering, sum.LeftOperand) && Contains(lowering, sum.RightOperand),
        IBinaryOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } comparison =>
            Contains(lowering, comparison.LeftOperand) && Contains(lowering, comparison.RightOperand),
        IInterpolatedStringOperation text => text.Parts.All(part => part switch
        {
            IInterpolatedStringTextOperation => true,
            IInterpolationOperation { FormatString: null } interpolation => Contains(lowering, interpolation.Expression),
            _ => false,
        }),
        _ => false,
    };

    /// <summary>Other types have a <c>ToString</c> of their own.</summary>
    private static bool IsPlain(Lowering lowering, ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } || lowering.Shapes.ScalarOf(type) is not null;
}
