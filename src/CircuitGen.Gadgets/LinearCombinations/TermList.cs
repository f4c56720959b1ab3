namespace CircuitGen.Gadgets.LinearCombinations;

/// <summary>
/// A growing array of terms of which several linear combinations may read a prefix.
/// Whoever reads all of it may append in place; anybody else copies first.
/// That makes the loop <c>sum += weight * x[i]</c> linear in the number of terms.
/// </summary>
internal sealed class TermList
{
    public TermList(int capacity) => Items = new Term[capacity];

    public Term[] Items { get; private set; }

    public int Count { get; private set; }

    public void Append(ReadOnlySpan<Term> terms)
    {
        foreach (var term in terms)
        {
            Append(term);
        }
    }

    public void Append(Term term)
    {
        if (Count == Items.Length)
        {
            var larger = new Term[Math.Max(4, Count * 2)];
            Array.Copy(Items, larger, Count);
            Items = larger;
        }

        Items[Count++] = term;
    }
}
