using System.Globalization;
using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>Numbers for people: equal ones in a row are counted, and a long list is cut.</summary>
public static class NumberText
{
    private const int ShortestRun = 4, MostItems = 48;

    /// <summary>The numbers in order, for example <c>3, -4, 0 x 300, 7</c>.</summary>
    public static string List(IReadOnlyList<BigInteger> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var items = new List<string>();
        var at = 0;
        while (at < numbers.Count && items.Count < MostItems)
        {
            var end = at + 1;
            while (end < numbers.Count && numbers[end] == numbers[at])
            {
                end++;
            }

            var text = numbers[at].ToString(CultureInfo.InvariantCulture);
            items.AddRange(end - at >= ShortestRun ? [$"{text} x {end - at}"] : Enumerable.Repeat(text, end - at));
            at = end;
        }

        return string.Join(", ", items) + (at < numbers.Count ? $", ... ({numbers.Count - at} more)" : "");
    }

    /// <summary>The numbers as arguments, for example <c>x = [3, -4], y = 7</c>.</summary>
    public static string Arguments(CompiledCircuit circuit, BigInteger[] numbers)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        return string.Join(", ", circuit.Split(numbers).Select(static part => $"{part.Input.Name} = {Argument(part.Input, part.Numbers)}"));
    }

    private static string Argument(InputShape input, BigInteger[] numbers) =>
        input.IsArray ? $"[{List(numbers)}]"
        : numbers.Length != 1 ? $"({List(numbers)})"
        : input.Types[0] == typeof(bool) ? (numbers[0].IsZero ? "false" : "true")
        : List(numbers);
}
