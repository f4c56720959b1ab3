using System.Collections.Immutable;
using System.Globalization;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Analyzers;

/// <summary>What reporters look at.</summary>
/// <param name="context">Where diagnostics go.</param>
/// <param name="method">The method with the attribute.</param>
/// <param name="options">What the project says.</param>
/// <param name="lowered">What the front end made of it.</param>
/// <param name="plan">What the planner made of that; null where the front end found problems.</param>
internal sealed class AnalyzedCircuit(SymbolAnalysisContext context, IMethodSymbol method, CompilerOptions options, LoweredCircuit lowered, CircuitPlan? plan)
{
    private readonly NoteLimits _notes = new();
    private readonly Lazy<IReadOnlyList<ExpressionCost>> _costs = new(() => ExpressionCost.Of(plan!, lowered));

    /// <summary>The method; of a partial one, the part with the code.</summary>
    public IMethodSymbol Method { get; } = method.PartialImplementationPart ?? method;

    public LoweredCircuit Lowered { get; } = lowered;

    public CircuitPlan? Plan { get; } = plan;

    /// <summary>The plan of a circuit without problems, else null.</summary>
    public CircuitPlan? CompletePlan => Plan is { IsComplete: true } ? Plan : null;

    /// <summary>What the places of the complete plan cost, the dearest first.</summary>
    public IReadOnlyList<ExpressionCost> Costs => _costs.Value;

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>The name in the method's declaration.</summary>
    public Location NameLocation => Method.Locations[0];

    /// <summary>The place that a site of the planned IR stands for.</summary>
    public Location LocationOf(int site) => LocationOf(Lowered.Positions[Plan!.Origins[site]]);

    public Location LocationOf(SourceSpan position) => SourceLocations.Find(context.Compilation, NameLocation.SourceTree!, position);

    public CompilerOptions Options { get; } = options;

    /// <summary>Whether something was reported that is an error unless the project says otherwise.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether the compilation has the class that the generator makes of the method.</summary>
    public bool IsGenerated => !Method.ContainingType.GetTypeMembers(Method.Name + "Circuit", 0).IsEmpty;

    /// <summary>Whether the C# compiler finds errors of its own, here or elsewhere in the project.</summary>
    public bool IsWrongForCSharp => context.Compilation.GetDiagnostics(Cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The text of a file that the project gives to analyzers, or null.</summary>
    public string? AdditionalText(string name) => context.Options.AdditionalFiles
        .FirstOrDefault(file => file.Path.Replace('\\', '/').Split('/').Last() == name)?
        .GetText(Cancellation)?.ToString();

    /// <summary>A number from .editorconfig.</summary>
    public double Option(string name, double otherwise) =>
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(NameLocation.SourceTree!).TryGetValue(name, out var text)
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;

    /// <summary>Where a site of the planned IR stands in the source.</summary>
    public SourceSpan PositionOf(int site) => Lowered.Positions[Plan!.Origins[site]];

    /// <summary>What a site of the planned IR says.</summary>
    public string TextOf(int site) => Lowered.Texts[Plan!.Origins[site]];

    /// <summary>All expressions of the body.</summary>
    public IEnumerable<T> Expressions<T>()
        where T : IrExpression =>
        IrTraversal.SelfAndDescendants(Plan!.Ir.Body).SelectMany(IrTraversal.ExpressionsOf).SelectMany(IrTraversal.SelfAndDescendants).OfType<T>();

    /// <summary>All operations of these kinds.</summary>
    public IEnumerable<OperationExpression> Operations(params OperationKind[] kinds) => Expressions<OperationExpression>().Where(operation => kinds.Contains(operation.Kind));

    /// <summary>Reports what a code fix may improve: the diagnostic says which circuit is meant.</summary>
    public void Advise(Rule rule, Location location, params string[] arguments) => Report(Diagnostic.Create(
        Descriptors.Of(rule.Id), location, ImmutableDictionary<string, string?>.Empty.Add("circuit", Method.GetDocumentationCommentId()), arguments));

    public void Report(Rule rule, Location location, params string[] arguments) =>
        Report(Diagnostic.Create(Descriptors.Of(rule.Id), location, arguments));

    public void Report(Rule rule, DiagnosticSeverity severity, Location location, params string[] arguments) =>
        Report(rule, severity, location, ImmutableDictionary<string, string?>.Empty, arguments);

    public void Report(Rule rule, DiagnosticSeverity severity, Location location, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        Report(Diagnostic.Create(Descriptors.Of(rule.Id), location, severity, additionalLocations: null, properties, arguments));

    public void Report(string ruleId, Location location, IEnumerable<string> arguments) =>
        Report(Diagnostic.Create(Descriptors.Of(ruleId), location, [.. arguments]));

    private void Report(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (diagnostic.Severity >= DiagnosticSeverity.Warning || _notes.Allows(diagnostic))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
