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
                static (target, cancellation) => MethodLowering.Lower((IMethodSymbol)target.TargetSymbol, target.SemanticModel.Compilation, cancellation))
            .WithTrackingName(LoweredStep);

        var circuits = lowered
            .Where(static circuit => circuit.Ir is not null && circuit.Problems.Count == 0)
            .Select(static (circuit, _) => new CircuitModel(circuit.Signature, circuit.Ir!, circuit.Texts))
            .WithTrackingName(CircuitStep)
            .Select(static (circuit, cancellation) => Emit(circuit, cancellation))
            .WithTrackingName(EmittedStep);

        var locations = lowered
            .Where(static circuit => circuit.Ir is not null && circuit.Problems.Count == 0)
            .Select(static (circuit, cancellation) => Locate(circuit, cancellation));

        var projectFolder = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "");
        var manifests = lowered
            .Where(static circuit => circuit.Ir is not null && circuit.Problems.Count == 0)
            .Combine(projectFolder)
            .Select(static (circuit, cancellation) => Describe(circuit.Left, circuit.Right, cancellation));

        context.RegisterSourceOutput(manifests, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(circuits, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(locations, static (output, file) => Add(output, file));
    }

    private static EmittedFile? Emit(CircuitModel circuit, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir, cancellation);
        return plan.IsComplete
            ? new EmittedFile(circuit.Signature.HintName + ".g.cs", CircuitEmitter.Emit(circuit.Signature, plan, circuit.Texts))
            : null;
    }

    private static EmittedFile? Locate(LoweredCircuit circuit, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir!, cancellation);
        return plan.IsComplete
            ? new EmittedFile(
                circuit.Signature.HintName + ".Locations.g.cs",
                LocationsEmitter.Emit(circuit.Signature, circuit.Ir!, plan.OutputLengths, circuit.Texts, circuit.Positions))
            : null;
    }

    private static EmittedFile? Describe(LoweredCircuit circuit, string projectFolder, CancellationToken cancellation)
    {
        var plan = PlanCache.PlanOf(circuit.Ir!, cancellation);
        return plan.IsComplete
            ? new EmittedFile(
                circuit.Signature.HintName + ".Manifest.g.cs",
                ManifestEmitter.Emit(CircuitReport.Create(plan, circuit, file => SourceRoots.Shorten(file, projectFolder))))
            : null;
    }

    private static void Add(SourceProductionContext output, EmittedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8));
        }
    }

    private sealed record CircuitModel(MethodSignature Signature, CircuitIr Ir, EquatableArray<string> Texts);

    private sealed record EmittedFile(string HintName, string Source);
}
