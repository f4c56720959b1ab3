using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The places where C# takes a copy of a scalar, so that the variable it was read from is safe.</summary>
internal static class ByValue
{
    public static bool IsUsed(KnownSymbols known, IOperation scalar) => scalar.Parent switch
    {
        IParenthesizedOperation parenthesized => IsUsed(known, parenthesized),
        IConversionOperation conversion => TakesCopies(conversion.OperatorMethod),
        IUnaryOperation unary => TakesCopies(unary.OperatorMethod),
        IBinaryOperation binary => TakesCopies(binary.OperatorMethod),
        ICompoundAssignmentOperation assignment => assignment.Value == scalar && TakesCopies(assignment.OperatorMethod),
        ISimpleAssignmentOperation assignment => assignment.Value == scalar && !assignment.IsRef,
        IArgumentOperation argument => argument.Parameter is { RefKind: RefKind.None },
        IVariableInitializerOperation initializer => initializer.Parent is IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None },
        IFieldInitializerOperation or IPropertyInitializerOperation => IsNoReference(scalar),
        IReturnOperation => IsNoReference(scalar),
        IConditionalOperation conditional => !conditional.IsRef,
        ITupleOperation tuple => !IsTarget(tuple),
        IInvocationOperation invocation => invocation.Instance == scalar && known.IsLibrary(invocation.TargetMethod),
        IIsPatternOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation => true,
        IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IRangeOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation or IInterpolationOperation => true,
        IWhileLoopOperation or IForLoopOperation => true,
        INameOfOperation => true,
        { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => true,
        _ => false,
    };

    private static bool TakesCopies(IMethodSymbol? method) => method is null || method.Parameters.All(static parameter => parameter.RefKind == RefKind.None);

    private static bool IsNoReference(IOperation scalar) => scalar.Syntax.Parent is not RefExpressionSyntax;

    /// <summary>Whether the tuple stands on the left side of a deconstruction.</summary>
    private static bool IsTarget(IOperation tuple)
    {
        var operation = tuple;
        while (operation.Parent is ITupleOperation or IConversionOperation or IParenthesizedOperation or IDeclarationExpressionOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent switch
        {
            IDeconstructionAssignmentOperation assignment => assignment.Target == operation,
            IForEachLoopOperation loop => loop.LoopControlVariable == operation,
            _ => false,
        };
    }
}
