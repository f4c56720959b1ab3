using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class CircuitDeclarationTests
{
    [Fact]
    public void Names_are_short_where_they_are_not_shared()
    {
        var names = CircuitDeclaration.Of(typeof(CircuitDeclarationTests).Assembly).Select(static declaration => declaration.Name).ToArray();

        Assert.Contains("Planted.Right", names);
        Assert.Contains("CircuitGen.Certify.Tests.Conformance.CircuitDeclarationTests.First.Namesake.Same", names);
        Assert.Contains("CircuitGen.Certify.Tests.Conformance.CircuitDeclarationTests.Second.Namesake.Same", names);
    }

    [Fact]
    public void A_declaration_finds_its_method()
    {
        var declaration = CircuitDeclaration.Of(typeof(CircuitDeclarationTests).Assembly).Single(static declaration => declaration.Name.EndsWith("First.Namesake.Same", StringComparison.Ordinal));

        Assert.Equal(typeof(First.Namesake).GetMethod("Same"), declaration.Load(typeof(CircuitDeclarationTests).Assembly));
    }

    private static class First
    {
        public static class Namesake
        {
            [ZkCircuit]
            public static int Same() => 1;
        }
    }

    private static class Second
    {
        public static class Namesake
        {
            [ZkCircuit]
            public static int Same() => 2;
        }
    }
}
