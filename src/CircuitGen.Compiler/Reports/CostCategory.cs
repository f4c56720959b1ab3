namespace CircuitGen.Compiler.Reports;

/// <summary>What constraints are spent on.</summary>
public enum CostCategory
{
    /// <summary>Showing that private inputs lie in their ranges.</summary>
    InputRanges,

    /// <summary>Maximum, minimum, absolute value, ReLU among them.</summary>
    Activations,

    /// <summary>Order and equality as a boolean, and walks down decision trees.</summary>
    Comparisons,

    /// <summary>Reads of tables and arrays at a secret index.</summary>
    Lookups,

    /// <summary>Products of two secrets.</summary>
    Products,

    /// <summary>Choices by a secret condition.</summary>
    Selections,

    /// <summary>Divisions, remainders and right shifts.</summary>
    Divisions,

    /// <summary>Bit operations and wrapping around.</summary>
    Bits,

    /// <summary>Exceptions that must not be thrown.</summary>
    Assertions,

    /// <summary>Binding results to output wires.</summary>
    Outputs,
}
