using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>The gadget chosen for one visit of an expression, with its widths.</summary>
/// <param name="Kind">The gadget.</param>
/// <param name="A">See the kind.</param>
/// <param name="B">See the kind.</param>
/// <param name="C">See the kind.</param>
/// <param name="D">See the kind.</param>
/// <param name="Value">See the kind.</param>
/// <param name="Count">See the kind.</param>
public readonly record struct PlannedAction(ActionKind Kind, int A = 0, int B = 0, int C = 0, int D = 0, Integer Value = default, Integer Count = default)
{
    /// <summary>No gadget.</summary>
    public static PlannedAction Linear => new(ActionKind.Linear);

    /// <summary>A result known at compile time.</summary>
    public static PlannedAction Constant(Integer value) => new(ActionKind.Constant, Value: value);
}
