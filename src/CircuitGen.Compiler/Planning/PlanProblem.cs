using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>Something wrong that only the values show, at a site.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Site">Where.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record PlanProblem(string Id, int Site, EquatableArray<string> Arguments);
