namespace CircuitGen.Compiler.Planning;

/// <summary>Planning cannot go on; the problem that says why has been reported.</summary>
internal sealed class PlanningStoppedException : Exception;
