using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Formats;

/// <summary>Reads .r1cs files of any origin: sections and terms in any order, zero coefficients dropped, private inputs that have no wire not counted.</summary>
internal static class R1csReader
{
    public static ConstraintSystem Read(Stream stream)
    {
        var container = BinaryContainer.Open(
            stream, R1csLayout.Magic, R1csLayout.Version, R1csLayout.Header, R1csLayout.Constraints, R1csLayout.Labels);
        RefuseCustomGates(container);
        var (announced, wires, constraints) = ReadHeader(container.Read(R1csLayout.Header, "header"));
        var privateInputs = R1csPrivateInputs.Count(container.Read(R1csLayout.Labels, "wire labels"), announced, wires);
        var shape = new CircuitShape(announced.Outputs, announced.PublicInputs, privateInputs);
        return ReadConstraints(container.Read(R1csLayout.Constraints, "constraints"), shape, wires, constraints);
    }

    private static void RefuseCustomGates(BinaryContainer container)
    {
        if (!container.Has(R1csLayout.CustomGateUses))
        {
            return;
        }

        var reader = container.Read(R1csLayout.CustomGateUses, "uses of custom gates");
        var uses = reader.ReadUInt32("the number of uses");
        if (uses != 0)
        {
            throw reader.Invalid($"the circuit uses custom gates ({uses} times), which rank-1 constraints do not express");
        }
    }

    private static (CircuitShape Shape, int Wires, int Constraints) ReadHeader(SectionReader reader)
    {
        reader.ReadPrime();
        var wires = reader.ReadInt32("the number of wires");
        var outputs = reader.ReadInt32("the number of outputs");
        var publicInputs = reader.ReadInt32("the number of public inputs");
        var privateInputs = reader.ReadInt32("the number of private inputs");
        reader.ReadUInt64("the number of labels");
        var constraints = reader.ReadInt32("the number of constraints");
        reader.RequireEnd();
        if (1L + outputs + publicInputs > wires)
        {
            throw reader.Invalid($"there are {wires} wires, fewer than the constant one, {outputs} outputs and {publicInputs} public inputs need");
        }

        if ((long)outputs + publicInputs + privateInputs > int.MaxValue)
        {
            throw reader.Invalid($"{outputs} outputs, {publicInputs} public and {privateInputs} private inputs are more than {int.MaxValue} signals");
        }

        return (new CircuitShape(outputs, publicInputs, privateInputs), wires, constraints);
    }

    private static ConstraintSystem ReadConstraints(SectionReader reader, CircuitShape shape, int wires, int constraints)
    {
        reader.RequireRoom("the number of constraints", constraints, R1csLayout.ConstraintSize);
        var pool = new CoefficientPoolBuilder(Scalar.Modulus);
        var rows = new R1csRowReader(reader, wires, pool);
        var a = new ConstraintMatrixBuilder(constraints, 0);
        var b = new ConstraintMatrixBuilder(constraints, 0);
        var c = new ConstraintMatrixBuilder(constraints, 0);
        for (var i = 0; i < constraints; i++)
        {
            rows.ReadInto(a);
            rows.ReadInto(b);
            rows.ReadInto(c);
        }

        reader.RequireEnd();
        return new(
            shape, wires, Scalar.Modulus, a.Build(), b.Build(), c.Build(), pool.Build(), CircuitNames.None, SourceMap.Empty, new());
    }
}
