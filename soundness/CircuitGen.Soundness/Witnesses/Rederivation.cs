using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// Repairs a witness after wires were changed, as a prover would: bits are set again to spell their values, quotients so that their
/// remainders have bits, a maximum to the greater of the two, and every other constraint that no longer holds is solved for the newest
/// wire in it that can make it hold. Twice, since a zero test defines its inverse first.
/// </summary>
/// <param name="system">The circuit.</param>
/// <param name="rows">Its constraints.</param>
/// <param name="bits">Its bit vectors.</param>
public sealed class Rederivation(ConstraintSystem system, FieldRows rows, BitVectors bits)
{
    private const int Passes = 2;

    /// <summary>Repairs all wires but one.</summary>
    public void Run(Scalar[] values, int kept)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var row = 0; row < system.ConstraintCount; row++)
            {
                if (rows.Excess(row, values).IsZero)
                {
                    continue;
                }

                if (bits.Contains(row))
                {
                    bits.Set(row, values);
                    if (!rows.Excess(row, values).IsZero)
                    {
                        bits.SetQuotient(row, values, kept);
                    }
                }
                else
                {
                    Array.Find(rows.FreeWires(row), wire => wire != kept && (rows.Solve(row, wire, values) || rows.SolveFactor(row, wire, values)));
                }
            }
        }
    }
}
