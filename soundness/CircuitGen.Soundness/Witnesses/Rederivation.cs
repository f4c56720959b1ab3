using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// Repairs a witness after wires were changed, as a prover would: bits are set again to spell their values, quotients so that their
/// remainders have bits, a maximum to the greater of the two, a tree's choice by its condition, and every other constraint that no longer holds is solved for the newest
/// wire in it that can make it hold. Twice, since a zero test defines its inverse first.
/// </summary>
/// <param name="system">The circuit.</param>
/// <param name="rows">Its constraints.</param>
/// <param name="bits">Its bit vectors.</param>
/// <param name="trees">Its decision trees.</param>
/// <param name="lanes">Its packed products.</param>
public sealed class Rederivation(ConstraintSystem system, FieldRows rows, BitVectors bits, TreeNodes trees, PackedLanes lanes)
{
    private const int Passes = 2;

    /// <summary>Repairs all wires but one, or all where <paramref name="kept"/> is 0.</summary>
    public void Run(Scalar[] values, int kept)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var row = 0; row < system.ConstraintCount; row++)
            {
                if (kept == 0)
                {
                    trees.Decide(row, values);
                }

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
                else if (kept > 0 || !lanes.Set(row, values))
                {
                    Array.Find(rows.FreeWires(row), wire => wire != kept && (rows.Solve(row, wire, values) || rows.SolveFactor(row, wire, values)));
                }
            }
        }
    }
}
