using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What a circuit method's declaration must be like.</summary>
internal static class DeclarationChecks
{
    public static Microsoft.CodeAnalysis.Location NameOf(ISymbol symbol) => symbol.Locations[0];

    public static void Run(Lowering lowering, IMethodSymbol method, SyntaxNode declaration)
    {
        var problems = lowering.Problems;
        var name = NameOf(method);
        if (!method.IsStatic)
        {
            problems.Add(MethodNotStatic.Rule, name, method.Name);
        }

        if (method.IsGenericMethod || method.ContainingType is { IsGenericType: true } || IsInGeneric(method.ContainingType))
        {
            problems.Add(GenericCircuit.Rule, name, method.Name);
        }

        var hasBody = MethodBodies.Find(lowering, method) is not null;
        if (method.IsAsync || (hasBody && declaration.DescendantNodes(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(node => node is YieldStatementSyntax)))
        {
            problems.Add(AsyncCircuit.Rule, name, method.Name);
            lowering.IsIncomplete = true;
        }

        if (!hasBody)
        {
            problems.Add(MissingBody.Rule, name, method.Name);
        }

        if (method.IsVararg)
        {
            problems.Add(UnsupportedConstruct.Rule, name, "A parameter list with __arglist", "Give each parameter a type.");
        }

        Types(lowering, method);
        ParameterAttributeChecks.Run(lowering, method);
        Names(lowering, method, name);
    }

    private static bool IsInGeneric(INamedTypeSymbol type) =>
        type.ContainingType is { } outer && (outer.IsGenericType || IsInGeneric(outer));

    private static void Types(Lowering lowering, IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
            {
                lowering.Problems.Add(FileLocalType.Rule, NameOf(type), type.Name);
            }

            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(lowering.Cancellation) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    lowering.Problems.Add(TypeNotPartial.Rule, declaration.Identifier.GetLocation(), type.Name, method.Name);
                }
            }
        }
    }

    private static void Names(Lowering lowering, IMethodSymbol method, Microsoft.CodeAnalysis.Location name)
    {
        var type = method.ContainingType;
        var circuits = type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(CircuitAttributes.IsCircuit);
        if (circuits.Any(other => !SymbolEqualityComparer.Default.Equals(other, CircuitPlaces.Definition(method))))
        {
            lowering.Problems.Add(DuplicateCircuit.Rule, name, type.Name, method.Name);
        }

        var generated = method.Name + "Circuit";
        if (type.GetMembers(generated).Any(member => member is not INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 0 } nested || !IsGenerated(lowering, nested)) || type.Name == generated)
        {
            lowering.Problems.Add(CircuitNameTaken.Rule, name, type.Name, generated);
        }
    }

    /// <summary>An analyzer sees the class that the generator made.</summary>
    private static bool IsGenerated(Lowering lowering, INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        lowering.Known.IsGeneratedCode(attribute.AttributeClass) && attribute.ConstructorArguments.FirstOrDefault().Value is "CircuitGen");
}
