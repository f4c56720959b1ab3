using System.Reflection;
using CircuitGen.Cli.Running;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Circuits;

/// <summary>A circuit of a loaded assembly: the user's method and the class that was generated for it.</summary>
internal sealed class UserCircuit
{
    private const BindingFlags AnyMember = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Type _circuit;

    public UserCircuit(CircuitReport report, Type type)
    {
        Report = report;
        _circuit = type.GetNestedType(report.Method + "Circuit", BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new ToolException($"{type.FullName} has no generated class {report.Method}Circuit. Build the project again.");
        var declared = type.GetMethods(AnyMember).FirstOrDefault(method => method.Name == report.Method && method.GetCustomAttribute<ZkCircuitAttribute>() is not null)
            ?? throw new ToolException($"{type.FullName} has no method {report.Method} with [ZkCircuit]. Build the project again.");
        Parameters = [.. declared.GetParameters().Where(parameter => !parameter.IsOut)];
    }

    private delegate void SignalsCheck(ReadOnlySpan<Scalar> signals);

    /// <summary>What the build knows of it.</summary>
    public CircuitReport Report { get; }

    /// <summary>The inputs, with their attributes.</summary>
    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>Builds the constraint system.</summary>
    public ConstraintSystem Synthesize() => (ConstraintSystem)Method("Synthesize", _ => true).Invoke(null, null)!;

    /// <summary>Computes a witness.</summary>
    /// <param name="arguments">One for each of <see cref="Parameters"/>; arrays for spans.</param>
    /// <exception cref="ArgumentException">An argument is outside its declared range or length.</exception>
    /// <exception cref="ToolException">The method throws for these arguments.</exception>
    public Witness GenerateWitness(object?[] arguments)
    {
        var generator = Method("GenerateWitness", method => method.GetParameters().Count(parameter => !parameter.IsOut) == arguments.Length);
        try
        {
            return (Witness)new SpanCaller(generator).Call(arguments);
        }
        catch (InvalidOperationException problem)
        {
            throw new ToolException($"{Report.ShortName} throws for these inputs: {problem.Message} Such a run cannot be proved; give other inputs.");
        }
    }

    /// <summary>Checks the declared ranges of public inputs.</summary>
    /// <exception cref="ArgumentException">A public input is out of range, or there is another number of them.</exception>
    public void CheckPublicSignals(ReadOnlySpan<Scalar> signals) =>
        Method("CheckPublicSignals", _ => true).CreateDelegate<SignalsCheck>()(signals);

    private MethodInfo Method(string name, Func<MethodInfo, bool> isWanted) =>
        _circuit.GetMethods(AnyMember).FirstOrDefault(method => method.Name == name && isWanted(method))
        ?? throw new ToolException($"The generated class of {Report.ShortName} has no {name}. Build the project again with CircuitGen {typeof(ConstraintSystem).Assembly.GetName().Version?.ToString(3)}.");
}
