using System.Reflection;

namespace CircuitGen.EndToEnd.Tests.Harness;

/// <summary>Every circuit of this assembly, found by its attribute, so that none can be forgotten.</summary>
public static class CircuitRegistry
{
    internal const BindingFlags AnyMethod =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<CircuitUnderTest> All { get; } =
    [
        .. typeof(CircuitRegistry).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(AnyMethod))
            .Where(method => method.GetCustomAttribute<ZkCircuitAttribute>() is not null)
            .Select(method => new CircuitUnderTest(method))
            .OrderBy(circuit => circuit.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<CircuitUnderTest> Circuits { get; } = new(All);
}
