using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Calls that C# leaves out, together with their arguments: of methods with <c>[Conditional]</c> whose symbols are not defined where the call
/// stands, and of partial methods that nobody has written.
/// </summary>
internal static class OmittedCalls
{
    public static bool Contains(Lowering lowering, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod.OriginalDefinition;
        if (method is { IsPartialDefinition: true, PartialImplementationPart: null, IsExtern: false })
        {
            return true;
        }

        var symbols = ConditionalSymbols(lowering, method).ToArray();
        return symbols.Length > 0 && !symbols.Any(Defined(invocation.Syntax.SyntaxTree, lowering.Cancellation).Contains);
    }

    /// <summary>An override is conditional if what it overrides is.</summary>
    private static IEnumerable<string> ConditionalSymbols(Lowering lowering, IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (lowering.Known.IsConditional(attribute.AttributeClass) && attribute.ConstructorArguments.FirstOrDefault().Value is string symbol)
                {
                    yield return symbol;
                }
            }
        }
    }

    /// <summary>The symbols of the project, and those that the file defines or takes back, which it can do only before all else.</summary>
    private static HashSet<string> Defined(SyntaxTree tree, CancellationToken cancellation)
    {
        var symbols = new HashSet<string>(tree.Options.PreprocessorSymbolNames);
        var root = tree.GetRoot(cancellation);
        if (root.ContainsDirectives)
        {
            foreach (var directive in root.GetFirstToken(includeZeroWidth: true).LeadingTrivia.Select(static trivia => trivia.GetStructure()))
            {
                switch (directive)
                {
                    case DefineDirectiveTriviaSyntax { IsActive: true } define:
                        symbols.Add(define.Name.ValueText);
                        break;
                    case UndefDirectiveTriviaSyntax { IsActive: true } undefine:
                        symbols.Remove(undefine.Name.ValueText);
                        break;
                }
            }
        }

        return symbols;
    }
}
