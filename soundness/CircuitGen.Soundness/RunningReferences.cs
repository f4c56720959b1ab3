using Microsoft.CodeAnalysis;

namespace CircuitGen.Soundness;

/// <summary>What programs that are compiled here may refer to: .NET and CircuitGen as they are running.</summary>
public static class RunningReferences
{
    /// <summary>.NET's assemblies, and CircuitGen's libraries. Those of the latter are found by their types: not every host lists them.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Concat(new[] { typeof(ZkCircuitAttribute), typeof(global::CircuitGen.Gadgets.ReluGadget), typeof(ConstraintSystem), typeof(Groth16) }.Select(static type => type.Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
