using System.Globalization;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.ConstraintSystems;

/// <summary>What the source calls a circuit's outputs and inputs, for messages and for .sym files.</summary>
/// <param name="outputs">The outputs in declaration order.</param>
/// <param name="publicInputs">The public inputs in declaration order.</param>
/// <param name="privateInputs">The private inputs in declaration order.</param>
public sealed class CircuitNames(
    IReadOnlyList<WireName> outputs, IReadOnlyList<WireName> publicInputs, IReadOnlyList<WireName> privateInputs)
{
    /// <summary>No names at all: wires are called after their index.</summary>
    public static CircuitNames None { get; } = new([], [], []);

    /// <summary>The outputs in declaration order.</summary>
    public IReadOnlyList<WireName> Outputs { get; } = outputs;

    /// <summary>The public inputs in declaration order.</summary>
    public IReadOnlyList<WireName> PublicInputs { get; } = publicInputs;

    /// <summary>The private inputs in declaration order.</summary>
    public IReadOnlyList<WireName> PrivateInputs { get; } = privateInputs;

    /// <summary>The name of a wire: <c>one</c>, the source's name, or <c>w</c> and the index for wires without one.</summary>
    /// <param name="shape">The shape of the circuit.</param>
    /// <param name="wire">The wire's index.</param>
    public string NameOf(CircuitShape shape, int wire)
    {
        if (wire == 0)
        {
            return "one";
        }

        var name = wire >= shape.FirstInternal ? null
            : wire >= shape.FirstPrivateInput ? Find(PrivateInputs, wire - shape.FirstPrivateInput)
            : wire >= shape.FirstPublicInput ? Find(PublicInputs, wire - shape.FirstPublicInput)
            : Find(Outputs, wire - shape.FirstOutput);
        return name ?? string.Create(CultureInfo.InvariantCulture, $"w{wire}");
    }

    private static string? Find(IReadOnlyList<WireName> groups, int index)
    {
        foreach (var group in groups)
        {
            if (index < group.Count)
            {
                return group.NameOf(index);
            }

            index -= group.Count;
        }

        return null;
    }
}
