using System.Reflection;
using CircuitGen.Samples.Frontier;

namespace CircuitGen.EndToEnd.Tests.Harness;

/// <summary>Every circuit of the samples, found by its attribute, for the laws that are linked from the corpus's project.</summary>
public static class CircuitRegistry
{
    internal const BindingFlags AnyMethod =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<CircuitUnderTest> All { get; } =
    [
        .. new[] { typeof(FrontierEntry).Assembly, typeof(Samples.Mnist.DemonstrateCommand).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(AnyMethod))
            .Where(method => method.GetCustomAttribute<ZkCircuitAttribute>() is not null)
            .Select(method => new CircuitUnderTest(method))
            .OrderBy(circuit => circuit.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<CircuitUnderTest> Circuits { get; } = new(All);
}
