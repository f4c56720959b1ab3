namespace CircuitGen.Compiler.Planning;

/// <summary>The rules that the planner reports.</summary>
internal static class ProblemIds
{
    public static string PossibleOverflow => Diagnostics.PossibleOverflow.Rule.Id;
    public static string BeyondField => Diagnostics.BeyondField.Rule.Id;
    public static string SecretLoopCondition => Diagnostics.SecretLoopCondition.Rule.Id;
    public static string IndexOutOfRange => Diagnostics.IndexOutOfRange.Rule.Id;
    public static string SecretDivisor => Diagnostics.SecretDivisor.Rule.Id;
    public static string DivisionByZero => Diagnostics.DivisionByZero.Rule.Id;
    public static string SecretShiftAmount => Diagnostics.SecretShiftAmount.Rule.Id;
    public static string SecretArrayLength => Diagnostics.SecretArrayLength.Rule.Id;
    public static string SecretArrayReference => Diagnostics.SecretArrayReference.Rule.Id;
    public static string SecretStoreIndex => Diagnostics.SecretStoreIndex.Rule.Id;
    public static string AssertionFails => Diagnostics.AssertionFails.Rule.Id;
    public static string TooManySteps => Diagnostics.TooManySteps.Rule.Id;
    public static string NullArray => Diagnostics.NullArray.Rule.Id;
    public static string CircuitTooLarge => Diagnostics.CircuitTooLarge.Rule.Id;
    public static string CodeTooLarge => Diagnostics.CodeTooLarge.Rule.Id;
    public static string BadArrayLength => Diagnostics.InvalidArrayLength.Rule.Id;
}
