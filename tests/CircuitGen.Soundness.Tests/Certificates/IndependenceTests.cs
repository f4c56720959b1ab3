using CircuitGen.Certificates;

namespace CircuitGen.Soundness.Tests.Certificates;

/// <summary>The checker shares no code with what it checks.</summary>
public sealed class IndependenceTests
{
    /// <summary>Its assembly refers to the platform alone.</summary>
    [Fact]
    public void RefersToNothingOfTheProject() =>
        Assert.DoesNotContain(
            typeof(CertificateChecker).Assembly.GetReferencedAssemblies(),
            static name => name.Name!.StartsWith("CircuitGen", StringComparison.Ordinal) || name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
}
