using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Local variables.</summary>
internal static class DeclarationStatements
{
    public static void Lower(Lowering lowering, IVariableDeclarationGroupOperation group)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                Lower(lowering, declarator, (declarator.Initializer ?? declaration.Initializer)?.Value);
            }
        }
    }

    private static void Lower(Lowering lowering, IVariableDeclaratorOperation declarator, IOperation? initializer)
    {
        var local = declarator.Symbol;
        if (local.IsConst)
        {
            // Uses of it are constants already, but for strings.
            if (initializer?.ConstantValue is { HasValue: true, Value: string text })
            {
                lowering.Frame.Bind(local, new ValuePlace(LiteralExpressions.Text(lowering, declarator.Syntax, text)));
            }

            return;
        }

        if (local.RefKind != RefKind.None && initializer is not null)
        {
            lowering.Frame.Bind(local, lowering.Refer(lowering.Place(initializer), declarator.Syntax));
            return;
        }

        if (initializer is null)
        {
            // Of a switch it has been declared already, for all sections.
            if (lowering.Frame.Find(local) is not null && IsInSwitch(declarator))
            {
                return;
            }

            VariablePlaces.Declare(lowering, local, declarator.Syntax);
            return;
        }

        var isInferred = declarator.Syntax.Parent is VariableDeclarationSyntax { Type.IsVar: true };
        var inferred = isInferred ? lowering.Expression(initializer) : null;

        // A string is no type of the circuit's, but a constant one is a table.
        var shape = local.Type.SpecialType == SpecialType.System_String && initializer.ConstantValue.HasValue
            ? new ViewShape(new ScalarShape(ScalarType.Char), 1, isSpan: false)
            : lowering.Shapes.Of(local.Type, TypeSyntax(declarator));
        var value = inferred ?? lowering.Expression(initializer);
        if (value is not NeverValue)
        {
            lowering.Frame.Bind(local, Places.Declare(lowering, shape, local.Name, value, lowering.Frame.IsReassigned(local), declarator.Syntax));
        }
    }

    private static bool IsInSwitch(IVariableDeclaratorOperation declarator) => declarator.Parent?.Parent?.Parent is ISwitchCaseOperation;

    /// <summary>Where a type that is no good is written.</summary>
    private static SyntaxNode TypeSyntax(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax.Parent is VariableDeclarationSyntax { Type: { IsVar: false } type } ? type : declarator.Syntax;
}
