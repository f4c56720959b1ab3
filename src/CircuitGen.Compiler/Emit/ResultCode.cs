using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Builds the method's C# results from the output variables.</summary>
internal sealed class ResultCode(CircuitPlan plan, BodyEmitter body)
{
    public string Of(ResultShape shape) => shape switch
    {
        ScalarResult scalar => Scalar(scalar),
        ArrayResult array => Array(array),
        CompositeResult composite => composite.Parts.Select(Of).Select((part, index) => (part, index)).Aggregate(
            composite.Format, static (text, entry) => text.Replace($"{{{entry.index}}}", entry.part)),
        _ => throw new InvalidOperationException($"No code for {shape.GetType().Name}."),
    };

    private string Scalar(ScalarResult scalar)
    {
        var variable = plan.Ir.Outputs[scalar.Output].Variable;
        var name = body.NameOf(variable);
        return plan.Ir.Variables[variable].Type == ScalarType.Boolean && !plan.IsStatic[variable]
            ? $"{name} != 0"
            : $"({scalar.CSharpType}){name}";
    }

    private string Array(ArrayResult array)
    {
        var variable = plan.Ir.Outputs[array.Output].Variable;
        var element = plan.Ir.Variables[variable].Type == ScalarType.Boolean ? "value != 0" : $"({array.ElementCSharpType})value";
        return $"global::System.Array.ConvertAll({body.NameOf(variable)}, static value => {element})";
    }
}
