using CircuitGen.ConstraintSystems;

namespace CircuitGen.Cli.Commands;

/// <summary>What changed between two constraint systems.</summary>
internal static class SystemDifferences
{
    /// <summary>Sizes that changed; for systems of one size the first constraint that differs, and how many do.</summary>
    public static IReadOnlyList<string> Of(ConstraintSystem before, ConstraintSystem after)
    {
        (string Name, long Before, long After)[] sizes =
        [
            ("constraints", before.ConstraintCount, after.ConstraintCount),
            ("wires", before.WireCount, after.WireCount),
            ("outputs", before.Shape.Outputs, after.Shape.Outputs),
            ("public inputs", before.Shape.PublicInputs, after.Shape.PublicInputs),
            ("private inputs", before.Shape.PrivateInputs, after.Shape.PrivateInputs),
            ("non-zeros", before.NonZeros, after.NonZeros),
        ];
        var differences = sizes
            .Where(size => size.Before != size.After)
            .Select(size => $"{size.Name} {Texts.Count(size.Before)} -> {Texts.Count(size.After)} ({Texts.Change(size.After - size.Before)})")
            .ToList();
        var rows = Enumerable.Range(0, Math.Min(before.ConstraintCount, after.ConstraintCount))
            .Where(row => !IsSame(before, after, row))
            .ToArray();
        if (rows.Length > 0)
        {
            differences.Add($"{Texts.Count(rows.Length, "constraint")} with other coefficients, the first is {rows[0]}");
        }

        return differences;
    }

    private static bool IsSame(ConstraintSystem before, ConstraintSystem after, int row) =>
        IsSame(before, before.A, after, after.A, row) && IsSame(before, before.B, after, after.B, row) && IsSame(before, before.C, after, after.C, row);

    private static bool IsSame(ConstraintSystem before, ConstraintMatrix left, ConstraintSystem after, ConstraintMatrix right, int row)
    {
        if (!left.RowWires(row).SequenceEqual(right.RowWires(row)))
        {
            return false;
        }

        var old = left.RowCoefficientIndexes(row);
        var changed = right.RowCoefficientIndexes(row);
        for (var i = 0; i < old.Length; i++)
        {
            if (before.Coefficients.Values[old[i]] != after.Coefficients.Values[changed[i]])
            {
                return false;
            }
        }

        return true;
    }
}
