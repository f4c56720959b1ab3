using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the code of methods.</summary>
internal static class MethodBodies
{
    /// <summary>The statements of a method, accessor, operator or local function; null where there is no source.</summary>
    public static IBlockOperation? Find(Lowering lowering, IMethodSymbol method)
    {
        foreach (var reference in Declaration(method).DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(lowering.Cancellation);
            if (lowering.Compilation.ContainsSyntaxTree(syntax.SyntaxTree) && Block(lowering.Model(syntax.SyntaxTree).GetOperation(syntax, lowering.Cancellation)) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>The symbol whose parameters and type parameters the code names: without type arguments, and of a partial method the part with the code.</summary>
    public static IMethodSymbol Declaration(IMethodSymbol method) => CircuitPlaces.Implementation(method.OriginalDefinition);

    private static IBlockOperation? Block(IOperation? operation) => operation switch
    {
        IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
        IConstructorBodyOperation body => body.BlockBody ?? body.ExpressionBody,
        ILocalFunctionOperation function => function.Body,
        IBlockOperation block => block,
        _ => null,
    };
}
