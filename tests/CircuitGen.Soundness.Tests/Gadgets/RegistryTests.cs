using System.Reflection;
using System.Runtime.CompilerServices;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Tests.Gadgets;

/// <summary>No gadget without a proof.</summary>
public sealed class RegistryTests
{
    /// <summary>Every public gadget is either proved or only looks.</summary>
    [Fact]
    public void EveryGadgetIsProved()
    {
        var gadgets = typeof(ProductGadget).Assembly.GetTypes()
            .Where(static type => type is { IsPublic: true, IsAbstract: true, IsSealed: true })
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => method.IsDefined(typeof(ExtensionAttribute)) && method.GetParameters()[0].ParameterType == typeof(CircuitBuilder))
            .Select(static method => method.Name)
            .Distinct()
            .ToArray();
        var proved = GadgetCases.All.SelectMany(static gadget => gadget.Covers).Concat(GadgetCases.Readers).ToHashSet();

        Assert.NotEmpty(gadgets);
        Assert.All(gadgets, gadget => Assert.Contains(gadget, proved));
    }

    /// <summary>What a case claims to cover exists.</summary>
    [Fact]
    public void EveryProofIsOfAGadget()
    {
        var names = typeof(ProductGadget).Assembly.GetTypes().SelectMany(static type => type.GetMethods()).Select(static method => method.Name).ToHashSet();

        Assert.All(GadgetCases.All.SelectMany(static gadget => gadget.Covers), name => Assert.Contains(name, names));
    }

    /// <summary>Readers impose nothing and allocate nothing.</summary>
    [Fact]
    public void ReadersImposeNothing()
    {
        var shape = new CircuitShape(0, 1, 1);
        var circuit = new CircuitBuilder(shape, new ConstraintSystemRecorder(shape));
        circuit.KnowsSign(circuit.PrivateInput(0));
        circuit.KnowsBounds(circuit.PrivateInput(0), -8, 16);
        circuit.Zeros(3);
        circuit.PublicInputs(0, 1);
        circuit.PlanLookup(circuit.PrivateInput(0), 20, static i => i * i % 7);
        circuit.BoundLookup(circuit.PrivateInput(0), 20);
        circuit.NewPowers(circuit.PrivateInput(0), 0);

        Assert.Equal(0, circuit.ConstraintCount);
        Assert.Equal(shape.FirstInternal, circuit.WireCount);
    }
}
