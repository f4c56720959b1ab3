using System.Collections.Immutable;
using CircuitGen.Compiler;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Emit;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Analyzers;

/// <summary>
/// Lowers and plans every method with <c>[ZkCircuit]</c>, as the generator does, and lets each <see cref="CircuitReporter"/> say what
/// it sees in the result. Attributes that stand elsewhere are told of by <see cref="AttributePlaces"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CircuitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A circuit in generated code, or a helper of one, that cannot be compiled must not go missing silently.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(Analyze, SymbolKind.Method);
        context.RegisterSyntaxNodeAction(AttributePlaces.Analyze, SyntaxKind.Attribute);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is not null || !CircuitAttributes.IsCircuit(method) || !CircuitPlaces.IsPossible(method))
        {
            return;
        }

        DeepThread.Run<object?>(() =>
        {
            Analyze(context, method);
            return null;
        });
    }

    private static void Analyze(SymbolAnalysisContext context, IMethodSymbol method)
    {
        var lowered = MethodLowering.Lower(method, context.Compilation, context.CancellationToken);
        var options = CompilerOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var plan = lowered.Ir is null || lowered.Problems.Count > 0
            ? default
            : Isolation.Run(method.Name, () => PlanCache.PlanOf(lowered.Ir, context.CancellationToken, options.MaxSteps));
        var circuit = new AnalyzedCircuit(context, method, options, lowered, plan.Value);
        var failures = CircuitReporter.All
            .Select(reporter => Isolation.Run<object?>(method.Name, () =>
            {
                reporter.Report(circuit);
                return null;
            }).Failure)
            .Prepend(plan.Value is null ? null : CircuitFiles.Of(plan.Value).Failure(lowered, options))
            .Prepend(plan.Failure);
        if (failures.OfType<string>().FirstOrDefault() is { } failure)
        {
            circuit.Report(CompilerFailure.Rule, circuit.NameLocation, method.Name, failure);
        }

        UnexplainedCircuits.Report(circuit);
    }
}
