using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>A circuit with what attacks on it share.</summary>
public sealed class AttackTarget
{
    private readonly int[][] _rowsOf;
    private readonly ConstraintSystem _system;

    /// <summary>Prepares attacks on a circuit.</summary>
    public AttackTarget(ConstraintSystem system)
    {
        _system = system;
        Rows = new(system);
        Bits = new(system, Rows);
        BitVectorRows = [.. Bits.Rows];
        Rederivation = new(system, Rows, Bits, new(system, Rows), new(system, Rows));
        var rowsOf = new List<int>[system.WireCount];
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            foreach (var wire in Rows.FreeWires(row))
            {
                (rowsOf[wire] ??= []).Add(row);
            }
        }

        _rowsOf = [.. rowsOf.Select(static rows => rows?.ToArray() ?? [])];
    }

    /// <summary>The constraints.</summary>
    public FieldRows Rows { get; }

    /// <summary>The bit vectors.</summary>
    public BitVectors Bits { get; }

    /// <summary>The constraints that recompose bits.</summary>
    public int[] BitVectorRows { get; }

    /// <summary>What follows from a change.</summary>
    public Rederivation Rederivation { get; }

    /// <summary>The values of another honest witness.</summary>
    public Scalar[] Other { get; set; } = [];

    /// <summary>Any wire but the constant and the inputs; -1 where there is none.</summary>
    public int Wire(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var count = _system.Shape.Outputs + _system.WireCount - _system.Shape.FirstInternal;
        var choice = count == 0 ? -1 : random.Next(count);
        return choice < 0 ? -1 : choice < _system.Shape.Outputs ? _system.Shape.FirstOutput + choice : _system.Shape.FirstInternal + choice - _system.Shape.Outputs;
    }

    /// <summary>Changes one wire; null where there is none.</summary>
    public (int Wire, string Done)? Change(Scalar[] values, Random random)
    {
        ArgumentNullException.ThrowIfNull(values);
        var wire = Wire(random);
        if (wire < 0)
        {
            return null;
        }

        var before = values[wire];
        values[wire] = random.Next(6) switch
        {
            0 => before + Scalar.One,
            1 => before.IsOne ? Scalar.Zero : Scalar.One,
            2 => -before,
            3 => Other[wire],
            4 => OtherRoot(wire, values, random),
            _ => before + Step(wire, random),
        };
        return (wire, $"wire {wire} from {before} to {values[wire]}");
    }

    /// <summary>Of (m - x)(m - y) = 0 the other solution.</summary>
    private Scalar OtherRoot(int wire, Scalar[] values, Random random)
    {
        foreach (var row in _rowsOf[wire])
        {
            MontgomeryScalar a = Rows.Coefficient(_system.A, row, wire), b = Rows.Coefficient(_system.B, row, wire);
            if (!a.IsZero && !b.IsZero && _system.C.RowWires(row).Length == 0)
            {
                var (side, slope) = Rows.Evaluate(_system.A, row, values).IsZero ? (_system.B, b) : (_system.A, a);
                return values[wire] - (slope.Inverse() * Rows.Evaluate(side, row, values));
            }
        }

        return values[wire] + Step(wire, random);
    }

    /// <summary>A hint q with d*q = x - r has other solutions q + k/d: a small number over one of the wire's coefficients.</summary>
    private Scalar Step(int wire, Random random)
    {
        var divisor = MontgomeryScalar.From(Scalar.From(random.Next(2, 40)));
        if (_rowsOf[wire].Length > 0 && random.Next(4) > 0)
        {
            var row = _rowsOf[wire][random.Next(_rowsOf[wire].Length)];
            var coefficient = Rows.Coefficient(random.Next(3) switch { 0 => _system.B, 1 => _system.C, _ => _system.A }, row, wire);
            divisor = coefficient.IsZero ? divisor : coefficient;
        }

        return divisor.Inverse() * Scalar.From(random.Next(1, 40) * ((2 * random.Next(2)) - 1));
    }
}
