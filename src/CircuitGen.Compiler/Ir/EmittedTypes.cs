namespace CircuitGen.Compiler.Ir;

/// <summary>The types that emitted code uses by their simple names, and their namespaces.</summary>
internal static class EmittedTypes
{
    public static IReadOnlyDictionary<string, string> Namespaces { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ArgumentException"] = "System",
        ["ArgumentNullException"] = "System",
        ["Array"] = "System",
        ["Int128"] = "System",
        ["InvalidOperationException"] = "System",
        ["Lazy"] = "System",
        ["Math"] = "System",
        ["UInt128"] = "System",
        ["List"] = "System.Collections.Generic",
        ["BigInteger"] = "System.Numerics",
        ["CircuitCost"] = "CircuitGen",
        ["CircuitShape"] = "CircuitGen.Gadgets.Building",
        ["CircuitBuilder"] = "CircuitGen.Gadgets.Building",
        ["ConstraintSystem"] = "CircuitGen",
        ["Scalar"] = "CircuitGen.Fields",
        ["Witness"] = "CircuitGen",
        ["ConstraintSystemRecorder"] = "CircuitGen.ConstraintSystems",
        ["CircuitNames"] = "CircuitGen.ConstraintSystems",
        ["SourceMap"] = "CircuitGen.ConstraintSystems",
        ["SourceLocation"] = "CircuitGen",
        ["BitwiseOperand"] = "CircuitGen.Gadgets",
        ["BranchJournals"] = "CircuitGen.Gadgets",
        ["LinearCombination"] = "CircuitGen.Gadgets.LinearCombinations",
        ["BitwiseWidth"] = "CircuitGen.Witnesses",
        ["CircuitArguments"] = "CircuitGen.Witnesses",
        ["CircuitTables"] = "CircuitGen.Witnesses",
        ["PackedProducts"] = "CircuitGen.Witnesses",
        ["WitnessBuilder"] = "CircuitGen.Witnesses",
    };
}
