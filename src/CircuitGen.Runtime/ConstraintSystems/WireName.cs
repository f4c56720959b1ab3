using System.Globalization;
using System.Text;

namespace CircuitGen.ConstraintSystems;

/// <summary>A parameter or output of the C# method: one wire, or for an array one per element, the last dimension running fastest.</summary>
/// <param name="name">The name in the source.</param>
/// <param name="lengths">The array's length in each dimension, the outermost first; none for a single value.</param>
public sealed class WireName(string name, params int[] lengths)
{
    /// <summary>The name in the source.</summary>
    public string Name { get; } = name;

    /// <summary>How many wires it names.</summary>
    public int Count { get; } = lengths.Aggregate(1, static (product, length) => checked(product * length));

    /// <summary>The name of one of its wires, for example <c>pixels[3][7]</c>.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public string NameOf(int index)
    {
        var text = new StringBuilder();
        for (var dimension = lengths.Length - 1; dimension >= 0; dimension--)
        {
            text.Insert(0, string.Create(CultureInfo.InvariantCulture, $"[{index % lengths[dimension]}]"));
            index /= lengths[dimension];
        }

        return text.Insert(0, Name).ToString();
    }
}
