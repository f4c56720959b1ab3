using System.Reflection;
using System.Runtime.Loader;

namespace CircuitGen.Certify;

/// <summary>A circuit of a compiled assembly: the method and the class that the generator made of it.</summary>
/// <param name="Method">The method with <c>[ZkCircuit]</c>.</param>
/// <param name="Class">The generated class.</param>
public sealed record CompiledCircuit(MethodInfo Method, Type Class)
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Type and method.</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

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
    public static IReadOnlyList<CompiledCircuit> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetTypes()
                .SelectMany(static type => type.GetMethods(Any))
                .Where(static method => method.GetCustomAttribute<ZkCircuitAttribute>() is not null)
                .Select(static method => new CompiledCircuit(
                    method,
                    method.DeclaringType!.GetNestedType(method.Name + "Circuit", BindingFlags.Public | BindingFlags.NonPublic)
                        ?? throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has no circuit: the generator did not run or refused it.")))
                .OrderBy(static circuit => circuit.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Builds the constraint system.</summary>
    public ConstraintSystem Synthesize() => (ConstraintSystem)Class.GetMethod("Synthesize", Type.EmptyTypes)!.Invoke(null, null)!;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
