using System.Runtime.InteropServices;
using CircuitGen.Formats;

namespace CircuitGen.Proving;

/// <summary>One of the matrices A and B of a key, row-compressed and with a pool of distinct coefficients.</summary>
internal sealed class SparseRows
{
    private readonly int[] _starts;
    private readonly int[] _wires;
    private readonly int[] _indexes;
    private readonly Fr[] _coefficients;
    private readonly Fr[] _factors;

    private SparseRows(int[] starts, int[] wires, int[] indexes, Fr[] factors)
    {
        (_starts, _wires, _indexes, _factors) = (starts, wires, indexes, factors);

        // Stored are v 2^512; the product with a canonical 1 leaves v 2^256, which is v in Montgomery form.
        _coefficients = Array.ConvertAll(factors, factor => factor.ToCanonical());
    }

    /// <summary>Reads one matrix out of a key's coefficients, in whatever order they are.</summary>
    /// <exception cref="InvalidFormatException">A row, wire or coefficient is out of range.</exception>
    public static unsafe SparseRows Read(ZkeyImage key, uint matrix)
    {
        var starts = new int[key.Header.DomainSize + 2];
        for (long i = 0; i < key.CoefficientCount; i++)
        {
            ref readonly var entry = ref key.Coefficients[i];
            Require(entry, key.Header);
            if (entry.Matrix == matrix)
            {
                starts[entry.Row + 2]++;
            }
        }

        for (var row = 2; row < starts.Length; row++)
        {
            starts[row] = checked(starts[row] + starts[row - 1]);
        }

        var wires = new int[starts[^1]];
        var indexes = new int[starts[^1]];
        var pool = new Dictionary<Fr, int>();
        for (long i = 0; i < key.CoefficientCount; i++)
        {
            ref readonly var entry = ref key.Coefficients[i];
            if (entry.Matrix == matrix)
            {
                var place = starts[entry.Row + 1]++;
                ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(pool, entry.Value, out var exists);
                index = exists ? index : pool.Count - 1;
                (wires[place], indexes[place]) = ((int)entry.Wire, index);
            }
        }

        return new(starts, wires, indexes, [.. pool.OrderBy(pair => pair.Value).Select(pair => pair.Key)]);
    }

    /// <summary>A row times the witness, in Montgomery form.</summary>
    /// <param name="row">From 0 to the domain's size - 1.</param>
    /// <param name="witness">Canonical values.</param>
    public unsafe Fr Multiply(int row, Fr* witness)
    {
        var sum = Fr.Zero;
        for (var i = _starts[row]; i < _starts[row + 1]; i++)
        {
            ref var value = ref witness[_wires[i]];
            if ((value.L1 | value.L2 | value.L3) != 0 || value.L0 > 1)
            {
                sum += _factors[_indexes[i]] * value;
            }
            else if (value.L0 != 0)
            {
                sum += _coefficients[_indexes[i]];
            }
        }

        return sum;
    }

    private static void Require(in CoefficientEntry entry, ZkeyHeader header)
    {
        if (entry.Matrix > 1 || entry.Row >= (uint)header.DomainSize || entry.Wire >= (uint)header.WireCount
            || !Fr.IsBelowModulus(entry.Value.L0, entry.Value.L1, entry.Value.L2, entry.Value.L3))
        {
            throw new InvalidFormatException(
                $"The .zkey file has a coefficient for matrix {entry.Matrix}, row {entry.Row} and wire {entry.Wire}, which is out of range: "
                + $"there are {header.DomainSize} rows and {header.WireCount} wires, and coefficients are below r.");
        }
    }
}
