using System.Numerics;

namespace CircuitGen.EndToEnd.Tests.Harness;

/// <summary>Numbers, one per leaf of a circuit's inputs, as arguments.</summary>
public static class Arguments
{
    public static object?[] Build(CircuitUnderTest circuit, BigInteger[] numbers) =>
        [.. Split(circuit, numbers).Select(part => part.Input.Build(part.Numbers))];

    public static IEnumerable<(InputShape Input, BigInteger[] Numbers)> Split(CircuitUnderTest circuit, BigInteger[] numbers)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var first = 0;
        foreach (var input in circuit.Inputs)
        {
            yield return (input, numbers.AsSpan(first, input.Ranges.Count).ToArray());
            first += input.Ranges.Count;
        }
    }
}
