using System.Globalization;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using CircuitGen.Gadgets.Tables;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes the checks that arrays still hold what the circuit was compiled with: code in other assemblies, or code that reaches them by
/// their names, may have written to them, and then circuit and method would disagree.
/// </summary>
internal static class TableChecks
{
    public static void Write(SourceWriter writer, CircuitIr ir)
    {
        foreach (var table in ir.Tables.Where(static table => table.IsMutable))
        {
            var fingerprint = FingerprintOf(table).ToString("X16", CultureInfo.InvariantCulture);
            writer.Line($"{TypeNames.CircuitTables}.Require<{table.Type.Keyword()}>({table.Access}, fingerprint: 0x{fingerprint}, \"{table.Name}\");");
        }
    }

    /// <summary>As emitted code works it out: of each array its lengths, then its elements or rows.</summary>
    private static ulong FingerprintOf(ConstantTable table)
    {
        if (table.Indexing != Indexing.Jagged)
        {
            var fingerprint = table.Lengths.Aggregate(TableFingerprint.Empty, static (sum, length) => TableFingerprint.Add(sum, (ulong)length));
            return TableFingerprint.Add(fingerprint, Bytes(table, 0, table.Values.Count));
        }

        var start = 0;
        return Rows(table, 0, table.Lengths[0], TableFingerprint.Empty, ref start);
    }

    private static ulong Rows(ConstantTable table, int depth, int length, ulong fingerprint, ref int start)
    {
        fingerprint = TableFingerprint.Add(fingerprint, (ulong)length);
        if (depth == table.Lengths.Count - 1)
        {
            start += length;
            return TableFingerprint.Add(fingerprint, Bytes(table, start - length, length));
        }

        for (var i = 0; i < length; i++)
        {
            var inner = table.RowStarts.Count > 0 ? table.RowStarts[i + 1] - table.RowStarts[i] : table.Lengths[depth + 1];
            fingerprint = Rows(table, depth + 1, inner, fingerprint, ref start);
        }

        return fingerprint;
    }

    private static byte[] Bytes(ConstantTable table, int start, int count)
    {
        var size = (table.Type.Bits() + 7) / 8;
        var bytes = new byte[count * size];
        for (var i = 0; i < count; i++)
        {
            Write(bytes.AsSpan(i * size, size), table.Values[start + i]);
        }

        return bytes;
    }

    /// <summary>Two's complement, the lowest byte first.</summary>
    private static void Write(Span<byte> target, Integer value)
    {
        if (value.IsSmall)
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = unchecked((byte)(value.Small >> Math.Min(8 * i, 63)));
            }

            return;
        }

        target.Fill(value.Sign < 0 ? (byte)0xFF : (byte)0);
        var bytes = value.ToBigInteger().ToByteArray();
        bytes.AsSpan(0, Math.Min(bytes.Length, target.Length)).CopyTo(target);
    }
}
