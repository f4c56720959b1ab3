using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Reads one element of an initializer: a literal from its token, anything else as the constant the semantic model says it is.</summary>
internal sealed class ElementReader(ScalarType type, Func<SemanticModel> model)
{
    private readonly Dictionary<string, Integer> _named = [];

    /// <summary>Whether no element so far needed the semantic model.</summary>
    public bool AreLiterals { get; private set; } = true;

    public Integer Read(ExpressionSyntax element) => Read(element, type);

    public Integer Read(ExpressionSyntax element, ScalarType expected)
    {
        var value = Literal(element) ?? Constant(element);
        return expected.Range().Contains(new(value, value))
            ? value
            : throw new UnreadableTableException($"'{SourcePositions.Text(element)}' does not fit its type");
    }

    private static Integer? Literal(ExpressionSyntax element) => element switch
    {
        LiteralExpressionSyntax literal => ConstantValues.Integer(literal.Token.Value),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax literal } =>
            ConstantValues.Integer(literal.Token.Value) is { } value ? -value : null,
        _ => null,
    };

    private Integer Constant(ExpressionSyntax element)
    {
        AreLiterals = false;
        var text = element.ToString();
        if (!_named.TryGetValue(text, out var value))
        {
            value = Named(element) ?? ConstantValues.Integer(model().GetConstantValue(element).Value)
                ?? throw new UnreadableTableException($"'{SourcePositions.Text(element)}' is no constant");
            _named.Add(text, value);
        }

        return value;
    }

    /// <summary>
    /// A name is bound where the type's members begin: asking for it in place would bind the whole initializer, which takes seconds
    /// for a hundred thousand elements.
    /// </summary>
    private Integer? Named(ExpressionSyntax element)
    {
        if (element is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || element.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { OpenBraceToken: { IsMissing: false } brace })
        {
            return null;
        }

        var symbol = model().GetSpeculativeSymbolInfo(brace.Span.End, element, SpeculativeBindingOption.BindAsExpression).Symbol;
        return symbol is IFieldSymbol { HasConstantValue: true } constant ? ConstantValues.Integer(constant.ConstantValue) : null;
    }
}
