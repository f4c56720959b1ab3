using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Groth16Tests;

/// <summary>The two kinds of circuit that provers are measured on.</summary>
internal static class TestCircuits
{
    /// <summary>x to the power 2^n: every wire is full-width.</summary>
    public static (ConstraintSystem System, Witness Witness) Squares(int count)
    {
        var shape = new CircuitShape(1, 0, 1);
        var recorder = new ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        var values = new List<Scalar> { Scalar.One, Scalar.Zero, Scalar.From(123456789) };
        var current = builder.PrivateInput(0);
        var value = MontgomeryScalar.From(values[2]);
        for (var i = 0; i < count; i++)
        {
            value *= value;
            var last = i == count - 1;
            var next = last ? builder.Output(0) : builder.Allocate(WireKind.Integer);
            builder.Constrain(current, current, next, site: 0);
            if (last)
            {
                values[1] = value.ToScalar();
            }
            else
            {
                values.Add(value.ToScalar());
            }

            current = next;
        }

        return (recorder.Build(), new(shape, [.. values]));
    }

    /// <summary>ReLUs of signed 16-bit numbers: y (y - x) = 0, and 2y - x = |x| in 16 bits. The output is their sum.</summary>
    public static (ConstraintSystem System, Witness Witness) ReLUs(int count)
    {
        const int Bits = 16;
        var shape = new CircuitShape(1, 1, count);
        var recorder = new ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        var values = new List<Scalar> { Scalar.One, Scalar.Zero, Scalar.From(7) };
        var inputs = Enumerable.Range(0, count).Select(i => ((i * 7919L) % 65535) - 32767).ToArray();
        values.AddRange(inputs.Select(input => Scalar.From(input)));
        var sum = builder.PublicInput(0);
        var total = 7L;
        for (var i = 0; i < count; i++)
        {
            var x = builder.PrivateInput(i);
            var y = builder.Allocate(WireKind.Integer);
            values.Add(Scalar.From(Math.Max(0, inputs[i])));
            builder.Constrain(y, y - x, LinearCombination.Zero, site: 0);
            var rest = (2 * y) - x;
            var magnitude = Math.Abs(inputs[i]);
            for (var bit = 0; bit < Bits - 1; bit++)
            {
                var wire = builder.Allocate(WireKind.Boolean);
                values.Add(Scalar.From((magnitude >> bit) & 1));
                builder.ConstrainBoolean(wire, site: 0);
                rest -= wire.Times(Integer.PowerOfTwo(bit));
            }

            builder.Constrain(rest, rest - Integer.PowerOfTwo(Bits - 1), LinearCombination.Zero, site: 0);
            sum += y;
            total += Math.Max(0, inputs[i]);
        }

        builder.BindOutput(0, sum, site: 0);
        values[1] = Scalar.From(total);
        return (recorder.Build(), new(shape, [.. values]));
    }

    /// <summary>A square, beside two public inputs that no constraint names.</summary>
    public static (ConstraintSystem System, Witness Witness) WithUnusedPublicInputs()
    {
        var shape = new CircuitShape(1, 2, 1);
        var recorder = new ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        builder.Constrain(builder.PrivateInput(0), builder.PrivateInput(0), builder.Output(0), site: 0);
        return (recorder.Build(), new(shape, [1, 9, 5, 6, 3]));
    }
}
