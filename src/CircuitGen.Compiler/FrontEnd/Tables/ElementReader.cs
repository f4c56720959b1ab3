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
        return expected.Range().Contains(new(value, value)) ? value : throw Lowering.Broken();
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
            value = ConstantValues.Integer(Speculate(element)) ?? throw new UnreadableTableException($"'{SourcePositions.Text(element)}' is no constant");
            _named.Add(text, value);
        }

        return value;
    }

    /// <summary>Binds the element alone: asking for it in place would bind the whole initializer.</summary>
    private object? Speculate(ExpressionSyntax element)
    {
        var semantics = model();
        var clause = SyntaxFactory.EqualsValueClause(element.WithoutTrivia());
        if (semantics.TryGetSpeculativeSemanticModel(element.SpanStart, clause, out var speculative)
            && speculative.GetConstantValue(clause.Value) is { HasValue: true } constant)
        {
            return constant.Value;
        }

        return semantics.GetConstantValue(element).Value;
    }
}
