using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the locals and parameters that may not keep their first value: all that stand where C# can write to them.</summary>
internal static class ReassignedVariables
{
    public static IEnumerable<ISymbol> Of(IOperation body) => body.DescendantsAndSelf().SelectMany(Assigned);

    private static IEnumerable<ISymbol> Assigned(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { IsRef: true } assignment => Variables(assignment.Target).Concat(Variables(assignment.Value)),
        IAssignmentOperation assignment => Variables(assignment.Target),
        IIncrementOrDecrementOperation increment => Variables(increment.Target),
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => Variables(argument.Value),
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } reference => Variables(Initializer(reference)),
        IVariableDeclaratorOperation declarator when Initializer(declarator) is null => [declarator.Symbol],
        IForEachLoopOperation loop => Variables(loop.LoopControlVariable),
        IAddressOfOperation address => Variables(address.Reference),
        _ => [],
    };

    private static IOperation? Initializer(IVariableDeclaratorOperation declarator) =>
        (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;

    private static IEnumerable<ISymbol> Variables(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        IParenthesizedOperation parenthesized => Variables(parenthesized.Operand),
        IConditionalOperation { IsRef: true } choice => Variables(choice.WhenTrue).Concat(Variables(choice.WhenFalse)),
        ITupleOperation tuple => tuple.Elements.SelectMany(Variables),
        IDeclarationExpressionOperation declaration => Variables(declaration.Expression),
        _ => [],
    };
}
