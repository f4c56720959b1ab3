using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the locals and parameters that do not keep their first value.</summary>
internal static class ReassignedVariables
{
    public static IEnumerable<ISymbol> Of(IOperation body) => body.DescendantsAndSelf().SelectMany(Assigned);

    private static IEnumerable<ISymbol> Assigned(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => Variables(assignment.Target),
        ICompoundAssignmentOperation assignment => Variables(assignment.Target),
        IDeconstructionAssignmentOperation assignment => Variables(assignment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Variables(argument.Value),
        IVariableDeclaratorOperation { Initializer: null } declarator when declarator.Parent is IVariableDeclarationOperation { Initializer: null } => [declarator.Symbol],
        _ => [],
    };

    private static IEnumerable<ISymbol> Variables(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        ITupleOperation tuple => tuple.Elements.SelectMany(Variables),
        IDeclarationExpressionOperation declaration => Variables(declaration.Expression),
        _ => [],
    };
}
