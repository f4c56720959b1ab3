using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Where a static field or property has its value from.</summary>
/// <param name="Initializer">The expression that gives the value; null where there is none, or no source.</param>
/// <param name="IsNew">Whether it is worked out anew at each use: what one use writes to, another does not see.</param>
/// <param name="IsCode">Whether the value is found by code that does more than write down elements.</param>
internal sealed record StaticContent(ExpressionSyntax? Initializer, bool IsNew, bool IsCode)
{
    /// <summary>The content of a static member.</summary>
    public static StaticContent Of(Lowering lowering, ISymbol member)
    {
        if (member.IsAbstract || member.IsVirtual)
        {
            return new(null, IsNew: false, IsCode: true);
        }

        var declared = member is IPropertySymbol { PartialImplementationPart: { } implementation } ? implementation : member;
        var syntax = lowering.Known.IsSource(declared) ? declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(lowering.Cancellation) : null;
        return syntax switch
        {
            VariableDeclaratorSyntax field => new(field.Initializer?.Value, IsNew: false, IsCode: false),
            PropertyDeclarationSyntax { ExpressionBody: { } body } => Body(body.Expression),
            PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } property => accessors[0] switch
            {
                { ExpressionBody: { } body } => Body(body.Expression),
                { Body.Statements: { Count: 1 } statements } => Body((statements[0] as ReturnStatementSyntax)?.Expression),
                { Body: null } => new(property.Initializer?.Value, IsNew: false, IsCode: false),
                _ => Body(null),
            },
            PropertyDeclarationSyntax => Body(null),
            _ => new(null, IsNew: false, IsCode: member is IPropertySymbol),
        };
    }

    private static StaticContent Body(ExpressionSyntax? expression) =>
        expression is not null && ArrayInitializers.IsInitializer(expression) ? new(expression, IsNew: true, IsCode: false) : new(null, IsNew: true, IsCode: true);
}
