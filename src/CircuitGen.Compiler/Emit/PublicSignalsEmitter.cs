using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes what a verifier needs: <c>PublicSignals</c>, which puts C# values in the order of the wires, and <c>CheckPublicSignals</c>
/// for values that come from somewhere else. Both check the declared ranges of public inputs, which the circuit itself does not.
/// </summary>
internal sealed class PublicSignalsEmitter(MethodSignature signature, CircuitPlan plan)
{
    private readonly string _result = WitnessEmitter.ResultNameOf(signature);

    private IEnumerable<SignatureParameter> Visible => signature.Parameters.Where(parameter => parameter.IsPublic || parameter.IsOut);

    public void Write(SourceWriter writer)
    {
        var outputs = new OutputCode(plan);
        var isReadable = signature.Parameters.Select(parameter => parameter.Result).Concat([signature.Result]).OfType<ResultShape>().All(ResultShape.IsReadable);
        if (isReadable)
        {
            WriteTyped(writer, outputs);
        }

        WriteCheck(writer);
    }

    private void WriteTyped(SourceWriter writer, OutputCode outputs)
    {
        var declarations = Visible.Select(parameter => parameter.IsOut ? $"{parameter.Type} {parameter.Name}" : parameter.Declaration);
        if (signature.Result is not null)
        {
            declarations = declarations.Concat([$"{signature.ReturnType} {_result}"]);
        }

        writer.Line();
        writer.Line("/// <summary>What a verifier sees, as field elements in the order of the wires: outputs, then public inputs.</summary>");
        foreach (var parameter in Visible)
        {
            writer.Line(ParameterDocumentation.Of(parameter));
        }

        if (signature.Result is not null)
        {
            writer.Line($"/// <param name=\"{_result}\">What {signature.MethodName} is said to return.</param>");
        }

        writer.Line($"/// <exception cref=\"{TypeNames.ArgumentException}\">An argument is outside its declared range or length; the message names it and the index.</exception>");
        writer.Open($"public static {TypeNames.Scalar}[] {OwnNames.PublicSignals}({string.Join(", ", declarations)})");
        foreach (var parameter in Visible.Where(parameter => parameter.CanBeNull && !parameter.IsOut))
        {
            writer.Line($"{TypeNames.ArgumentNullException}.ThrowIfNull({parameter.Name}, \"{parameter.Name.Replace("@", "")}\");");
        }

        var signals = new NameScope(signature, signature.Parameters.Select(parameter => parameter.Name).Concat([_result])).Local("signals");
        var (outputCount, inputCount) = (plan.Cost.Outputs, plan.Cost.PublicInputs);
        writer.Line($"{TypeNames.WitnessBuilder} {signals} = new(new(outputs: {outputCount}, publicInputs: {inputCount}, privateInputs: 0), wireCount: {1 + outputCount + inputCount});");
        WriteInputs(writer, signals);
        if (signature.Result is not null)
        {
            outputs.Write(writer, signals, signature.Result, _result, _result);
        }

        foreach (var parameter in Visible.Where(parameter => parameter.IsOut))
        {
            outputs.Write(writer, signals, parameter.Result!, parameter.Name, parameter.Name.Replace("@", ""));
        }

        writer.Line($"return {signals}.Build().PublicSignals.ToArray();");
        writer.Close();
    }

    private void WriteInputs(SourceWriter writer, string signals)
    {
        foreach (var (parameter, index, length) in PublicInputs())
        {
            var code = new InputCode(plan.Ir.Variables[parameter.Variable].Type, parameter);
            var types = $"<{code.ElementType}, {NumberWidths.Of(parameter.Range).Keyword()}>";
            var bounds = $"{code.Minimum}, {code.Maximum}, \"{parameter.Access.Replace("@", "")}\"";
            writer.Line(parameter.Lengths.Count == 0
                ? $"{signals}.Input{types}(isPublic: true, {index}, {code.Value}, {bounds});"
                : $"{signals}.Inputs{types}(isPublic: true, {index}, {code.Value}, {length}, {bounds}{code.Place});");
        }
    }

    private void WriteCheck(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>");
        writer.Line("/// Checks public signals that come with a proof: there must be as many as the circuit has, and every public input must lie in its");
        writer.Line("/// declared range. The circuit leaves these ranges to the verifier, so that a proof about other inputs says nothing.");
        writer.Line("/// </summary>");
        writer.Line("/// <param name=\"signals\">Outputs, then public inputs, as in public.json.</param>");
        writer.Line($"/// <exception cref=\"{TypeNames.ArgumentException}\">They are not as they must be; the message says which one.</exception>");
        writer.Open($"public static void {OwnNames.CheckPublicSignals}({TypeNames.ReadOnlySpan}<{TypeNames.Scalar}> signals)");
        writer.Line($"{TypeNames.CircuitArguments}.CheckCount(signals, outputs: {plan.Cost.Outputs}, publicInputs: {plan.Cost.PublicInputs});");
        foreach (var (parameter, index, length) in PublicInputs())
        {
            var place = new InputCode(plan.Ir.Variables[parameter.Variable].Type, parameter).Place;
            place = parameter.Lengths.Count == 1 ? ", static i => $\"[{i}]\"" : place;
            writer.Line(
                $"{TypeNames.CircuitArguments}.CheckRange(signals.Slice({plan.Cost.Outputs + index}, {length}), "
                + $"{Literals.Number(parameter.Range.Low)}, {Literals.Number(parameter.Range.High)}, \"{parameter.Access.Replace("@", "")}\"{place});");
        }

        writer.Close();
    }

    private IEnumerable<(Parameter Parameter, int Index, int Length)> PublicInputs()
    {
        var index = 0;
        foreach (var parameter in plan.Ir.Parameters.Where(parameter => parameter.IsPublic))
        {
            var length = parameter.Lengths.Aggregate(1, static (product, size) => product * size);
            yield return (parameter, index, length);
            index += length;
        }
    }
}
