using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Attributes of a circuit's parameters that contradict what the parameter is; those that only its type shows to be wrong, <see cref="InputReader"/> finds.</summary>
internal static class ParameterAttributeChecks
{
    public static void Run(Lowering lowering, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            Visibility(lowering, parameter);
            if (parameter.RefKind == RefKind.Out)
            {
                Output(lowering, parameter);
            }
        }
    }

    private static void Visibility(Lowering lowering, IParameterSymbol parameter)
    {
        var other = parameter.RefKind == RefKind.Out ? "'out', which makes it public," : CircuitAttributes.IsPublic(parameter) ? "[Public]" : null;
        if (other is not null && CircuitAttributes.Private(parameter) is { } attribute)
        {
            lowering.Problems.Add(ContradictoryVisibility.Rule, Place(lowering, attribute, parameter), parameter.Name, other);
        }
    }

    private static void Output(Lowering lowering, IParameterSymbol parameter)
    {
        if (CircuitAttributes.Range(parameter) is var (range, minimum, maximum))
        {
            lowering.Problems.Add(
                InvalidRange.Rule,
                Place(lowering, range, parameter),
                parameter.Name,
                ((Integer)minimum).ToString(),
                ((Integer)maximum).ToString(),
                "has no effect, because an output is what the method computes. Remove it.");
        }

        if (CircuitAttributes.Length(parameter) is var (length, _))
        {
            lowering.Problems.Add(
                InvalidLength.Rule, Place(lowering, length, parameter), parameter.Name, "has no effect, because an output is what the method computes. Remove it.");
        }
    }

    private static Microsoft.CodeAnalysis.Location Place(Lowering lowering, AttributeData attribute, IParameterSymbol parameter) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(lowering.Cancellation).GetLocation() ?? parameter.Locations[0];
}
