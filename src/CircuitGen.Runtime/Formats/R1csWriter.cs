using CircuitGen.ConstraintSystems;

namespace CircuitGen.Formats;

/// <summary>Writes .r1cs files. Wire i has label i, as in the .sym file.</summary>
internal static class R1csWriter
{
    public static void Write(Stream stream, ConstraintSystem system)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(system);
        if (!system.IsBn254)
        {
            throw new ArgumentException("Only systems over BN254's scalar field can be written.", nameof(system));
        }

        using var writer = new ContainerWriter(stream, R1csLayout.Magic, R1csLayout.Version, sections: 3);
        WriteHeader(writer, system);
        WriteConstraints(writer, system);
        writer.StartSection(R1csLayout.Labels, (long)system.WireCount * R1csLayout.LabelSize);
        for (var wire = 0; wire < system.WireCount; wire++)
        {
            writer.WriteUInt64((ulong)wire);
        }
    }

    private static void WriteHeader(ContainerWriter writer, ConstraintSystem system)
    {
        writer.StartSection(R1csLayout.Header, R1csLayout.HeaderSize);
        writer.WritePrime();
        writer.WriteInt32(system.WireCount);
        writer.WriteInt32(system.Shape.Outputs);
        writer.WriteInt32(system.Shape.PublicInputs);
        writer.WriteInt32(system.Shape.PrivateInputs);
        writer.WriteUInt64((ulong)system.WireCount);
        writer.WriteInt32(system.ConstraintCount);
    }

    private static void WriteConstraints(ContainerWriter writer, ConstraintSystem system)
    {
        var size = ((long)system.ConstraintCount * R1csLayout.ConstraintSize) + (system.NonZeros * R1csLayout.TermSize);
        writer.StartSection(R1csLayout.Constraints, size);
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            WriteRow(writer, system.A, row, system.Coefficients);
            WriteRow(writer, system.B, row, system.Coefficients);
            WriteRow(writer, system.C, row, system.Coefficients);
        }
    }

    private static void WriteRow(ContainerWriter writer, ConstraintMatrix matrix, int row, CoefficientPool pool)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        writer.WriteInt32(wires.Length);
        for (var i = 0; i < wires.Length; i++)
        {
            writer.WriteInt32(wires[i]);
            writer.WriteScalar(pool.Values[coefficients[i]]);
        }
    }
}
