using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Secrets of which a one-hot vector tells which of some constants they are. A table read at such a value, or at a multiple of it plus a
/// constant, is a linear combination of the vector.
/// </summary>
public sealed class KnownChoices
{
    private readonly Dictionary<int, List<Choice>> _byFirstWire = [];

    /// <summary>The sum of the constants times the conditions, of which exactly one is 1.</summary>
    internal LinearCombination Remember(IReadOnlyList<int> constants, IReadOnlyList<LinearCombination> conditions)
    {
        var value = LinearCombination.Zero;
        for (var i = 0; i < constants.Count; i++)
        {
            value += conditions[i].Times(constants[i]);
        }

        if (!value.IsConstant)
        {
            var wire = value.Terms[0].Wire;
            if (!_byFirstWire.TryGetValue(wire, out var choices))
            {
                _byFirstWire.Add(wire, choices = []);
            }

            choices.Add(new Choice(value, constants, conditions));
        }

        return value;
    }

    /// <summary>What the value may be and under which condition, or null where nothing is known.</summary>
    public IReadOnlyList<(Integer Value, LinearCombination Condition)>? Find(LinearCombination value)
    {
        if (value.IsConstant || !_byFirstWire.TryGetValue(value.Terms[0].Wire, out var choices))
        {
            return null;
        }

        foreach (var choice in choices)
        {
            if (Scale(value, choice.Value) is { } scale)
            {
                return [.. choice.Constants.Select((constant, i) => (((constant - choice.Value.Constant) * scale) + value.Constant, choice.Conditions[i]))];
            }
        }

        return null;
    }

    /// <summary>How many times the known combination's terms the other's are, if that is an integer.</summary>
    private static Integer? Scale(LinearCombination value, LinearCombination known)
    {
        if (value.Terms.Length != known.Terms.Length)
        {
            return null;
        }

        var scale = value.Terms[0].Coefficient.FloorDivide(known.Terms[0].Coefficient);
        for (var i = 0; i < known.Terms.Length; i++)
        {
            if (known.Terms[i].Wire != value.Terms[i].Wire || known.Terms[i].Coefficient * scale != value.Terms[i].Coefficient)
            {
                return null;
            }
        }

        return scale;
    }

    private sealed class Choice(LinearCombination value, IReadOnlyList<int> constants, IReadOnlyList<LinearCombination> conditions)
    {
        public LinearCombination Value { get; } = value;

        public IReadOnlyList<int> Constants { get; } = constants;

        public IReadOnlyList<LinearCombination> Conditions { get; } = conditions;
    }
}
