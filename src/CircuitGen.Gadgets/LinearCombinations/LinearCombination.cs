using System.Text;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.LinearCombinations;

/// <summary>
/// A constant plus a sum of wires times coefficients. Adding two, and multiplying one by a constant, costs no constraint.
/// Coefficients are exact integers; equal wires are merged, and wires whose coefficients cancel vanish,
/// when the terms are first asked for.
/// </summary>
public sealed partial class LinearCombination : IEquatable<LinearCombination>
{
    private readonly Term[]? _single; // the only term, shared by all combinations that differ in the constant alone
    private TermList? _rest;          // null: only _single counts, and it only if _count is 1
    private int _count;
    private bool _canonical;

    private LinearCombination(Integer constant, Term[]? single, TermList? rest, int count, bool canonical)
    {
        Constant = constant;
        _single = single;
        _rest = rest;
        _count = count;
        _canonical = canonical;
    }

    /// <summary>0.</summary>
    public static LinearCombination Zero { get; } = FromConstant(Integer.Zero);

    /// <summary>1.</summary>
    public static LinearCombination One { get; } = FromConstant(Integer.One);

    /// <summary>The part that depends on no wire.</summary>
    public Integer Constant { get; }

    /// <summary>Whether no wire has a coefficient other than 0.</summary>
    public bool IsConstant => Terms.Length == 0;

    /// <summary>The terms with ascending wires and coefficients other than 0, the constant not among them.</summary>
    public ReadOnlySpan<Term> Terms
    {
        get
        {
            if (!_canonical)
            {
                MakeCanonical();
            }

            return RawTerms;
        }
    }

    /// <summary>Non-zero coefficients when the combination stands in a constraint: the terms, and the constant if it is not 0.</summary>
    public int NonZeros => Terms.Length + (Constant.IsZero ? 0 : 1);

    private ReadOnlySpan<Term> RawTerms =>
        _rest is not null ? new ReadOnlySpan<Term>(_rest.Items, 0, _count) : _single;

    /// <summary>A constant.</summary>
    public static LinearCombination FromConstant(Integer value) => new(value, null, null, 0, canonical: true);

    /// <summary>A wire with coefficient 1.</summary>
    public static LinearCombination FromWire(int wire) => new(Integer.Zero, [new Term(wire, Integer.One)], null, 1, canonical: true);

    /// <summary>The coefficient of a wire, 0 where it does not occur.</summary>
    public Integer CoefficientOf(int wire)
    {
        var terms = Terms;
        int low = 0, high = terms.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (terms[middle].Wire == wire)
            {
                return terms[middle].Coefficient;
            }

            (low, high) = terms[middle].Wire < wire ? (middle + 1, high) : (low, middle - 1);
        }

        return Integer.Zero;
    }

    /// <inheritdoc/>
    public bool Equals(LinearCombination? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Constant == other.Constant && Terms.SequenceEqual(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinearCombination);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Constant.GetHashCode();
        foreach (var term in Terms)
        {
            hash = unchecked((hash * 31) + term.GetHashCode());
        }

        return hash;
    }

    /// <summary>The combination as a formula, for example <c>3*w5 - w7 + 2</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var term in Terms)
        {
            text.Append(text.Length == 0 ? "" : " + ").Append(term.Coefficient.IsOne ? "" : term.Coefficient + "*").Append('w').Append(term.Wire);
        }

        if (!Constant.IsZero || text.Length == 0)
        {
            text.Append(text.Length == 0 ? "" : " + ").Append(Constant);
        }

        return text.ToString();
    }

    private void MakeCanonical()
    {
        var raw = RawTerms;
        var run = LengthOfRun(raw);
        if (run < raw.Length)
        {
            // A sum is mostly two lists, one behind the other, each in order.
            var merged = LengthOfRun(raw.Slice(run)) == raw.Length - run ? Merge(raw.Slice(0, run), raw.Slice(run)) : Sort(raw.ToArray());
            _rest = merged;
            _count = merged.Count;
        }

        _canonical = true;
    }

    /// <summary>How many terms at the start have ascending wires and coefficients other than 0.</summary>
    private static int LengthOfRun(ReadOnlySpan<Term> terms)
    {
        var length = 0;
        while (length < terms.Length && !terms[length].Coefficient.IsZero && (length == 0 || terms[length - 1].Wire < terms[length].Wire))
        {
            length++;
        }

        return length;
    }

    private static TermList Merge(ReadOnlySpan<Term> left, ReadOnlySpan<Term> right)
    {
        var merged = new TermList(left.Length + right.Length);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i].Wire != right[j].Wire)
            {
                merged.Append(left[i].Wire < right[j].Wire ? left[i++] : right[j++]);
                continue;
            }

            var sum = left[i++].Coefficient + right[j].Coefficient;
            if (!sum.IsZero)
            {
                merged.Append(new Term(right[j].Wire, sum));
            }

            j++;
        }

        merged.Append(left.Slice(i));
        merged.Append(right.Slice(j));
        return merged;
    }

    private static TermList Sort(Term[] terms)
    {
        Array.Sort(terms, static (left, right) => left.Wire.CompareTo(right.Wire));
        var merged = new TermList(terms.Length);
        for (var i = 0; i < terms.Length;)
        {
            var wire = terms[i].Wire;
            var sum = terms[i].Coefficient;
            for (i++; i < terms.Length && terms[i].Wire == wire; i++)
            {
                sum += terms[i].Coefficient;
            }

            if (!sum.IsZero)
            {
                merged.Append(new Term(wire, sum));
            }
        }

        return merged;
    }
}
