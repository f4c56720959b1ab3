using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// The nodes of walks down decision trees: a(r - a) = 0 and then (2a - r) * s = p. A prover goes on where the condition s >= 0 says.
/// </summary>
public sealed class TreeNodes
{
    private readonly ConstraintSystem _system;
    private readonly FieldRows _rows;
    private readonly Dictionary<int, int> _choiceOf = [];

    /// <summary>Finds them.</summary>
    public TreeNodes(ConstraintSystem system, FieldRows rows)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(rows);
        (_system, _rows) = (system, rows);
        var choices = new HashSet<int>();
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            var wires = system.A.RowWires(row);
            if (system.C.RowWires(row).Length == 0 && wires.Length == 1 && rows.IsFree(wires[0])
                && rows.Coefficient(system.B, row, wires[0]).ToScalar() == -Scalar.One)
            {
                choices.Add(wires[0]);
            }
            else if (system.C.RowWires(row).Length == 1
                && Array.Find(wires.ToArray(), wire => choices.Contains(wire) && rows.Coefficient(system.A, row, wire).ToScalar() == Scalar.From(2)) is > 0 and var choice)
            {
                _choiceOf[row] = choice;
            }
        }
    }

    /// <summary>Where the constraint is a node's second: sets the choice by the sign of the condition.</summary>
    public void Decide(int row, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (_choiceOf.TryGetValue(row, out var choice))
        {
            var reached = values[choice] + values[choice] - _rows.Evaluate(_system.A, row, values);
            values[choice] = _rows.Evaluate(_system.B, row, values).ToSignedBigInteger().Sign >= 0 ? reached : Scalar.Zero;
        }
    }
}
