using System.Numerics;
using System.Reflection;
using System.Runtime.Loader;
using CircuitGen.Fields;

namespace CircuitGen.Conformance;

/// <summary>A circuit of a compiled assembly: the method, the class that the generator made of it, and how to run both.</summary>
public sealed class CompiledCircuit
{
    private MethodCaller? _run;
    private MethodCaller? _generate;
    private MethodCaller? _signals;
    private MethodCaller? _checkSignals;
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
    public CircuitCost Cost => (CircuitCost)(Class.GetProperty("Cost") ?? throw Missing("Cost")).GetMethod!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

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
    public static IReadOnlyList<CompiledCircuit> Of(Assembly assembly) => [.. MethodsOf(assembly).Select(Of)];

    /// <summary>The circuit of a method.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static CompiledCircuit Of(MethodInfo method) =>
        new(method, ClassOf(method) ?? throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has no circuit: the generator did not run or refused it."));

    /// <summary>Every method with the attribute, by name.</summary>
    public static IReadOnlyList<MethodInfo> MethodsOf(Assembly assembly) =>
        [.. CircuitDeclaration.Of(assembly).Select(declaration => declaration.Load(assembly))];

    /// <summary>The class that the generator made of a method; null where it refused it.</summary>
    public static Type? ClassOf(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.DeclaringType!.GetNestedType(method.Name + "Circuit", BindingFlags.Public | BindingFlags.NonPublic);
    }

    /// <summary>Builds the constraint system.</summary>
    public ConstraintSystem Synthesize() =>
        (ConstraintSystem)(Class.GetMethod("Synthesize", Type.EmptyTypes) ?? throw Missing("Synthesize")).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    /// <summary>The arguments that hold these numbers, one for each leaf of the inputs.</summary>
    public object?[] Arguments(BigInteger[] numbers)
    {
        var arguments = new object?[Inputs.Count];
        var first = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Inputs[i].Build(numbers.AsSpan(first, Inputs[i].Ranges.Count));
            first += Inputs[i].Ranges.Count;
        }

        return arguments;
    }

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
        _generate ??= new MethodCaller(Generators().MaxBy(static method => method.GetParameters().Length) ?? throw Missing("GenerateWitness"));
        var all = _generate.Call(arguments);
        var outs = all.Skip(1).ToArray();

        // The generator's last out parameter is the return value, which comes first among the outputs.
        var ordered = Method.ReturnType == typeof(void) ? outs : [outs[^1], .. outs[..^1]];
        return ((Witness)all[0]!, [.. ordered.SelectMany(Numbers.Of)]);
    }

    /// <summary>Whether generated code makes public signals of arguments and results: not of results that it may not read.</summary>
    public bool HasPublicSignals => Class.GetMethod("PublicSignals") is not null;

    /// <summary>The public signals that the generated code makes of the method's own arguments and results, for these numbers.</summary>
    public Scalar[] PublicSignals(BigInteger[] numbers)
    {
        _run ??= new MethodCaller(Method);
        _signals ??= new MethodCaller(Class.GetMethod("PublicSignals") ?? throw Missing("PublicSignals"));
        var results = new Queue<object?>(_run.Call(Arguments(numbers)));
        object?[] returned = Method.ReturnType == typeof(void) ? [] : [results.Dequeue()];
        var inputs = new Queue<object?>(Arguments(numbers));
        var visible = new List<object?>();
        foreach (var parameter in Method.GetParameters())
        {
            var value = parameter.IsOut ? results.Dequeue() : inputs.Dequeue();
            if (parameter.IsOut || parameter.GetCustomAttribute<PublicAttribute>() is not null)
            {
                visible.Add(value);
            }
        }

        return (Scalar[])_signals.Call([.. visible, .. returned])[0]!;
    }

    /// <summary>The generated check of public signals.</summary>
    /// <exception cref="ArgumentException">It refuses them.</exception>
    public void CheckPublicSignals(Scalar[] signals)
    {
        _checkSignals ??= new MethodCaller(Class.GetMethod("CheckPublicSignals") ?? throw Missing("CheckPublicSignals"));
        _checkSignals.Call([signals]);
    }

    /// <summary>The overloads of the witness generator.</summary>
    public IEnumerable<MethodInfo> Generators() => Class.GetMethods().Where(static method => method.Name == "GenerateWitness");

    /// <inheritdoc/>
    public override string ToString() => Name;

    private MissingMethodException Missing(string member) => new($"{Class} has no {member}.");
}
