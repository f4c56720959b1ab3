using CircuitGen.Soundness.Fields;

namespace CircuitGen.Soundness.Mutations;

/// <summary>A kind of damage to one constraint.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Mutate">The damaged systems that come of one constraint.</param>
public sealed record Mutation(string Name, Func<SmallSystem, int, IEnumerable<SmallSystem>> Mutate)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("constraint dropped", static (system, row) => [With(system, row, new([], [], []))]),
        new("term left out", static (system, row) => OnTerms(system, row, static _ => [])),
        new("coefficient changed by one", static (system, row) => OnCoefficients(system, row, static term => term with { Coefficient = term.Coefficient + 1 })),
        new("coefficient negated", static (system, row) => OnCoefficients(system, row, static term => term with { Coefficient = -term.Coefficient })),
        new("range twice as wide", Widen),
    ];

    private static SmallSystem With(SmallSystem system, int row, SmallRow mutant)
    {
        var rows = system.Rows.ToArray();
        rows[row] = mutant;
        return system with { Rows = rows };
    }

    /// <summary>
    /// Coefficients of factors of one term are left alone: that scales the constraint, or a hint that nobody else reads, and means the same.
    /// </summary>
    private static IEnumerable<SmallSystem> OnCoefficients(SmallSystem system, int row, Func<SmallTerm, SmallTerm> change)
    {
        var (a, b, c) = system.Rows[row];
        return OnTerms(system, row, term => (a.Length == 1 && term == a[0]) || (b.Length == 1 && term == b[0] && !c.Contains(term)) ? [term] : [change(term)])
            .Where(mutant => !mutant.Rows[row].IsSame(system.Rows[row]));
    }

    private static IEnumerable<SmallSystem> OnTerms(SmallSystem system, int row, Func<SmallTerm, SmallTerm[]> change)
    {
        var (a, b, c) = system.Rows[row];
        for (var i = 0; i < a.Length; i++)
        {
            yield return With(system, row, new(Changed(a, i), b, c));
        }

        for (var i = 0; i < b.Length; i++)
        {
            yield return With(system, row, new(a, Changed(b, i), c));
        }

        for (var i = 0; i < c.Length; i++)
        {
            yield return With(system, row, new(a, b, Changed(c, i)));
        }

        SmallTerm[] Changed(SmallTerm[] side, int index) => [.. side.SelectMany((term, i) => i == index ? Reduced(change(term)) : [term])];

        SmallTerm[] Reduced(SmallTerm[] terms) =>
            [.. terms.Select(term => term with { Coefficient = system.Residue(term.Coefficient) }).Where(static term => term.Coefficient != 0)];
    }

    /// <summary>
    /// Of a value that is shown to be one of two sums of weighted booleans, or of a boolean itself: one more boolean, which weighs as much
    /// as all together and two more. Where the sums then exceed p, this is the damage of bits that hold both x and x + p.
    /// </summary>
    private static IEnumerable<SmallSystem> Widen(SmallSystem system, int row)
    {
        var (a, b, c) = system.Rows[row];
        var booleans = system.Rows.Where(IsBoolean).Select(static other => other.A[0].Wire).ToHashSet();
        var digits = b.Where(term => booleans.Contains(term.Wire) && term.Coefficient > system.Prime / 2).ToArray();
        if (c.Length > 0 || (digits.Length == 0 && !IsBit(a, b)))
        {
            yield break;
        }

        // In r - a of a(r - a) = 0, and nowhere else, the two sides have opposite signs.
        var isOpposite = IsChoice(system.Rows[row]);
        var weight = IsBoolean(system.Rows[row]) ? 1 : 2 + digits.Sum(term => system.Prime - term.Coefficient);
        var extra = system.WireCount;
        var rows = system.Rows.Append(new([new(extra, 1)], [new(0, system.Prime - 1), new(extra, 1)], [])).ToArray();
        rows[row] = new([.. a, new(extra, system.Residue(-weight))], [.. b, new(extra, system.Residue(isOpposite ? weight : -weight))], c);
        yield return system with { WireCount = system.WireCount + 1, Rows = rows };

        bool IsBoolean(SmallRow other) => IsChoice(other) || (other is { A: [{ Coefficient: 1 }], C.Length: 0 } && IsBit(other.A, other.B));

        bool IsChoice(SmallRow other) => other is { A: [{ Coefficient: 1 } wire], C.Length: 0 } && other.B.Contains(new(wire.Wire, system.Prime - 1));

        // L(L - 1) = 0.
        bool IsBit(SmallTerm[] first, SmallTerm[] second) =>
            first.Where(static term => term.Wire > 0).SequenceEqual(second.Where(static term => term.Wire > 0))
            && (Constant(first) - Constant(second) + system.Prime) % system.Prime == 1;

        static int Constant(SmallTerm[] side) => side.Where(static term => term.Wire == 0).Sum(static term => term.Coefficient);
    }
}
