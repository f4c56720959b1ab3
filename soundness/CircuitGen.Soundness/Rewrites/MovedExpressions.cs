using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>Expressions become calls of helper methods that compute them from the variables that they read.</summary>
internal sealed class MovedExpressions(SemanticModel model, Random random, Func<ITypeSymbol?, bool> isWanted) : CSharpSyntaxRewriter
{
    private readonly List<string> _helpers = [];

    /// <inheritdoc/>
    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        var visited = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
        return visited.AddMembers([.. _helpers.Select(static helper => SyntaxFactory.ParseMemberDeclaration(helper)!)]);
    }

    /// <summary>Methods of structs stay as they are: their helpers would need the struct.</summary>
    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node) =>
        node is ExpressionSyntax expression && random.Next(5) == 0 && Call(expression) is { } call ? call : base.Visit(node);

    private ExpressionSyntax? Call(ExpressionSyntax expression)
    {
        var type = expression is BinaryExpressionSyntax or InvocationExpressionSyntax or ConditionalExpressionSyntax or CheckedExpressionSyntax or SwitchExpressionSyntax or PrefixUnaryExpressionSyntax
            ? model.GetTypeInfo(expression).Type
            : null;
        if (type is null || !isWanted(type) || model.GetConstantValue(expression).HasValue || CallsLocalFunction(expression) || model.AnalyzeDataFlow(expression) is not { Succeeded: true } flow
            || flow.WrittenInside.Except(flow.VariablesDeclared, SymbolEqualityComparer.Default).Any())
        {
            return null;
        }

        var read = flow.ReadInside.Except(flow.VariablesDeclared, SymbolEqualityComparer.Default).ToArray();
        var name = $"R{_helpers.Count}";
        var parameters = read.Select(variable => $"{TypeOf(variable!).ToMinimalDisplayString(model, expression.SpanStart)} {variable!.Name}");
        _helpers.Add($"private static {type.ToMinimalDisplayString(model, expression.SpanStart)} {name}({string.Join(", ", parameters)}) => {expression.TextElsewhere()};\n");
        return Code.Expression($"{name}({string.Join(", ", read.Select(static variable => variable!.Name))})");
    }

    private bool CallsLocalFunction(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        .Any(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction });

    private static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;
}
