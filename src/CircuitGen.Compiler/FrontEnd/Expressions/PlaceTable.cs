using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using CSharpKind = Microsoft.CodeAnalysis.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Which C# expressions are places, and what finds them.</summary>
internal static class PlaceTable
{
    private static readonly Dictionary<CSharpKind, Func<Lowering, IOperation, Place>> s_rules = new()
    {
        [CSharpKind.Parenthesized] = On<IParenthesizedOperation>((lowering, o) => lowering.Place(o.Operand)),
        [CSharpKind.LocalReference] = On<ILocalReferenceOperation>(VariablePlaces.Local),
        [CSharpKind.ParameterReference] = On<IParameterReferenceOperation>((lowering, o) => VariablePlaces.Find(lowering, o.Parameter, o.Syntax)),
        [CSharpKind.InstanceReference] = On<IInstanceReferenceOperation>(VariablePlaces.Instance),
        [CSharpKind.DeclarationExpression] = On<IDeclarationExpressionOperation>(VariablePlaces.Declaration),
        [CSharpKind.Tuple] = On<ITupleOperation>(TupleExpressions.Place),
        [CSharpKind.Discard] = On<IDiscardOperation>((_, _) => DiscardPlace.Instance),
        [CSharpKind.FieldReference] = On<IFieldReferenceOperation>(MemberExpressions.FieldPlace),
        [CSharpKind.PropertyReference] = On<IPropertyReferenceOperation>(MemberExpressions.PropertyPlace),
        [CSharpKind.ArrayElementReference] = On<IArrayElementReferenceOperation>(IndexExpressions.ArrayElementPlace),
        [CSharpKind.ImplicitIndexerReference] = On<IImplicitIndexerReferenceOperation>(IndexExpressions.ImplicitIndexerPlace),
        [CSharpKind.Invocation] = On<IInvocationOperation>(InvocationExpressions.Place),
    };

    public static Func<Lowering, IOperation, Place>? Find(CSharpKind kind) => s_rules.TryGetValue(kind, out var rule) ? rule : null;

    private static Func<Lowering, IOperation, Place> On<T>(Func<Lowering, T, Place> rule)
        where T : IOperation => (lowering, operation) => rule(lowering, (T)operation);
}
