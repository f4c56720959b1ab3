using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Writes <c>GenerateWitness</c>.</summary>
internal sealed class WitnessEmitter(MethodSignature signature, CircuitPlan plan, EquatableArray<string> texts, VisitTables tables)
{
    private readonly string _result = ResultNameOf(signature);
    private readonly string _builder = new NameSet(signature.Parameters.Select(parameter => parameter.Name)).Unique("witness");

    /// <summary>What emitted methods call the return value: <c>result</c>, unless a parameter is called so.</summary>
    public static string ResultNameOf(MethodSignature signature) => new NameSet(signature.Parameters.Select(parameter => parameter.Name)).Unique("result");

    public void Write(SourceWriter writer)
    {
        var declarations = signature.Parameters.Select(parameter => parameter.Declaration).ToArray();
        var returnsValue = signature.Result is not null;
        if (returnsValue)
        {
            WriteDocumentation(writer);
            var arguments = signature.Parameters.Select(parameter => parameter.IsOut ? $"out {parameter.Name}" : parameter.Name);
            writer.Open($"public static Witness GenerateWitness({string.Join(", ", declarations)})");
            writer.Line($"return GenerateWitness({string.Join(", ", arguments.Concat(["out _"]))});");
            writer.Close();
        }

        WriteDocumentation(writer);
        if (returnsValue)
        {
            writer.Line($"/// <param name=\"{_result}\">What {signature.MethodName} returns for these arguments.</param>");
        }

        var all = returnsValue ? declarations.Concat([$"out {signature.ReturnType} {_result}"]) : declarations;
        writer.Open($"public static Witness GenerateWitness({string.Join(", ", all)})");
        WriteBody(writer);
        writer.Close();
    }

    private static void WriteDocumentation(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>Computes the value of every wire.</summary>");
        writer.Line("/// <exception cref=\"ArgumentException\">An argument is outside its declared range or length; the message names it and the index.</exception>");
        writer.Line("/// <exception cref=\"InvalidOperationException\">The C# method throws for these arguments.</exception>");
    }

    private void WriteBody(SourceWriter writer)
    {
        foreach (var parameter in signature.Parameters.Where(parameter => parameter.CanBeNull && !parameter.IsOut))
        {
            var name = parameter.Name.StartsWith("@", StringComparison.Ordinal) ? $", nameof({parameter.Name})" : "";
            writer.Line($"ArgumentNullException.ThrowIfNull({parameter.Name}{name});");
        }

        TableChecks.Write(writer, plan.Ir);
        writer.Line($"var {_builder} = new WitnessBuilder(Shape, wireCount: {plan.Cost.Wires});");
        writer.Open("unchecked");
        var reserved = signature.Parameters.Select(parameter => parameter.Name).Concat([_result]);
        var body = new BodyEmitter(plan, new WitnessDialect(_builder), tables, new StatementComments(plan, texts), writer, reserved);
        WriteInputs(writer, body);
        body.Emit();
        WriteOutputs(writer, body);
        writer.Close();
    }

    private void WriteInputs(SourceWriter writer, BodyEmitter body)
    {
        var (publicIndex, privateIndex) = (0, 0);
        foreach (var parameter in plan.Ir.Parameters)
        {
            var name = body.NameOf(parameter.Variable);
            var length = parameter.Lengths.Aggregate(1, static (product, size) => product * size);
            var first = parameter.IsPublic ? publicIndex : privateIndex;
            var code = new InputCode(plan.Ir.Variables[parameter.Variable].Type, parameter);
            var width = body.WidthOf(parameter.Variable).Keyword();
            var types = $"<{code.ElementType}, {width}>";
            var arguments = $"isPublic: {(parameter.IsPublic ? "true" : "false")}, {first}, {code.Value}";
            var bounds = $"{code.Minimum}, {code.Maximum}, \"{parameter.Access.Replace("@", "")}\"";
            writer.Line(parameter.Lengths.Count == 0
                ? $"{width} {name} = {_builder}.Input{types}({arguments}, {bounds});"
                : $"{width}[] {name} = {_builder}.Inputs{types}({arguments}, {length}, {bounds}{code.Place});");
            if (!parameter.IsPublic)
            {
                var range = $"{Literals.Number(parameter.Range.Low)}, {Literals.Number(parameter.Range.Count)}";
                writer.Line($"{_builder}.CheckInput{(parameter.Lengths.Count == 0 ? "" : "s")}({name}, {range});");
            }

            (publicIndex, privateIndex) = parameter.IsPublic ? (publicIndex + length, privateIndex) : (publicIndex, privateIndex + length);
        }
    }

    private void WriteOutputs(SourceWriter writer, BodyEmitter body)
    {
        var index = 0;
        for (var i = 0; i < plan.Ir.Outputs.Count; i++)
        {
            var output = plan.Ir.Outputs[i];
            var variable = plan.Ir.Variables[output.Variable];
            var name = body.NameOf(output.Variable);
            if (variable.Dimensions > 0)
            {
                writer.Line($"{_builder}.SetOutputs({index}, {name});");
            }
            else
            {
                var isStatic = plan.IsStatic[output.Variable];
                writer.Line($"{_builder}.SetOutput({index}, {(isStatic ? (variable.Type == ScalarType.Boolean ? $"({name} ? 1L : 0L)" : $"({(variable.Type.Bits() > 64 || variable.Type == ScalarType.UInt64 ? "BigInteger" : "long")}){name}") : name)});");
            }

            index += plan.OutputLengths[i];
        }

        if (plan.Unpaid.Count > 0)
        {
            writer.Open("foreach (var (wire, low, count, _) in UnpaidQuotients)");
            writer.Line($"{_builder}.SettleQuotient(wire, low, count);");
            writer.Close();
            writer.Line();
        }

        if (plan.FirstPackedWire < plan.Cost.Wires)
        {
            writer.Line($"{_builder}.Write(Packed.Value);");
            writer.Line();
        }

        var results = new ResultCode(plan, body);
        foreach (var parameter in signature.Parameters.Where(parameter => parameter.IsOut))
        {
            writer.Line($"{parameter.Name} = {results.Of(parameter.Result!)};");
        }

        if (signature.Result is not null)
        {
            writer.Line($"{_result} = {results.Of(signature.Result)};");
        }

        writer.Line($"return {_builder}.Build();");
    }
}
