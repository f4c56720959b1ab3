using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Locals, parameters and <c>this</c>.</summary>
internal static class VariablePlaces
{
    public static Place Local(Lowering lowering, ILocalReferenceOperation reference) =>
        reference.IsDeclaration ? Declare(lowering, reference.Local, reference.Syntax) : Find(lowering, reference.Local, reference.Syntax);

    public static Place Find(Lowering lowering, ISymbol symbol, SyntaxNode syntax)
    {
        if (lowering.Frame.Find(symbol) is { } place)
        {
            return place;
        }

        // A primary constructor's parameter, used in a member.
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } && lowering.Frame.FindThis() is not null)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "A primary constructor's parameter in a member", "Keep it in a field.");
        }

        throw Lowering.Unexpected();
    }

    public static Place Instance(Lowering lowering, IInstanceReferenceOperation reference) => reference.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => lowering.Frame.Initialized.Peek(),
        InstanceReferenceKind.PatternInput => lowering.Frame.Matched.Peek(),
        _ => lowering.Frame.FindThis() ?? throw Lowering.Unexpected(),
    };

    public static Place Declaration(Lowering lowering, IDeclarationExpressionOperation declaration) => declaration.Expression switch
    {
        ILocalReferenceOperation local => Declare(lowering, local.Local, local.Syntax),
        var other => lowering.Place(other),
    };

    public static Place Declare(Lowering lowering, ILocalSymbol local, SyntaxNode syntax)
    {
        var place = Places.Create(lowering, lowering.Shapes.Of(local.Type, syntax), local.Name);
        lowering.Frame.Bind(local, place);
        return place;
    }
}
