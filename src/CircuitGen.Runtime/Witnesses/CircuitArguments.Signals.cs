using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Witnesses;

/// <summary>Checks of public signals that come from somebody else.</summary>
public static partial class CircuitArguments
{
    /// <summary>Checks how many public signals there are.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than the circuit has.</exception>
    public static void CheckCount(ReadOnlySpan<Scalar> signals, int outputs, int publicInputs)
    {
        if (signals.Length != outputs + publicInputs)
        {
            throw new ArgumentException(
                $"There are {signals.Length} public signals; the circuit has {outputs + publicInputs}: {outputs} outputs and {publicInputs} public inputs. Are they of another circuit?",
                nameof(signals));
        }
    }

    /// <summary>Checks the values of a public input.</summary>
    /// <param name="values">Its field elements; those above r/2 stand for negative numbers.</param>
    /// <param name="minimum">The least allowed value.</param>
    /// <param name="maximum">The greatest allowed value.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="place">C# for the index of an element, where the parameter is an array.</param>
    /// <exception cref="ArgumentException">A value is outside the range; the message names the parameter and the index.</exception>
    public static void CheckRange(ReadOnlySpan<Scalar> values, BigInteger minimum, BigInteger maximum, string name, Func<int, string>? place = null)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i].ToSignedBigInteger();
            if (value < minimum || value > maximum)
            {
                throw new ArgumentException($"{name}{place?.Invoke(i)} is {value}; it must be from {minimum} to {maximum}.", name);
            }
        }
    }
}
