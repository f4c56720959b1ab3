using System.Text;
using CircuitGen.Compiler.Emit;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Generators;

/// <summary>
/// For every method with <c>[ZkCircuit]</c>: lower, plan, emit. Lowering runs whenever the compilation changes; the later steps
/// compare its result by value and run only where a circuit has changed. Problems are reported by the analyzers, from the same plan.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CircuitGenerator : IIncrementalGenerator
{
    /// <summary>The step that lowers methods.</summary>
    public const string LoweredStep = "Lowered";

    /// <summary>The step that keeps what planning and emission depend on.</summary>
    public const string CircuitStep = "Circuit";

    /// <summary>The step that plans and emits.</summary>
    public const string EmittedStep = "Emitted";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lowered = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "CircuitGen.ZkCircuitAttribute",
                static (node, _) => node is MethodDeclarationSyntax,
                static (target, cancellation) => CircuitAttributes.IsCircuit((IMethodSymbol)target.TargetSymbol)
                    ? MethodLowering.Lower((IMethodSymbol)target.TargetSymbol, target.SemanticModel.Compilation, cancellation)
                    : null)
            .WithTrackingName(LoweredStep)
            .Where(static circuit => circuit is not null)
            .Select(static (circuit, _) => circuit!);

        var options = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => CompilerOptions.Read(options.GlobalOptions));
        var compiled = lowered
            .Where(static circuit => circuit.Ir is not null && circuit.Problems.Count == 0)
            .Combine(options);

        var circuits = compiled
            .Select(static (circuit, _) => new CircuitModel(circuit.Left.Signature, circuit.Left.Ir!, circuit.Left.Texts, circuit.Right.MaxSteps))
            .WithTrackingName(CircuitStep)
            .Select(static (circuit, cancellation) => Emit(circuit, cancellation))
            .WithTrackingName(EmittedStep);

        context.RegisterSourceOutput(compiled.Select(static (circuit, cancellation) => Describe(circuit.Left, circuit.Right, cancellation)), Add);
        context.RegisterSourceOutput(circuits, Add);
        context.RegisterSourceOutput(compiled.Select(static (circuit, cancellation) => Locate(circuit.Left, circuit.Right, cancellation)), Add);
    }

    private static EmittedFile? Emit(CircuitModel circuit, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir, cancellation, circuit.MaxSteps);
        var source = plan.IsComplete ? CircuitEmitter.Emit(circuit.Signature, plan, circuit.Texts)
            : plan.IsCutShort ? DeclarationEmitter.Emit(circuit.Signature)
            : null;
        return source is null ? null : new EmittedFile(circuit.Signature.HintName + ".g.cs", source);
    }

    private static EmittedFile? Locate(LoweredCircuit circuit, CompilerOptions options, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir!, cancellation, options.MaxSteps);
        return plan.IsComplete
            ? new EmittedFile(
                circuit.Signature.HintName + ".Locations.g.cs",
                LocationsEmitter.Emit(circuit.Signature, circuit.Ir!, plan.OutputLengths, circuit.Texts, SourceRoots.Shorten(circuit.Positions, options.ProjectFolder)))
            : null;
    }

    private static EmittedFile? Describe(LoweredCircuit circuit, CompilerOptions options, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir!, cancellation, options.MaxSteps);
        return plan.IsComplete
            ? new EmittedFile(
                circuit.Signature.HintName + ".Manifest.g.cs",
                ManifestEmitter.Emit(CircuitReport.Create(plan, circuit, file => SourceRoots.Shorten(file, options.ProjectFolder))))
            : null;
    }

    private static void Add(SourceProductionContext output, EmittedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8));
        }
    }

    private sealed record CircuitModel(MethodSignature Signature, CircuitIr Ir, EquatableArray<string> Texts, long MaxSteps);

    private sealed record EmittedFile(string HintName, string Source);
}
