using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Reads static fields and properties that hold constants.</summary>
internal static class StaticMembers
{
    /// <summary>The member's value, or null where it is a property whose code is to be inlined.</summary>
    public static Value? Read(Lowering lowering, ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var initializer = Initializer(member, lowering.Cancellation);
        if (TableType(lowering, type) is { } table)
        {
            if (member is IPropertySymbol && initializer is null)
            {
                return null;
            }

            return TableMembers.Read(lowering, member, type, table, initializer, syntax);
        }

        return member is IFieldSymbol field ? Scalar(lowering, field, initializer, syntax) : null;
    }

    /// <summary>The expression whose value the member has all the time, if it is written down where the member is declared.</summary>
    public static ExpressionSyntax? Initializer(ISymbol member, CancellationToken cancellation)
    {
        var declaration = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
            PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } => accessors[0] switch
            {
                { ExpressionBody: { } body } => body.Expression,
                { Body.Statements: { Count: 1 } statements } => (statements[0] as ReturnStatementSyntax)?.Expression,
                _ => null,
            },
            _ => null,
        };
    }

    private static (ScalarType Type, int Dimensions, Indexing Indexing)? TableType(Lowering lowering, ITypeSymbol type)
    {
        switch (lowering.Shapes.TryOf(type))
        {
            case ViewShape { Rank: > 1, Element: ScalarShape scalar } view:
                return (scalar.Type, view.Rank, Indexing.Rectangular);
            case ViewShape { Rank: 1 } view:
                var dimensions = 1;
                var element = view.Element;
                for (; element is ViewShape { Rank: 1 } row; element = row.Element)
                {
                    dimensions++;
                }

                return element is ScalarShape innermost ? (innermost.Type, dimensions, dimensions > 1 ? Indexing.Jagged : Indexing.Rectangular) : null;
            default:
                return null;
        }
    }

    private static ScalarValue Scalar(Lowering lowering, IFieldSymbol field, ExpressionSyntax? initializer, SyntaxNode syntax)
    {
        if (!field.IsReadOnly || initializer is null || lowering.Shapes.TryOf(field.Type) is not { } shape || StaticWrites.AreInConstructor(lowering, field))
        {
            throw lowering.Unsupported(StaticState.Rule, syntax, field.Name);
        }

        var operation = lowering.Model(initializer.SyntaxTree).GetOperation(initializer, lowering.Cancellation);
        if (operation?.ConstantValue is { HasValue: true, Value: var constant } && ConstantValues.Integer(constant) is { } number && shape is ScalarShape scalar)
        {
            return new ScalarValue(new ConstantExpression(lowering.Site(syntax), scalar.Type, number));
        }

        throw lowering.Unsupported(StaticState.Rule, syntax, field.Name);
    }
}
