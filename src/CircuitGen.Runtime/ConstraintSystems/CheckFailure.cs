using System.Globalization;
using System.Numerics;
using System.Text;
using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>Puts a constraint that does not hold into words.</summary>
internal static class CheckFailure
{
    private const int MaximumTerms = 12;

    public static CheckResult Describe(ConstraintSystem system, int row, ReadOnlySpan<Scalar> values, Scalar a, Scalar b, Scalar c)
    {
        var location = system.LocationOf(row);
        var product = a.ToBigInteger() * b.ToBigInteger() % system.Modulus;
        var message = new StringBuilder();
        Line(message, $"Constraint {row} of {system.ConstraintCount} is not satisfied: A * B is {Signed(system, product)}, but C is {Signed(system, c)}.");
        if (location != default)
        {
            Line(message, $"  at {location}");
        }

        var wires = new SortedSet<int>();
        Side(message, "A", system, system.A, row, a, wires);
        Side(message, "B", system, system.B, row, b, wires);
        Side(message, "C", system, system.C, row, c, wires);
        foreach (var wire in wires)
        {
            Line(message, $"  {Wire(system, wire)} = {Signed(system, values[wire])}");
        }

        return new()
        {
            Message = message.ToString().TrimEnd(),
            Constraint = row,
            Location = location,
            A = a,
            B = b,
            C = c,
        };
    }

    private static void Side(
        StringBuilder message, string name, ConstraintSystem system, ConstraintMatrix matrix, int row, Scalar value, SortedSet<int> wires)
    {
        var formula = new StringBuilder();
        var rowWires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        for (var i = 0; i < Math.Min(rowWires.Length, MaximumTerms); i++)
        {
            var coefficient = Signed(system, system.Coefficients.Values[coefficients[i]]);
            Append(formula, coefficient, rowWires[i] == 0 ? null : Wire(system, rowWires[i]));
            if (rowWires[i] != 0)
            {
                wires.Add(rowWires[i]);
            }
        }

        if (rowWires.Length > MaximumTerms)
        {
            formula.Append(CultureInfo.InvariantCulture, $" + ... ({rowWires.Length - MaximumTerms} more terms)");
        }

        Line(message, $"  {name} = {(formula.Length == 0 ? "0" : formula)} = {Signed(system, value)}");
    }

    private static void Append(StringBuilder formula, BigInteger coefficient, string? wire)
    {
        var magnitude = BigInteger.Abs(coefficient);
        formula.Append((formula.Length == 0, coefficient.Sign < 0) switch
        {
            (true, true) => "-",
            (true, false) => "",
            (false, true) => " - ",
            (false, false) => " + ",
        });
        formula.Append(wire is null ? magnitude.ToString(CultureInfo.InvariantCulture)
            : magnitude.IsOne ? wire
            : string.Create(CultureInfo.InvariantCulture, $"{magnitude}*{wire}"));
    }

    private static string Wire(ConstraintSystem system, int wire)
    {
        var name = system.NameOf(wire);
        return wire < system.Shape.FirstInternal && name != $"w{wire}" ? $"{name} (w{wire})" : name;
    }

    private static BigInteger Signed(ConstraintSystem system, Scalar value) => Signed(system, value.ToBigInteger());

    private static BigInteger Signed(ConstraintSystem system, BigInteger value) =>
        value > system.Modulus >> 1 ? value - system.Modulus : value;

    private static void Line(StringBuilder message, FormattableString line) =>
        message.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
