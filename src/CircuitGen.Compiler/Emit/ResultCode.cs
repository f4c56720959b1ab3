using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Gives the witness generator's caller the method's C# results. They are put together from the output variables where that is no more than copying; where
/// code of the user's would run (a constructor, a setter), only the method itself knows what comes out, and is called.
/// </summary>
internal sealed class ResultCode(MethodSignature signature, CircuitPlan plan, BodyEmitter body, string result)
{
    /// <summary>Writes statements that set the results.</summary>
    public void Write(SourceWriter writer)
    {
        var outputs = signature.Parameters.Where(parameter => parameter.IsOut).ToArray();
        if (!outputs.Select(parameter => parameter.Result).Concat([signature.Result]).OfType<ResultShape>().All(ResultShape.IsCopied))
        {
            writer.Line("// Code of its type makes a result, so the method itself does.");
            writer.Line($"{(signature.Result is null ? "" : $"{result} = ")}{signature.Method}({string.Join(", ", signature.Parameters.Select(Argument))});");
            return;
        }

        foreach (var parameter in outputs)
        {
            writer.Line($"{parameter.Name} = {Of(parameter.Result!)};");
        }

        if (signature.Result is not null)
        {
            writer.Line($"{result} = {Of(signature.Result)};");
        }
    }

    private string Of(ResultShape shape) => shape switch
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
        var type = plan.Ir.Variables[variable].Type;
        return type == ScalarType.Boolean && !plan.IsStatic[variable] ? $"{name} != 0" : Cast(scalar.CSharpType, type, name);
    }

    private string Array(ArrayResult array)
    {
        var variable = plan.Ir.Outputs[array.Output].Variable;
        var type = plan.Ir.Variables[variable].Type;
        var element = type == ScalarType.Boolean ? "value != 0" : Cast(array.ElementCSharpType, type, "value");
        return $"{TypeNames.Array}.ConvertAll({body.NameOf(variable)}, static value => {element})";
    }

    // Wide numbers convert to no enum, but to the type under it.
    private static string Cast(string csharpType, ScalarType type, string value) =>
        csharpType == type.Keyword() ? $"({csharpType}){value}" : $"({csharpType})({type.Keyword()}){value}";

    /// <summary>The method may write to its arrays, and the caller's are not to be changed.</summary>
    private string Argument(SignatureParameter parameter)
    {
        if (parameter.IsOut)
        {
            return $"out {parameter.Name}";
        }

        var input = plan.Ir.Parameters.FirstOrDefault(input => input.Access == parameter.Name);
        if (input is not { IsWritten: true })
        {
            return parameter.IsIn ? $"in {parameter.Name}" : parameter.Name;
        }

        return $"{TypeNames.CircuitArguments}.Copy({parameter.Name}{(input.IsSpan ? ".ToArray()" : "")})";
    }
}
