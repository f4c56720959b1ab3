using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>A quotient wire whose range check nobody paid.</summary>
/// <param name="Wire">The wire.</param>
/// <param name="Low">The least honest value.</param>
/// <param name="Count">The number of honest values.</param>
/// <param name="Site">The division.</param>
public readonly record struct UnpaidQuotient(int Wire, Integer Low, Integer Count, int Site);
