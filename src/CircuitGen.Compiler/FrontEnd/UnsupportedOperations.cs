using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Says what is wrong with C# that nothing lowers.</summary>
internal static class UnsupportedOperations
{
    public const string WriteDifferently = "Write it with integers, arrays, loops and conditions.";

    public static LoweringStoppedException Report(Lowering lowering, IOperation operation)
    {
        var syntax = operation.Syntax;
        switch (operation)
        {
            case IInvalidOperation:
                return Lowering.Unexpected();
            case IAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation:
                return lowering.Unsupported(DelegateUse.Rule, syntax);
            case IAwaitOperation:
                return lowering.Unsupported(AsynchronousCode.Rule, syntax, "await", "Call the synchronous code.");
            case ITranslatedQueryOperation:
                return lowering.Unsupported(QueryUse.Rule, syntax);
            case IUsingOperation or IUsingDeclarationOperation:
                return lowering.Unsupported(ExceptionHandling.Rule, syntax, "using", "there is nothing to dispose of. Leave it away.");
            case ILockOperation:
                return lowering.Unsupported(AsynchronousCode.Rule, syntax, "lock", "Leave it away: there are no other threads.");
            case IAddressOfOperation:
                return lowering.Unsupported(UnsafeCode.Rule, syntax);
            case IInterpolatedStringOperation or ILiteralOperation { Type.SpecialType: SpecialType.System_String }:
                return lowering.Unsupported(StringUse.Rule, syntax);
            case { Type.SpecialType: SpecialType.System_String }:
                return lowering.Unsupported(StringUse.Rule, syntax);
            case IFieldReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation when operation.Type is { TypeKind: TypeKind.Class }:
                return lowering.Unsupported(ClassInstance.Rule, syntax, TypeProblems.Name(operation.Type));
        }

        if (operation.Syntax is StatementSyntax or ExpressionSyntax && IsUnsafe(operation.Syntax))
        {
            return lowering.Unsupported(UnsafeCode.Rule, syntax);
        }

        if (operation.Type is { } type and not IErrorTypeSymbol && type.SpecialType != SpecialType.System_Void && lowering.Shapes.TryOf(type) is null)
        {
            return TypeProblems.Report(lowering, lowering.Substitute(type), syntax);
        }

        return operation.Syntax.ContainsDiagnostics ? Lowering.Unexpected() : lowering.Unsupported(UnsupportedConstruct.Rule, syntax, $"'{SourcePositions.Text(syntax)}'", WriteDifferently);
    }

    private static bool IsUnsafe(SyntaxNode syntax) => syntax.Kind() is
        SyntaxKind.UnsafeStatement or SyntaxKind.FixedStatement or SyntaxKind.PointerMemberAccessExpression or SyntaxKind.PointerIndirectionExpression or SyntaxKind.AddressOfExpression;
}
