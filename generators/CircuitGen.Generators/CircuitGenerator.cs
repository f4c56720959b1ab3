using System.Text;
using CircuitGen.Compiler;
using CircuitGen.Compiler.Emit;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
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
                static (target, cancellation) => Lower(target, cancellation))
            .WithTrackingName(LoweredStep)
            .Where(static circuit => circuit is not null)
            .Select(static (circuit, _) => circuit!);

        var options = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => CompilerOptions.Read(options.GlobalOptions));
        var compilable = lowered.Where(static circuit => circuit.Ir is not null && circuit.Problems.Count == 0);
        var names = compilable.Select(static (circuit, _) => circuit.Signature.FullName).Collect().Select(static (circuits, _) => FileNames.Of(circuits));
        var compiled = compilable
            .Combine(options)
            .Combine(names)
            .Select(static (circuit, _) => (Circuit: circuit.Left.Left, Options: circuit.Left.Right, Name: circuit.Right.NameOf(circuit.Left.Left.Signature.FullName)))
            .Where(static circuit => circuit.Name is not null);

        var circuits = compiled
            .Select(static (circuit, _) => new CircuitModel(circuit.Circuit.Signature, circuit.Circuit.Ir!, circuit.Circuit.Texts, circuit.Options.MaxSteps, circuit.Name!))
            .WithTrackingName(CircuitStep)
            .Select(static (circuit, cancellation) => Emit(circuit, cancellation))
            .WithTrackingName(EmittedStep);

        context.RegisterSourceOutput(
            compiled.Select(static (circuit, cancellation) => Describe(circuit.Circuit, circuit.Options, circuit.Name!, cancellation)), Add);
        context.RegisterSourceOutput(circuits, Add);
        context.RegisterSourceOutput(
            compiled.Select(static (circuit, cancellation) => Locate(circuit.Circuit, circuit.Options, circuit.Name!, cancellation)), Add);
    }

    /// <summary>Both parts of a partial method have the attribute where one of them does: it is the written one that counts.</summary>
    private static LoweredCircuit? Lower(GeneratorAttributeSyntaxContext target, CancellationToken cancellation) =>
        target.TargetSymbol is IMethodSymbol method && CircuitAttributes.IsCircuit(method) && CircuitPlaces.IsPossible(method)
        && target.Attributes[0].ApplicationSyntaxReference is { } first && first.SyntaxTree == target.TargetNode.SyntaxTree && target.TargetNode.Span.Contains(first.Span)
            ? MethodLowering.Lower(method, target.SemanticModel.Compilation, cancellation)
            : null;

    private static EmittedFile? Emit(CircuitModel circuit, CancellationToken cancellation) =>
        FileOf(FilesOf(circuit.Signature, circuit.Ir, circuit.MaxSteps, cancellation)?.Code(circuit.Signature, circuit.Texts), circuit.Name + FileNames.Code);

    private static EmittedFile? Locate(LoweredCircuit circuit, CompilerOptions options, string name, CancellationToken cancellation) =>
        FileOf(FilesOf(circuit.Signature, circuit.Ir!, options.MaxSteps, cancellation)?.Locations(circuit, options), name + FileNames.Locations);

    private static EmittedFile? Describe(LoweredCircuit circuit, CompilerOptions options, string name, CancellationToken cancellation) =>
        FileOf(FilesOf(circuit.Signature, circuit.Ir!, options.MaxSteps, cancellation)?.Manifest(circuit, options), name + FileNames.Manifest);

    private static CircuitFiles? FilesOf(MethodSignature signature, CircuitIr ir, long maxSteps, CancellationToken cancellation) =>
        Isolation.Run(signature.MethodName, () => CircuitFiles.Of(PlanCache.PlanOf(ir, cancellation, maxSteps))).Value;

    // What failed the analyzers report.
    private static EmittedFile? FileOf(Attempt<string?>? file, string hintName) => file?.Value is { } source ? new(hintName, source) : null;

    private static void Add(SourceProductionContext output, EmittedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8));
        }
    }

    private sealed record CircuitModel(MethodSignature Signature, CircuitIr Ir, EquatableArray<string> Texts, long MaxSteps, string Name);

    private sealed record EmittedFile(string HintName, string Source);
}
