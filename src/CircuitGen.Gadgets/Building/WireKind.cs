namespace CircuitGen.Gadgets.Building;

/// <summary>What an honest witness puts on a wire.</summary>
public enum WireKind
{
    /// <summary>0 or 1.</summary>
    Boolean,

    /// <summary>A small integer, whose interval the compiler knows.</summary>
    Integer,

    /// <summary>A field element without a meaning as an integer, such as an inverse.</summary>
    FieldElement,
}
