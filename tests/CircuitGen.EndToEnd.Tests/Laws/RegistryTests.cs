using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>The corpus consists of all circuits that are written in this project.</summary>
public class RegistryTests
{
    [Fact]
    public void Every_method_with_the_attribute_has_its_circuit() =>
        Assert.Empty(CircuitRegistry.All.Where(circuit => !circuit.IsGenerated).Select(circuit => circuit.Name));

    [Fact]
    public void The_circuits_have_different_names() =>
        Assert.Equal(CircuitRegistry.All.Count, CircuitRegistry.All.Select(circuit => circuit.Name).Distinct().Count());

    [Fact]
    public void The_corpus_is_in_the_registry() => Assert.Contains(CircuitRegistry.All, circuit => circuit.Name == "Arithmetic.Sum");
}
