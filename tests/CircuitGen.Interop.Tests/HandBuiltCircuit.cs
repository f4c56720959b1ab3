using System.Globalization;
using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;
using CircuitGen.Witnesses;

namespace CircuitGen.Interop.Tests;

/// <summary>A circuit built by hand, and a witness for it.</summary>
internal sealed record HandBuiltCircuit(ConstraintSystem System, Witness Witness)
{
    /// <summary>The circuit that one of the methods below builds.</summary>
    public static HandBuiltCircuit Named(string name) => name switch
    {
        nameof(Cubic) => Cubic(),
        nameof(RangeCheck) => RangeCheck(),
        _ => WideRows(),
    };

    /// <summary>Negative values, a constant, and a term of every kind of wire.</summary>
    public static HandBuiltCircuit Cubic()
    {
        var shape = new CircuitShape(1, 1, 1);
        var recorder = new ConstraintSystemRecorder(shape, new([new("result")], [new("offset")], [new("x")]));
        var builder = new CircuitBuilder(shape, recorder);
        var x = builder.PrivateInput(0);
        var square = builder.Allocate(WireKind.Integer);
        builder.Constrain(x, x, square, site: 0);
        builder.Constrain(square, x, builder.Output(0) - (5 * x) + builder.PublicInput(0) + 9, site: 1);

        var witness = new WitnessBuilder(shape, builder.WireCount);
        witness.SetPrivateInput(0, -3);
        witness.SetPublicInput(0, 2);
        witness.SetOutput(0, -27 - 15 - 2 - 9);
        witness.Write(9L);
        return new(recorder.Build(), witness.Build());
    }

    /// <summary>A range check of 100 bits: weights beyond 64 bits, and a last bit that is folded into the recomposition.</summary>
    public static HandBuiltCircuit RangeCheck()
    {
        const int Bits = 100;
        var shape = new CircuitShape(0, 1, 0);
        var recorder = new ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        var rest = builder.PublicInput(0);
        for (var i = 0; i < Bits - 1; i++)
        {
            var bit = builder.Allocate(WireKind.Boolean);
            builder.ConstrainBoolean(bit, site: 0);
            rest -= bit.Times(Integer.PowerOfTwo(i));
        }

        builder.Constrain(rest, rest - Integer.PowerOfTwo(Bits - 1), LinearCombination.Zero, site: 1);

        var value = BigInteger.Parse("987654321098765432109876543210", CultureInfo.InvariantCulture);
        var witness = new WitnessBuilder(shape, builder.WireCount);
        witness.SetPublicInput(0, value);
        for (var i = 0; i < Bits - 1; i++)
        {
            witness.WriteBoolean((long)((value >> i) & 1));
        }

        return new(recorder.Build(), witness.Build());
    }

    /// <summary>A layer of wide rows with full-width coefficients, and rows that are empty.</summary>
    public static HandBuiltCircuit WideRows()
    {
        const int Inputs = 2000;
        const int Outputs = 8;
        var shape = new CircuitShape(Outputs, 0, Inputs);
        var recorder = new ConstraintSystemRecorder(shape, new([new("scores", Outputs)], [], [new("image", Inputs / 50, 50)]));
        var builder = new CircuitBuilder(shape, recorder);
        var witness = new WitnessBuilder(shape, builder.WireCount);
        for (var i = 0; i < Inputs; i++)
        {
            witness.SetPrivateInput(i, i - 1000);
        }

        for (var output = 0; output < Outputs; output++)
        {
            var sum = LinearCombination.FromConstant(output - 4);
            var value = new BigInteger(output - 4);
            for (var i = 0; i < Inputs; i++)
            {
                var weight = ((BigInteger)(i + 1) << (output * 30)) - i;
                sum += builder.PrivateInput(i).Times(weight);
                value += weight * (i - 1000);
            }

            builder.BindOutput(output, sum, site: output);
            builder.Constrain(LinearCombination.Zero, sum, LinearCombination.Zero, site: output);
            witness.SetOutput(output, Scalar.From(value));
        }

        return new(recorder.Build(), witness.Build());
    }
}
