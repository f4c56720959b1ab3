using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CircuitGen.Gadgets.Tables;

namespace CircuitGen.Witnesses;

/// <summary>Makes sure that the user's tables hold what they held when the circuit was compiled.</summary>
public static class CircuitTables
{
    /// <summary>Compares an array, of any number of dimensions, or an array of arrays.</summary>
    /// <typeparam name="T">The type of its elements, or the number type of an enum.</typeparam>
    /// <param name="table">The array.</param>
    /// <param name="fingerprint">The fingerprint that the compiler has worked out of its initializer.</param>
    /// <param name="name">The table's name.</param>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public static void Require<T>(Array? table, ulong fingerprint, string name)
        where T : unmanaged
    {
        // Where the highest byte of a number comes first, memory does not look as the compiler expects it.
        if (BitConverter.IsLittleEndian && Add<T>(TableFingerprint.Empty, table) != fingerprint)
        {
            throw new InvalidOperationException($"The table '{name}' does not hold what it held when the circuit was compiled: something has written to it. A circuit's tables must not change.");
        }
    }

    private static ulong Add<T>(ulong fingerprint, Array? table)
        where T : unmanaged
    {
        if (table is null)
        {
            return fingerprint;
        }

        for (var dimension = 0; dimension < table.Rank; dimension++)
        {
            fingerprint = TableFingerprint.Add(fingerprint, (ulong)table.GetLength(dimension));
        }

        if (table is Array[] rows)
        {
            return rows.Aggregate(fingerprint, Add<T>);
        }

        var bytes = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(table), checked(table.Length * Unsafe.SizeOf<T>()));
        return TableFingerprint.Add(fingerprint, bytes);
    }
}
