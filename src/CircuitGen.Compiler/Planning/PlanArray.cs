namespace CircuitGen.Compiler.Planning;

/// <summary>An array during planning. It is an object: two variables may refer to the same one.</summary>
/// <param name="length">The number of elements.</param>
/// <param name="depth">How many secret conditions stood around its creation.</param>
internal sealed class PlanArray(int length, int depth)
{
    /// <summary>What a variable refers to that is null.</summary>
    public static PlanArray Null { get; } = new(0, 0);

    /// <summary>The scalars, zero at first; unused in an array of arrays.</summary>
    public PlanValue[] Elements { get; } = new PlanValue[length];

    /// <summary>The rows of an array of arrays.</summary>
    public PlanArray?[]? Rows { get; set; }

    public int Length => Elements.Length;

    public int Depth { get; } = depth;
}
