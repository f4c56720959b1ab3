namespace CircuitGen.Gadgets;

/// <summary>
/// Which powers of an index have wires: all up to the <paramref name="dense"/>-th, and a ladder of squares,
/// <paramref name="step"/> * 2^j for j from 1 to <paramref name="levels"/>.
/// </summary>
/// <param name="dense">At least 1: the index itself.</param>
/// <param name="step">What the ladder starts from, without being on it; 0 where there is none.</param>
/// <param name="levels">How many powers are on the ladder.</param>
public readonly struct KnownPowers(int dense, int step, int levels) : IEquatable<KnownPowers>
{
    private const int MaximumLevels = 32;

    /// <summary>All powers up to this one have wires.</summary>
    public int Dense { get; } = dense;

    /// <summary>What the ladder starts from.</summary>
    public int Step { get; } = step;

    /// <summary>How many powers are on the ladder.</summary>
    public int Levels { get; } = levels;

    /// <summary>Step and levels as one number, for <see cref="From"/>.</summary>
    public int Ladder => (Step * MaximumLevels) + Levels;

    /// <summary>The index alone.</summary>
    public static KnownPowers None => new(1, 0, 0);

    /// <summary>From what <see cref="Dense"/> and <see cref="Ladder"/> say.</summary>
    public static KnownPowers From(long dense, long ladder) => new((int)dense, (int)ladder / MaximumLevels, (int)ladder % MaximumLevels);

    /// <summary>The powers that a scheme needs and that have no wires yet, in an order in which each is a product of two earlier ones.</summary>
    public IEnumerable<int> Missing(EvaluationScheme scheme)
    {
        for (var power = Dense + 1; power <= scheme.Block; power++)
        {
            yield return power;
        }

        for (var level = 1; level < scheme.Levels; level++)
        {
            var power = scheme.Block << level;
            if (IsMissing(power))
            {
                yield return power;
            }
        }
    }

    /// <summary>How many powers a scheme needs that have no wires yet.</summary>
    public int CountMissing(EvaluationScheme scheme)
    {
        var count = Math.Max(0, scheme.Block - Dense);
        for (var level = 1; level < scheme.Levels; level++)
        {
            count += IsMissing(scheme.Block << level) ? 1 : 0;
        }

        return count;
    }

    /// <summary>What has wires once a scheme's missing powers have: of ladders the later is kept.</summary>
    public KnownPowers With(EvaluationScheme scheme)
    {
        var dense = Math.Max(Dense, scheme.Block);
        var top = scheme.Block << (scheme.Levels - 1);
        return top <= dense || IsOnLadder(top) ? new(dense, Step, Levels) : new(dense, scheme.Block, scheme.Levels - 1);
    }

    /// <inheritdoc/>
    public bool Equals(KnownPowers other) => Dense == other.Dense && Step == other.Step && Levels == other.Levels;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KnownPowers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Dense * 31) + Step) * 31) + Levels);

    private bool IsMissing(int power) => power > Dense && !IsOnLadder(power);

    private bool IsOnLadder(int power)
    {
        for (var level = 1; level <= Levels; level++)
        {
            if (Step << level == power)
            {
                return true;
            }
        }

        return false;
    }
}
