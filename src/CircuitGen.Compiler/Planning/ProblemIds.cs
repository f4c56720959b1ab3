namespace CircuitGen.Compiler.Planning;

/// <summary>The rules that the planner reports.</summary>
internal static class ProblemIds
{
    public const string PossibleOverflow = "CG0201";
    public const string BeyondField = "CG0202";
    public const string SecretLoopCondition = "CG0203";
    public const string IndexOutOfRange = "CG0204";
    public const string SecretDivisor = "CG0205";
    public const string DivisionByZero = "CG0206";
    public const string SecretShiftAmount = "CG0207";
    public const string SecretArrayLength = "CG0208";
    public const string SecretArrayReference = "CG0209";
    public const string SecretStoreIndex = "CG0210";
    public const string AssertionFails = "CG0211";
    public const string TooManySteps = "CG0212";
    public const string BadArrayLength = "CG0213";
}
