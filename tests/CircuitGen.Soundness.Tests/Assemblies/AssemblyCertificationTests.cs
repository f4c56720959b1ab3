using CircuitGen.Certify;

namespace CircuitGen.Soundness.Tests.Assemblies;

/// <summary>What a build is told of circuits that the generator made. Planted ones are in CircuitGen.Certify.Tests.</summary>
public sealed class AssemblyCertificationTests
{
    /// <summary>The corpus is certified, one line for each circuit.</summary>
    [Fact]
    public void CertifiedCircuitsAreNamed()
    {
        using var output = new StringWriter();

        Assert.Equal(0, AssemblyCheck.Run(new() { Assembly = typeof(EndToEnd.Tests.Corpus.Trees).Assembly.Location, Level = CheckLevel.Off }, output));
        Assert.Contains("Trees.Walk: certified, ", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CG0320", output.ToString(), StringComparison.Ordinal);
    }
}
