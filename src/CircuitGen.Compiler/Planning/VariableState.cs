namespace CircuitGen.Compiler.Planning;

/// <summary>What a variable holds at one moment.</summary>
/// <param name="Value">The value of a scalar.</param>
/// <param name="IsDefined">Whether a scalar has been assigned.</param>
/// <param name="Array">The array of an array variable, if it has one.</param>
internal readonly record struct VariableState(PlanValue Value, bool IsDefined, PlanArray? Array);
