using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using CircuitGen.Certify;
using CircuitGen.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>
/// Holds a case to its promise: every circuit gives what .NET gives, or there is an error on the expression; predicted counts are those of the
/// system, the certificate holds, generated code compiles without a warning, and nothing crashes.
/// </summary>
public sealed class CaseRun
{
    private const int MostDifferences = 2;

    private readonly SourceCase _case;
    private readonly CaseProject _project;
    private readonly List<string> _faults = [];
    private readonly List<string> _errors = [];
    private readonly List<string> _circuits = [];

    private CaseRun(SourceCase source) => (_case, _project) = (source, new(source));

    /// <summary>Runs a case.</summary>
    public static CaseVerdict Of(SourceCase source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var run = new CaseRun(source);
        run.Run();
        return new(source, run._faults, run._errors, run._circuits);
    }

    private void Run()
    {
        if (_project.OwnErrors.FirstOrDefault() is { } own)
        {
            _faults.Add($"the case is no C#: {own}");
            return;
        }

        _project.Run();
        Diagnose();
        if (_errors.Count == 0 && _faults.Count == 0 && Attributes() is [var first, ..] && !_project.Complete.SyntaxTrees.Except(_project.Sources).Any())
        {
            _faults.Add($"neither circuit nor error: {first}");
        }

        if (Load() is { } assembly && !_case.Options.Contains("norun"))
        {
            Execute(assembly);
        }
    }

    /// <summary>The declarations with the attribute.</summary>
    private string[] Attributes() =>
    [
        .. _project.Sources.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
            .Where(static attribute => attribute.Name.ToString().Contains("ZkCircuit", StringComparison.Ordinal))
            .Select(static attribute => attribute.Parent!.Parent!.ToString().Split('\n')[0]),
    ];

    private void Diagnose()
    {
        foreach (var diagnostic in _project.GeneratorDiagnostics)
        {
            _faults.Add($"generator: {diagnostic}");
        }

        foreach (var diagnostic in _project.AnalyzerDiagnostics)
        {
            Analyzed(diagnostic);
        }

        var sources = _project.Sources.ToHashSet();
        foreach (var diagnostic in _project.Complete.GetDiagnostics())
        {
            var isOurs = diagnostic.Location.SourceTree is { } tree && !sources.Contains(tree);
            if (isOurs && diagnostic.Severity >= DiagnosticSeverity.Warning)
            {
                var line = diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line];
                _faults.Add($"generated code: {diagnostic} «{line.ToString().Trim()}»");
            }
        }
    }

    private void Analyzed(Diagnostic diagnostic)
    {
        if (diagnostic.Id == "AD0001")
        {
            _faults.Add($"analyzer: {diagnostic}");
        }
        else if (diagnostic.Severity == DiagnosticSeverity.Error)
        {
            var location = diagnostic.Location;
            var text = location.SourceTree?.GetText().ToString(location.SourceSpan) ?? "";
            _errors.Add($"{diagnostic.Id} «{text.Split('\n')[0]}»: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
            if (location.SourceTree is null || text.Length == 0)
            {
                _faults.Add($"an error without a place: {diagnostic}");
            }

            if (diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("Please report it", StringComparison.Ordinal))
            {
                _faults.Add($"a crash reported as an error: {diagnostic}");
            }
        }
    }

    private Assembly? Load()
    {
        using var stream = new MemoryStream();
        if (!_project.Complete.Emit(stream).Success)
        {
            return null;
        }

        var context = new AssemblyLoadContext(_case.Name, isCollectible: true);
        if (_project.Library is { } library)
        {
            using var second = new MemoryStream();
            library.Emit(second);
            second.Position = 0;
            context.LoadFromStream(second);
        }

        stream.Position = 0;
        return context.LoadFromStream(stream);
    }

    private void Execute(Assembly assembly)
    {
        foreach (var method in CompiledCircuit.MethodsOf(assembly))
        {
            if (CompiledCircuit.ClassOf(method) is { } generated)
            {
                Check(new(method, generated));
            }
            else if (_errors.Count == 0)
            {
                _faults.Add($"neither circuit nor error: {method.Name}");
            }
        }
    }

    private void Check(CompiledCircuit circuit)
    {
        try
        {
            var system = circuit.Synthesize();
            var cost = circuit.Cost;
            if ((cost.Constraints, cost.Wires, cost.NonZeros) != (system.ConstraintCount, system.WireCount, system.NonZeros))
            {
                _faults.Add($"{circuit.Name}: inexact: predicted {cost.Constraints}, {cost.Wires}, {cost.NonZeros}, synthesized {system.ConstraintCount}, {system.WireCount}, {system.NonZeros}");
            }

            if (Determinism.Problem(system) is { } problem)
            {
                _faults.Add($"{circuit.Name}: certificate: {problem}");
            }

            var comparison = new MethodComparison(circuit, system);
            var differences = 0;
            foreach (var numbers in new InputSamples(circuit.Inputs, seed: 1).All())
            {
                if (comparison.Problem(numbers) is { } difference && ++differences <= MostDifferences)
                {
                    _faults.Add($"{circuit.Name}({string.Join(", ", numbers)}): {difference}");
                }
            }

            _circuits.Add($"{circuit.Name}: {system.ConstraintCount} constraints, {comparison.Returned} inputs returned, {comparison.Thrown} threw, {differences} differ");
        }
        catch (Exception exception)
        {
            _faults.Add($"{circuit.Name}: {(exception is TargetInvocationException { InnerException: { } inner } ? inner : exception)}");
        }
    }
}
