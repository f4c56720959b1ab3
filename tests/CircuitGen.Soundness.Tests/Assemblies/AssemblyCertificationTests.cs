using CircuitGen.Certify;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Soundness.Tests.Assemblies;

/// <summary>What a build is told of an assembly's circuits.</summary>
public sealed class AssemblyCertificationTests
{
    /// <summary>This assembly holds one circuit, and that one leaves its output open.</summary>
    [Fact]
    public void AnUndeterminedCircuitIsAnErrorOfTheBuild()
    {
        using var output = new StringWriter();

        Assert.Equal(1, AssemblyCertification.Run(typeof(AssemblyCertificationTests).Assembly.Location, output));
        Assert.Contains("error CG0320: Planted.Leak: circuit is not fully determined: wire", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The corpus is certified, one line for each circuit.</summary>
    [Fact]
    public void CertifiedCircuitsAreNamed()
    {
        using var output = new StringWriter();

        Assert.Equal(0, AssemblyCertification.Run(typeof(EndToEnd.Tests.Corpus.Trees).Assembly.Location, output));
        Assert.Contains("Trees.Walk: certified, ", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CG0320", output.ToString(), StringComparison.Ordinal);
    }
}

/// <summary>A class as the generator makes it, but for a hint that nothing constrains.</summary>
internal static class Planted
{
    [ZkCircuit]
    public static int Leak(int x) => x;

    /// <summary>The circuit.</summary>
    internal static class LeakCircuit
    {
        public static ConstraintSystem Synthesize() => SmallCircuit.Build(1, static (circuit, x) => x[0] + circuit.Allocate(WireKind.Integer));
    }
}
