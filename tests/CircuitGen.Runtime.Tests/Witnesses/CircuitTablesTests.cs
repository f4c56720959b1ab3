using CircuitGen.Gadgets.Tables;
using CircuitGen.Witnesses;

namespace CircuitGen.Runtime.Tests.Witnesses;

/// <summary>A table that holds something else than its fingerprint says is noticed, whatever its shape.</summary>
public class CircuitTablesTests
{
    [Fact]
    public void A_flat_array()
    {
        short[] table = [1, -2, 3, short.MinValue, 5];
        var fingerprint = TableFingerprint.Add(TableFingerprint.Add(TableFingerprint.Empty, 5), [1, 0, 0xFE, 0xFF, 3, 0, 0, 0x80, 5, 0]);
        CircuitTables.Require<short>(table, fingerprint, "table");
        for (var i = 0; i < table.Length; i++)
        {
            table[i]++;
            var exception = Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<short>(table, fingerprint, "table"));
            Assert.Contains("'table'", exception.Message, StringComparison.Ordinal);
            table[i]--;
        }

        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<short>(table[..4], fingerprint, "table"));
        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<short>(null, fingerprint, "table"));
        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<short>(Array.Empty<short>(), fingerprint, "table"));
    }

    [Fact]
    public void The_same_elements_in_another_shape()
    {
        int[,] wide = { { 1, 2, 3 }, { 4, 5, 6 } };
        int[,] high = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
        int[][] rows = [[1, 2, 3], [4, 5, 6]];
        int[][] other = [[1, 2], [3, 4, 5, 6]];
        var fingerprints = new[] { Of(2, 3), Of(3, 2) };
        CircuitTables.Require<int>(wide, fingerprints[0], "wide");
        CircuitTables.Require<int>(high, fingerprints[1], "high");
        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<int>(high, fingerprints[0], "high"));
        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<int>(rows, fingerprints[0], "rows"));
        Assert.Throws<InvalidOperationException>(() => CircuitTables.Require<int>(other, fingerprints[0], "other"));
    }

    private static ulong Of(ulong first, ulong second)
    {
        var bytes = Enumerable.Range(1, 6).SelectMany(BitConverter.GetBytes).ToArray();
        return TableFingerprint.Add(TableFingerprint.Add(TableFingerprint.Add(TableFingerprint.Empty, first), second), bytes);
    }
}
