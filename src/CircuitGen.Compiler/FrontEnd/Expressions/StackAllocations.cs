using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>stackalloc</c>, which has no operation of its own: it comes as one without a kind, with length and elements as children.</summary>
internal static class StackAllocations
{
    public static Value Lower(Lowering lowering, IOperation operation)
    {
        if (operation.Syntax is not (StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax))
        {
            throw UnsupportedOperations.Report(lowering, operation);
        }

        var type = lowering.Model(operation.Syntax.SyntaxTree).GetTypeInfo(operation.Syntax, lowering.Cancellation);
        var span = new[] { type.Type, type.ConvertedType }.FirstOrDefault(lowering.Known.IsSpan) as INamedTypeSymbol
            ?? throw lowering.Unsupported(Diagnostics.UnsafeCode.Rule, operation.Syntax);
        var children = operation.ChildOperations.ToArray();
        var initializer = children.OfType<IArrayInitializerOperation>().FirstOrDefault();
        IReadOnlyList<IOperation> elements = initializer is null ? [.. children.Skip(1)] : initializer.ElementValues;
        return ArrayExpressions.StackAllocation(lowering, operation, span.TypeArguments[0], children[0], elements);
    }
}
