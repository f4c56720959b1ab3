using System.Numerics;
using System.Reflection;
using System.Runtime.Loader;

namespace CircuitGen.Conformance;

/// <summary>A circuit of a compiled assembly: the method, the class that the generator made of it, and how to run both.</summary>
public sealed class CompiledCircuit
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private MethodCaller? _run;
    private MethodCaller? _generate;
    private IReadOnlyList<InputShape>? _inputs;

    /// <summary>The circuit of a method, and its generated class.</summary>
    /// <param name="method">The method with <c>[ZkCircuit]</c>.</param>
    /// <param name="class">The generated class.</param>
    public CompiledCircuit(MethodInfo method, Type @class) => (Method, Class) = (method, @class);

    /// <summary>The method with <c>[ZkCircuit]</c>.</summary>
    public MethodInfo Method { get; }

    /// <summary>The generated class.</summary>
    public Type Class { get; }

    /// <summary>Type and method.</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>What the method takes, but for <c>out</c> parameters.</summary>
    public IReadOnlyList<InputShape> Inputs =>
        _inputs ??= [.. Method.GetParameters().Where(static parameter => !parameter.IsOut).Select(static parameter => new InputShape(parameter))];

    /// <summary>The cost as the compiler knows it.</summary>
    public CircuitCost Cost => (CircuitCost)Class.GetProperty("Cost")!.GetValue(null)!;

    /// <summary>Every circuit of the assembly at <paramref name="path"/>; its references are looked for beside it.</summary>
    public static IReadOnlyList<CompiledCircuit> Of(string path)
    {
        var full = Path.GetFullPath(path);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Path.GetDirectoryName(full)!, name.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        return Of(AssemblyLoadContext.Default.LoadFromAssemblyPath(full));
    }

    /// <summary>Every circuit of an assembly.</summary>
    /// <exception cref="InvalidOperationException">A method has the attribute and no circuit.</exception>
    public static IReadOnlyList<CompiledCircuit> Of(Assembly assembly) =>
    [
        .. MethodsOf(assembly).Select(static method => new CompiledCircuit(
            method,
            ClassOf(method) ?? throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has no circuit: the generator did not run or refused it."))),
    ];

    /// <summary>Every method with the attribute, by name.</summary>
    public static IReadOnlyList<MethodInfo> MethodsOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetTypes()
                .SelectMany(static type => type.GetMethods(Any))
                .Where(static method => method.GetCustomAttribute<ZkCircuitAttribute>() is not null)
                .OrderBy(static method => $"{method.DeclaringType!.Name}.{method.Name}", StringComparer.Ordinal),
        ];
    }

    /// <summary>The class that the generator made of a method; null where it refused it.</summary>
    public static Type? ClassOf(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.DeclaringType!.GetNestedType(method.Name + "Circuit", BindingFlags.Public | BindingFlags.NonPublic);
    }

    /// <summary>Builds the constraint system.</summary>
    public ConstraintSystem Synthesize() => (ConstraintSystem)Class.GetMethod("Synthesize", Type.EmptyTypes)!.Invoke(null, null)!;

    /// <summary>The arguments that hold these numbers, one for each leaf of the inputs.</summary>
    public object?[] Arguments(BigInteger[] numbers) => [.. Split(numbers).Select(static part => part.Input.Build(part.Numbers))];

    /// <summary>The numbers of each input.</summary>
    public IEnumerable<(InputShape Input, BigInteger[] Numbers)> Split(BigInteger[] numbers)
    {
        var first = 0;
        foreach (var input in Inputs)
        {
            yield return (input, numbers.AsSpan(first, input.Ranges.Count).ToArray());
            first += input.Ranges.Count;
        }
    }

    /// <summary>What the C# method gives: its return value, then its <c>out</c> parameters, as numbers.</summary>
    public BigInteger[] Run(object?[] arguments)
    {
        _run ??= new MethodCaller(Method);
        return [.. _run.Call(arguments).SelectMany(Numbers.Of)];
    }

    /// <summary>The witness, and what the witness generator says the method gives.</summary>
    public (Witness Witness, BigInteger[] Results) GenerateWitness(object?[] arguments)
    {
        _generate ??= new MethodCaller(Generators().MaxBy(static method => method.GetParameters().Length)!);
        var all = _generate.Call(arguments);
        var outs = all.Skip(1).ToArray();

        // The generator's last out parameter is the return value, which comes first among the outputs.
        var ordered = Method.ReturnType == typeof(void) ? outs : [outs[^1], .. outs[..^1]];
        return ((Witness)all[0]!, [.. ordered.SelectMany(Numbers.Of)]);
    }

    /// <summary>The overloads of the witness generator.</summary>
    public IEnumerable<MethodInfo> Generators() => Class.GetMethods().Where(static method => method.Name == "GenerateWitness");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
