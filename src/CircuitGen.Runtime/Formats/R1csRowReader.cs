using CircuitGen.ConstraintSystems;

namespace CircuitGen.Formats;

/// <summary>Reads linear combinations of an .r1cs file and brings their terms into the order of wires.</summary>
internal sealed class R1csRowReader(SectionReader reader, int wireCount, CoefficientPoolBuilder pool)
{
    private readonly List<(int Wire, int Coefficient)> _terms = [];

    public void ReadInto(ConstraintMatrixBuilder matrix)
    {
        var count = reader.ReadCount("the number of terms", R1csLayout.TermSize);
        var ascending = true;
        _terms.Clear();
        for (var i = 0; i < count; i++)
        {
            var wire = reader.ReadInt32("a wire");
            if (wire >= wireCount)
            {
                throw reader.Invalid($"a term has wire {wire}, but there are {wireCount} wires");
            }

            ascending &= i == 0 || _terms[^1].Wire < wire;
            _terms.Add((wire, pool.IndexOf(reader.ReadScalar("a coefficient"))));
        }

        if (!ascending)
        {
            Sort();
        }

        foreach (var (wire, coefficient) in _terms)
        {
            if (coefficient != CoefficientPoolBuilder.Vanishes)
            {
                matrix.Append(wire, coefficient);
            }
        }

        matrix.EndRow();
    }

    private void Sort()
    {
        _terms.Sort(static (left, right) => left.Wire.CompareTo(right.Wire));
        for (var i = 1; i < _terms.Count; i++)
        {
            if (_terms[i - 1].Wire == _terms[i].Wire)
            {
                // Readers disagree on whether such terms add up or the last one counts, so neither meaning is safe.
                throw reader.Invalid($"wire {_terms[i].Wire} is there twice in one linear combination");
            }
        }
    }
}
