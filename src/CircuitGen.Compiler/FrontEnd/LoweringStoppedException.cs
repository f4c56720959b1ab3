namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Leaves a statement that cannot be lowered; its problem has been recorded. The next statement is still looked at, so that the user
/// sees all problems at once.
/// </summary>
internal sealed class LoweringStoppedException : Exception;
