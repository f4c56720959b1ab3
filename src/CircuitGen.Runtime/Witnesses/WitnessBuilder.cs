using System.Numerics;
using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Witnesses;

/// <summary>
/// Collects the values of a circuit's wires in one array that is allocated once: outputs and inputs by index,
/// internal wires one after the other, in the order in which the circuit allocates them.
/// Negative numbers are stored as r - |v|. Good for one witness.
/// </summary>
public sealed class WitnessBuilder
{
    private readonly Scalar[] _values;
    private int _next;

    /// <summary>Allocates the values; wire 0 is 1, all others are 0 until they are written.</summary>
    /// <param name="shape">How many outputs and inputs the circuit has.</param>
    /// <param name="wireCount">All wires of the circuit, the constant one included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape alone has more wires.</exception>
    public WitnessBuilder(CircuitShape shape, int wireCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wireCount, shape.FirstInternal);
        Shape = shape;
        _values = new Scalar[wireCount];
        _values[0] = Scalar.One;
        _next = shape.FirstInternal;
    }

    /// <summary>How many outputs and inputs the circuit has.</summary>
    public CircuitShape Shape { get; }

    /// <summary>The index of the internal wire that is written next.</summary>
    public int NextWire => _next;

    /// <summary>Sets an output.</summary>
    /// <param name="index">From 0, in declaration order.</param>
    /// <param name="value">A long, Int128 or BigInteger converts implicitly.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such output.</exception>
    public void SetOutput(int index, Scalar value) => Set(Shape.FirstOutput, Shape.Outputs, index, value);

    /// <summary>Sets a public input.</summary>
    /// <param name="index">From 0, in declaration order, arrays flattened.</param>
    /// <param name="value">A long, Int128 or BigInteger converts implicitly.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public void SetPublicInput(int index, Scalar value) => Set(Shape.FirstPublicInput, Shape.PublicInputs, index, value);

    /// <summary>Sets a private input.</summary>
    /// <param name="index">From 0, in declaration order, arrays flattened.</param>
    /// <param name="value">A long, Int128 or BigInteger converts implicitly.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public void SetPrivateInput(int index, Scalar value) => Set(Shape.FirstPrivateInput, Shape.PrivateInputs, index, value);

    /// <summary>Writes the next internal wire.</summary>
    /// <exception cref="IndexOutOfRangeException">All wires are written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(long value)
    {
        ref var slot = ref _values[_next++];
        if (value >= 0)
        {
            // The array starts as zeros, so the lowest limb is all there is to write.
            Unsafe.As<Scalar, ulong>(ref slot) = (ulong)value;
        }
        else
        {
            slot = Scalar.From(value);
        }
    }

    /// <summary>Writes the next internal wire, a boolean.</summary>
    /// <param name="value">0 or 1; nothing checks it here.</param>
    /// <exception cref="IndexOutOfRangeException">All wires are written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteBoolean(long value) => Unsafe.As<Scalar, long>(ref _values[_next++]) = value;

    /// <summary>Writes bits of a number's two's complement to the next internal wires, the least significant first.</summary>
    /// <param name="value">The number.</param>
    /// <param name="first">The bit that is written first, from 0; bits from 63 up are the sign.</param>
    /// <param name="count">How many bits are written.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer wires left.</exception>
    public void WriteBits(long value, int first, int count)
    {
        var rest = value >> Math.Min(first, 63);
        foreach (ref var slot in _values.AsSpan(_next, count))
        {
            Unsafe.As<Scalar, long>(ref slot) = rest & 1;
            rest >>= 1;
        }

        _next += count;
    }

    /// <summary>Writes the next internal wire.</summary>
    /// <exception cref="IndexOutOfRangeException">All wires are written.</exception>
    public void Write(Int128 value) => _values[_next++] = Scalar.From(value);

    /// <summary>Writes the next internal wire.</summary>
    /// <exception cref="IndexOutOfRangeException">All wires are written.</exception>
    public void Write(BigInteger value) => _values[_next++] = Scalar.From(value);

    /// <summary>Writes the next internal wire.</summary>
    /// <exception cref="IndexOutOfRangeException">All wires are written.</exception>
    public void Write(Scalar value) => _values[_next++] = value;

    /// <summary>Writes the product wires that end a circuit.</summary>
    /// <exception cref="IndexOutOfRangeException">There are fewer wires left.</exception>
    public void Write(PackedProducts products)
    {
        ArgumentNullException.ThrowIfNull(products);
        for (var i = 0; i < products.Count; i++)
        {
            _values[_next++] = products.Evaluate(i, _values);
        }
    }

    /// <summary>The value of a wire written earlier, as a number between -r/2 and r/2.</summary>
    public BigInteger ValueOf(int wire) => _values[wire].ToSignedBigInteger();

    /// <summary>The witness; the builder must not be used afterwards.</summary>
    /// <exception cref="InvalidOperationException">Not every internal wire was written.</exception>
    public Witness Build() => _next == _values.Length
        ? new(Shape, _values)
        : throw new InvalidOperationException($"{_next} of {_values.Length} wires are written: the witness code and the circuit disagree.");

    private void Set(int first, int count, int index, Scalar value)
    {
        if ((uint)index >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The circuit has {count} of these.");
        }

        _values[first + index] = value;
    }
}
