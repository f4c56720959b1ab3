using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Writes <c>Synthesize()</c>.</summary>
internal sealed class SynthesizeEmitter
{
    private readonly CircuitPlan _plan;
    private readonly EquatableArray<string> _texts;
    private readonly VisitTables _tables;
    private readonly NameScope _names;
    private readonly string _circuit;
    private readonly ConstraintDialect _dialect;

    public SynthesizeEmitter(MethodSignature signature, CircuitPlan plan, EquatableArray<string> texts, VisitTables tables)
    {
        (_plan, _texts, _tables) = (plan, texts, tables);
        _names = new(signature, []);
        _circuit = _names.Local("circuit");
        _dialect = new(plan.Origins, _circuit, signature.LinearCombination);
    }

    public void Write(SourceWriter writer)
    {
        const string cost = OwnNames.Cost;
        writer.Line();
        writer.Line("/// <summary>Builds the constraint system.</summary>");
        writer.Open($"public static {TypeNames.ConstraintSystem} {OwnNames.Synthesize}()");
        TableChecks.Write(writer, _plan.Ir);
        writer.Line($"{TypeNames.ConstraintSystemRecorder} recorder = new(");
        writer.Line($"    {OwnNames.Shape}, {OwnNames.Names}, {OwnNames.Sources}, {cost}.Constraints, {cost}.NonZerosA, {cost}.NonZerosB, {cost}.NonZerosC);");
        writer.Line($"{OwnNames.Build}(new({OwnNames.Shape}, recorder));");
        writer.Line("return recorder.Build();");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Allocates the wires and imposes the constraints of the circuit.</summary>");
        writer.Open($"internal static void {OwnNames.Build}({TypeNames.CircuitBuilder} {_circuit})");
        writer.Open("unchecked");
        var body = new BodyEmitter(_plan, _dialect, _tables, new StatementComments(_plan, _texts), writer, _names);
        WriteInputs(writer, body);
        body.Emit();
        WriteOutputs(writer, body);
        writer.Close();
        writer.Close();
    }

    private void WriteInputs(SourceWriter writer, BodyEmitter body)
    {
        var type = _dialect.NumberType(NumberWidth.Long);
        var (publicIndex, privateIndex) = (0, 0);
        foreach (var parameter in _plan.Ir.Parameters)
        {
            var name = body.NameOf(parameter.Variable);
            var isArray = parameter.Lengths.Count > 0;
            var length = parameter.Lengths.Aggregate(1, static (product, size) => product * size);
            var cost = _plan.Sites[parameter.Site].Constraints;
            writer.Line($"// {_texts[parameter.Site]}    {cost} constraints");
            if (parameter.IsPublic)
            {
                writer.Line(isArray
                    ? $"{type}[] {name} = {_circuit}.PublicInputs(first: {publicIndex}, length: {length});"
                    : $"{type} {name} = {_circuit}.PublicInput({publicIndex});");
                publicIndex += length;
                continue;
            }

            var range = $"minimum: {Literals.Number(parameter.Range.Low)}, count: {Literals.Number(parameter.Range.Count)}, site: {parameter.Site}";
            writer.Line(isArray
                ? $"{type}[] {name} = {_circuit}.CheckedPrivateInputs(first: {privateIndex}, length: {length}, {range});"
                : $"{type} {name} = {_circuit}.CheckedPrivateInput({privateIndex}, {range});");
            privateIndex += length;
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
            var code = new Code(name, _plan.IsStatic[output.Variable], NumberWidth.Long, true);
            var value = _dialect.Lift(code, variable.Type, NumberWidth.Long).Text;
            writer.Line(variable.Dimensions == 0
                ? $"{_circuit}.BindOutput({index}, {value}, site: {output.Site});"
                : $"{_circuit}.BindOutputs({index}, {value}, site: {output.Site});");
            index += _plan.OutputLengths[i];
        }

        if (_plan.Unpaid.Count > 0)
        {
            var (wire, low, count, site) = (_names.Local("wire"), _names.Local("low"), _names.Local("count"), _names.Local("site"));
            writer.Open($"foreach ((int {wire}, {TypeNames.BigInteger} {low}, {TypeNames.BigInteger} {count}, int {site}) in {OwnNames.UnpaidQuotients})");
            writer.Line($"{_circuit}.SettleQuotient({wire}, {low}, {count}, {site});");
            writer.Close();
        }

        if (_plan.IsPacked)
        {
            writer.Line($"{_circuit}.SettlePacked();");
        }
    }
}
