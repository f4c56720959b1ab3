namespace CircuitGen.Compiler.Ir;

/// <summary>The types that emitted code mentions. Beginning with <c>global::</c>, they mean the same whatever the user calls his own.</summary>
internal static class TypeNames
{
    public const string ArgumentException = "global::System.ArgumentException";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string Array = "global::System.Array";
    public const string ArraySegment = "global::System.ArraySegment";
    public const string BigInteger = "global::System.Numerics.BigInteger";
    public const string BitwiseOperand = "global::CircuitGen.Gadgets.BitwiseOperand";
    public const string BitwiseWidth = "global::CircuitGen.Witnesses.BitwiseWidth";
    public const string BranchArrays = "global::CircuitGen.Gadgets.BranchArrays";
    public const string BranchJournals = "global::CircuitGen.Gadgets.BranchJournals";
    public const string CircuitArguments = "global::CircuitGen.Witnesses.CircuitArguments";
    public const string CircuitBuilder = "global::CircuitGen.Gadgets.Building.CircuitBuilder";
    public const string CircuitCost = "global::CircuitGen.CircuitCost";
    public const string CircuitNames = "global::CircuitGen.ConstraintSystems.CircuitNames";
    public const string CircuitShape = "global::CircuitGen.Gadgets.Building.CircuitShape";
    public const string CircuitTables = "global::CircuitGen.Witnesses.CircuitTables";
    public const string ConstraintSystem = "global::CircuitGen.ConstraintSystem";
    public const string ConstraintSystemRecorder = "global::CircuitGen.ConstraintSystems.ConstraintSystemRecorder";
    public const string Int128 = "global::System.Int128";
    public const string InvalidOperationException = "global::System.InvalidOperationException";
    public const string CultureInfo = "global::System.Globalization.CultureInfo";
    public const string KnownPowers = "global::CircuitGen.Gadgets.KnownPowers";
    public const string Lazy = "global::System.Lazy";
    public const string LinearCombination = "global::CircuitGen.Gadgets.LinearCombinations.LinearCombination";
    public const string List = "global::System.Collections.Generic.List";
    public const string NotSupportedException = "global::System.NotSupportedException";
    public const string PackedProducts = "global::CircuitGen.Witnesses.PackedProducts";
    public const string ReadOnlySpan = "global::System.ReadOnlySpan";
    public const string Scalar = "global::CircuitGen.Fields.Scalar";
    public const string SourceLocation = "global::CircuitGen.SourceLocation";
    public const string SourceMap = "global::CircuitGen.ConstraintSystems.SourceMap";
    public const string Witness = "global::CircuitGen.Witness";
    public const string WitnessBuilder = "global::CircuitGen.Witnesses.WitnessBuilder";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. typeof(TypeNames).GetFields().Select(static field => (string)field.GetRawConstantValue())];
}
