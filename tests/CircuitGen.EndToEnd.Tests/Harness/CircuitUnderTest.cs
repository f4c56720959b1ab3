using System.Numerics;
using System.Reflection;
using CircuitGen.Conformance;
using Xunit.Abstractions;

namespace CircuitGen.EndToEnd.Tests.Harness;

/// <summary>A method with <c>[ZkCircuit]</c> and the class that the generator made of it, found as a user's code finds them: by name.</summary>
public sealed class CircuitUnderTest : IXunitSerializable
{
    private MethodInfo? _method;
    private Type? _circuit;
    private CompiledCircuit? _compiled;

    [Obsolete("For the test runner, which restores circuits from their names.", error: true)]
    public CircuitUnderTest()
    {
    }

    public CircuitUnderTest(MethodInfo method) => Attach(method);

    public MethodInfo Method => _method!;

    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    public IReadOnlyList<InputShape> Inputs { get; private set; } = [];

    public CircuitCost Cost => Compiled.Cost;

    /// <summary>The circuit as the build's own check runs it.</summary>
    public CompiledCircuit Compiled => _compiled ??= new(Method, Circuit);

    private Type Circuit => _circuit ?? throw new InvalidOperationException($"{Name} has no circuit: the generator refused it.");

    public bool IsGenerated => _circuit is not null;

    public ConstraintSystem Synthesize() => Compiled.Synthesize();

    /// <summary>What the C# method gives: its return value, then its out parameters, as numbers.</summary>
    public BigInteger[] Run(object?[] arguments) => Compiled.Run(arguments);

    /// <summary>The witness, and what the witness generator says the method gives.</summary>
    public (Witness Witness, BigInteger[] Results) GenerateWitness(object?[] arguments) => Compiled.GenerateWitness(arguments);

    /// <summary>The witness from the overload without a result.</summary>
    public Witness GenerateWitnessOnly(object?[] arguments)
    {
        var shortest = Compiled.Generators().MinBy(method => method.GetParameters().Length)!;
        return (Witness)new MethodCaller(shortest).Call(arguments)[0]!;
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        var type = Type.GetType(info.GetValue<string>("type"))!;
        Attach(type.GetMethod(info.GetValue<string>("method"), CircuitRegistry.AnyMethod)!);
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("type", Method.DeclaringType!.AssemblyQualifiedName);
        info.AddValue("method", Method.Name);
    }

    public override string ToString() => Name;

    private void Attach(MethodInfo method)
    {
        _method = method;
        _circuit = CompiledCircuit.ClassOf(method);
        Inputs = [.. method.GetParameters().Where(parameter => !parameter.IsOut).Select(parameter => new InputShape(parameter))];
    }
}
