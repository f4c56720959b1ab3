using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Writes <c>Synthesize()</c>.</summary>
internal sealed class SynthesizeEmitter(CircuitPlan plan, EquatableArray<string> texts, VisitTables tables)
{
    public void Write(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>Builds the constraint system.</summary>");
        writer.Open("public static ConstraintSystem Synthesize()");
        TableChecks.Write(writer, plan.Ir);
        writer.Line("var recorder = new ConstraintSystemRecorder(");
        writer.Line("    Shape, Names, Sources, Cost.Constraints, Cost.NonZerosA, Cost.NonZerosB, Cost.NonZerosC);");
        writer.Line("Build(new CircuitBuilder(Shape, recorder));");
        writer.Line("return recorder.Build();");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Allocates the wires and imposes the constraints of the circuit.</summary>");
        writer.Open("internal static void Build(CircuitBuilder circuit)");
        writer.Open("unchecked");
        var comments = new StatementComments(plan, texts);
        var body = new BodyEmitter(plan, new ConstraintDialect(plan.Origins), tables, comments, writer, reserved: []);
        WriteInputs(writer, body);
        body.Emit();
        WriteOutputs(writer, body);
        writer.Close();
        writer.Close();
    }

    private void WriteInputs(SourceWriter writer, BodyEmitter body)
    {
        var (publicIndex, privateIndex) = (0, 0);
        foreach (var parameter in plan.Ir.Parameters)
        {
            var name = body.NameOf(parameter.Variable);
            var isArray = parameter.Lengths.Count > 0;
            var length = parameter.Lengths.Aggregate(1, static (product, size) => product * size);
            var cost = plan.Sites[parameter.Site].Constraints;
            writer.Line($"// {texts[parameter.Site]}    {cost} constraints");
            if (parameter.IsPublic)
            {
                writer.Line(isArray
                    ? $"LinearCombination[] {name} = circuit.PublicInputs(first: {publicIndex}, length: {length});"
                    : $"LinearCombination {name} = circuit.PublicInput({publicIndex});");
                publicIndex += length;
                continue;
            }

            var range = $"minimum: {Literals.Number(parameter.Range.Low)}, count: {Literals.Number(parameter.Range.Count)}, site: {parameter.Site}";
            writer.Line(isArray
                ? $"LinearCombination[] {name} = circuit.CheckedPrivateInputs(first: {privateIndex}, length: {length}, {range});"
                : $"LinearCombination {name} = circuit.CheckedPrivateInput({privateIndex}, {range});");
            privateIndex += length;
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
            var code = new Code(name, plan.IsStatic[output.Variable], NumberWidth.Long, true);
            var value = new ConstraintDialect(plan.Origins).Lift(code, variable.Type, NumberWidth.Long).Text;
            writer.Line(variable.Dimensions == 0
                ? $"circuit.BindOutput({index}, {value}, site: {output.Site});"
                : $"circuit.BindOutputs({index}, {value}, site: {output.Site});");
            index += plan.OutputLengths[i];
        }

        if (plan.Unpaid.Count > 0)
        {
            writer.Open("foreach (var (wire, low, count, site) in UnpaidQuotients)");
            writer.Line("circuit.SettleQuotient(wire, low, count, site);");
            writer.Close();
        }

        if (plan.IsPacked)
        {
            writer.Line("circuit.SettlePacked();");
        }
    }
}
