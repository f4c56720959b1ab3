using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Writes <c>GenerateWitness</c>.</summary>
internal sealed class WitnessEmitter
{
    private readonly MethodSignature _signature;
    private readonly CircuitPlan _plan;
    private readonly EquatableArray<string> _texts;
    private readonly VisitTables _tables;
    private readonly NameScope _names;
    private readonly string _result;
    private readonly string _builder;

    public WitnessEmitter(MethodSignature signature, CircuitPlan plan, EquatableArray<string> texts, VisitTables tables)
    {
        (_signature, _plan, _texts, _tables) = (signature, plan, texts, tables);
        _result = ResultNameOf(signature);
        _names = new(signature, signature.Parameters.Select(parameter => parameter.Name).Concat([_result]));
        _builder = _names.Local("witness");
    }

    /// <summary>What emitted methods call the return value: <c>result</c>, unless a parameter is called so.</summary>
    public static string ResultNameOf(MethodSignature signature) => new NameScope(signature, signature.Parameters.Select(parameter => parameter.Name)).Local("result");

    public void Write(SourceWriter writer)
    {
        var declarations = _signature.Parameters.Select(parameter => parameter.Declaration).ToArray();
        var returnsValue = _signature.Result is not null;
        if (returnsValue)
        {
            WriteDocumentation(writer, hasResult: false);
            var arguments = _signature.Parameters.Select(parameter => parameter.IsOut ? $"out {parameter.Name}" : parameter.Name);
            writer.Open($"public static {TypeNames.Witness} {OwnNames.GenerateWitness}({string.Join(", ", declarations)})");
            writer.Line($"return {_names.Member(OwnNames.GenerateWitness)}({string.Join(", ", arguments.Concat([$"out {_signature.ReturnType} _"]))});");
            writer.Close();
        }

        WriteDocumentation(writer, returnsValue);
        var all = returnsValue ? declarations.Concat([$"out {_signature.ReturnType} {_result}"]) : declarations;
        writer.Open($"public static {TypeNames.Witness} {OwnNames.GenerateWitness}({string.Join(", ", all)})");
        WriteBody(writer);
        writer.Close();
    }

    private void WriteDocumentation(SourceWriter writer, bool hasResult)
    {
        writer.Line();
        writer.Line("/// <summary>Computes the value of every wire.</summary>");
        foreach (var parameter in _signature.Parameters)
        {
            writer.Line(ParameterDocumentation.Of(parameter));
        }

        if (hasResult)
        {
            writer.Line($"/// <param name=\"{_result}\">What {_signature.MethodName} returns for these arguments.</param>");
        }

        writer.Line($"/// <exception cref=\"{TypeNames.ArgumentException}\">An argument is outside its declared range or length; the message names it and the index.</exception>");
        writer.Line($"/// <exception cref=\"{TypeNames.InvalidOperationException}\">The C# method throws for these arguments.</exception>");
    }

    private void WriteBody(SourceWriter writer)
    {
        foreach (var parameter in _signature.Parameters.Where(parameter => parameter.CanBeNull && !parameter.IsOut))
        {
            var name = parameter.Name.StartsWith("@", StringComparison.Ordinal) ? $", \"{parameter.Name.Substring(1)}\"" : "";
            writer.Line($"{TypeNames.ArgumentNullException}.ThrowIfNull({parameter.Name}{name});");
        }

        TableChecks.Write(writer, _plan.Ir);
        writer.Line($"{TypeNames.WitnessBuilder} {_builder} = new({_names.Member(OwnNames.Shape)}, wireCount: {_plan.Cost.Wires});");
        writer.Open("unchecked");
        var body = new BodyEmitter(_plan, new WitnessDialect(_builder), _tables, new StatementComments(_plan, _texts), writer, _names);
        WriteInputs(writer, body);
        body.Emit();
        WriteOutputs(writer, body);
        new ResultCode(_signature, _plan, body, _result).Write(writer);
        writer.Line($"return {_builder}.Build();");
        writer.Close();
    }

    private void WriteInputs(SourceWriter writer, BodyEmitter body)
    {
        var (publicIndex, privateIndex) = (0, 0);
        foreach (var parameter in _plan.Ir.Parameters)
        {
            var name = body.NameOf(parameter.Variable);
            var length = parameter.Lengths.Aggregate(1, static (product, size) => product * size);
            var first = parameter.IsPublic ? publicIndex : privateIndex;
            var code = new InputCode(_plan.Ir.Variables[parameter.Variable].Type, parameter);
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
        for (var i = 0; i < _plan.Ir.Outputs.Count; i++)
        {
            var output = _plan.Ir.Outputs[i];
            var variable = _plan.Ir.Variables[output.Variable];
            var name = body.NameOf(output.Variable);
            writer.Line(variable.Dimensions > 0
                ? $"{_builder}.SetOutputs({index}, {name});"
                : $"{_builder}.SetOutput({index}, {(_plan.IsStatic[output.Variable] ? Static(variable.Type, name) : name)});");
            index += _plan.OutputLengths[i];
        }

        if (_plan.Unpaid.Count > 0)
        {
            var (wire, low, count) = (_names.Local("wire"), _names.Local("low"), _names.Local("count"));
            writer.Open($"foreach ((int {wire}, {TypeNames.BigInteger} {low}, {TypeNames.BigInteger} {count}, int _) in {_names.Member(OwnNames.UnpaidQuotients)})");
            writer.Line($"{_builder}.SettleQuotient({wire}, {low}, {count});");
            writer.Close();
            writer.Line();
        }

        if (_plan.FirstPackedWire < _plan.Cost.Wires)
        {
            writer.Line($"{_builder}.Write({_names.Member(OwnNames.Packed)}.Value);");
            writer.Line();
        }
    }

    private static string Static(ScalarType type, string name) => type == ScalarType.Boolean
        ? $"({name} ? 1L : 0L)"
        : $"({(type.Bits() > 64 || type == ScalarType.UInt64 ? TypeNames.BigInteger : "long")}){name}";
}
