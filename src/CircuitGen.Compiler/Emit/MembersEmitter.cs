using System.Globalization;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Compiler.Emit;

/// <summary>The parts of an emitted class that hold numbers: its documentation, cost and shape.</summary>
internal static class MembersEmitter
{
    public static void WriteDocumentation(SourceWriter writer, MethodSignature signature, CircuitPlan plan)
    {
        var cost = plan.Cost;
        writer.Line($"/// <summary>The circuit of {signature.MethodName}: {Number(cost.Constraints)} constraints over the BN254 scalar field.</summary>");
        writer.Line("/// <remarks>");
        writer.Line($"/// {CircuitSummary.Text(cost, CostSplit.Of(plan), plan.Ir.MaxConstraints)};");
        writer.Line($"/// {Number(cost.Wires)} wires ({Number(cost.Outputs)} outputs, {Number(cost.PublicInputs)} public and {Number(cost.PrivateInputs)} private inputs).");
        writer.Line("/// </remarks>");
        writer.Line(ClassFrame.GeneratedCode);
        if (signature.IsObsolete)
        {
            writer.Line("[global::System.Obsolete]");
        }
    }

    public static void WriteConstants(SourceWriter writer, CircuitPlan plan)
    {
        var cost = plan.Cost;
        writer.Line("/// <summary>What the circuit costs; equal to the system that <see cref=\"Synthesize\"/> builds.</summary>");
        writer.Line($"public static {TypeNames.CircuitCost} {OwnNames.Cost} {{ get; }} = new()");
        writer.Open();
        writer.Line($"Constraints = {cost.Constraints},");
        writer.Line($"Wires = {cost.Wires},");
        writer.Line($"NonZerosA = {cost.NonZerosA},");
        writer.Line($"NonZerosB = {cost.NonZerosB},");
        writer.Line($"NonZerosC = {cost.NonZerosC},");
        writer.Line($"Outputs = {cost.Outputs},");
        writer.Line($"PublicInputs = {cost.PublicInputs},");
        writer.Line($"PrivateInputs = {cost.PrivateInputs},");
        writer.Line($"FullWidthWires = {cost.FullWidthWires},");
        writer.Line($"Parameters = {cost.Parameters},");
        writer.Close(";");
        writer.Line();
        writer.Line($"private static {TypeNames.CircuitShape} {OwnNames.Shape} => new(outputs: {cost.Outputs}, publicInputs: {cost.PublicInputs}, privateInputs: {cost.PrivateInputs});");
        if (plan.Unpaid.Count > 0)
        {
            writer.Line();
            writer.Line("// Quotients that no later gadget range-checks: wire, least value, number of values, site of the division.");
            writer.Line($"private static readonly (int Wire, {TypeNames.BigInteger} Low, {TypeNames.BigInteger} Count, int Site)[] {OwnNames.UnpaidQuotients} =");
            writer.Line("[");
            foreach (var quotient in plan.Unpaid)
            {
                writer.Line($"    ({quotient.Wire}, {Literals.Number(quotient.Low)}, {Literals.Number(quotient.Count)}, {quotient.Site}),");
            }

            writer.Line("];");
        }

        if (plan.FirstPackedWire < cost.Wires)
        {
            writer.Line();
            writer.Line("// The product wires that end the circuit: products that travel several to a field element.");
            writer.Line($"private static readonly {TypeNames.Lazy}<{TypeNames.PackedProducts}> {OwnNames.Packed} = new(static () => {TypeNames.PackedProducts}.Of({OwnNames.Shape}, {OwnNames.Build}, firstWire: {plan.FirstPackedWire}));");
        }
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
