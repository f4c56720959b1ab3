using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using CircuitGen.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>
/// Holds cases to their promise: every circuit gives what .NET gives, or there is an error on the expression; predicted counts are those of the
/// system, the certificate holds, generated code compiles without a warning, and nothing crashes. Cases of the same options run in one
/// project, unless one of them spoils it for the others.
/// </summary>
public sealed class CaseRun
{
    private readonly CaseProject _project;
    private readonly CaseFindings[] _cases;
    private readonly CaseSampling _sampling;
    private readonly CancellationToken _cancellation;

    private CaseRun(IReadOnlyList<SourceCase> cases, CaseSampling sampling, CancellationToken cancellation) =>
        (_project, _cases, _sampling, _cancellation) = (new(cases), [.. cases.Select(static source => new CaseFindings(source))], sampling, cancellation);

    /// <summary>Runs a case thoroughly.</summary>
    public static CaseVerdict Of(SourceCase source) => Of([source], CaseSampling.Thorough, CancellationToken.None)[0];

    /// <summary>Runs cases of the same options and different names of types.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static IReadOnlyList<CaseVerdict> Of(IReadOnlyList<SourceCase> cases, CaseSampling sampling, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var run = new CaseRun(cases, sampling, cancellation);
        return run.Run() ? [.. run._cases.Select(static findings => findings.Verdict)]
            : run._cases.Any(static findings => findings.Faults.Count == 0) && run._cases.Any(static findings => !findings.IsCSharp) ? run.Others()
            : [.. Of([.. cases.Take(cases.Count / 2)], sampling, cancellation), .. Of([.. cases.Skip(cases.Count / 2)], sampling, cancellation)];
    }

    /// <summary>Runs the others again, without those that are no C#.</summary>
    private List<CaseVerdict> Others()
    {
        var others = new Queue<CaseVerdict>(Of([.. _cases.Where(static findings => findings.IsCSharp).Select(static findings => findings.Case)], _sampling, _cancellation));
        return [.. _cases.Select(findings => findings.IsCSharp ? others.Dequeue() : findings.Verdict)];
    }

    /// <summary>False where something is wrong that is not known to be of one of the cases: then they must run in smaller projects.</summary>
    private bool Run()
    {
        _project.Run(_cancellation);
        if (!Diagnose() || Load() is not { } assembly)
        {
            return _cases is [{ IsCSharp: false }];
        }

        foreach (var (silent, i) in _cases.Select(static (findings, i) => (findings, i)).Where(static found => found.findings.Errors.Count == 0 && found.findings.Faults.Count == 0))
        {
            if (Attributes(i) is [var first, ..] && !_project.Generated.Any(tree => OwnerOf(tree) == i))
            {
                silent.Faults.Add($"neither circuit nor error: {first}");
            }
        }

        foreach (var method in CompiledCircuit.MethodsOf(assembly))
        {
            var owner = _cases.Length == 1 ? 0 : _project.OwnerOf(method.DeclaringType) ?? throw new InvalidOperationException($"whose is {method.DeclaringType}?");
            Execute(method, _cases[owner]);
        }

        return true;
    }

    private int? OwnerOf(SyntaxTree? tree) => _cases.Length == 1 ? 0 : _project.OwnerOf(tree);

    /// <summary>Says what is wrong with a case, if it is known which.</summary>
    private bool Blame(int? owner, string fault)
    {
        if (owner is null && _cases.Length > 1)
        {
            return false;
        }

        _cases[owner ?? 0].Faults.Add(fault);
        return true;
    }

    /// <summary>The declarations with the attribute.</summary>
    private string[] Attributes(int owner) =>
    [
        .. _project.Sources.Where(tree => OwnerOf(tree) == owner).SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
            .Where(static attribute => attribute.Name.ToString().Contains("ZkCircuit", StringComparison.Ordinal))
            .Select(static attribute => attribute.Parent!.Parent!.ToString().Split('\n')[0]),
    ];

    private bool Diagnose() =>
        _project.GeneratorDiagnostics.All(diagnostic => Blame(null, $"generator: {diagnostic}"))
        && _project.AnalyzerDiagnostics.All(Analyzed);

    private bool Analyzed(Diagnostic diagnostic)
    {
        var (tree, message) = (diagnostic.Location.SourceTree, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        if (diagnostic.Id == "AD0001")
        {
            return Blame(null, $"analyzer: {diagnostic}");
        }

        if (diagnostic.Severity < DiagnosticSeverity.Error)
        {
            return true;
        }

        var text = tree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        if (text.Length == 0 && !Blame(OwnerOf(tree), $"an error without a place: {diagnostic}"))
        {
            return false;
        }

        if (message.Contains("please report it", StringComparison.OrdinalIgnoreCase))
        {
            Blame(OwnerOf(tree), $"a crash reported as an error: {diagnostic}");
        }

        _cases[OwnerOf(tree) ?? 0].Errors.Add($"{diagnostic.Id} «{text.Split('\n')[0]}»: {message}");
        return true;
    }

    /// <summary>The compiled project, without the cases whose generated code is no C#; null where it is not known which these are.</summary>
    private Assembly? Load()
    {
        using var stream = new MemoryStream();
        var result = _project.Complete.Emit(stream, cancellationToken: _cancellation);
        if ((!result.Success && IsNoCSharp()) || !Emitted(result.Success ? result.Diagnostics : _project.Complete.GetDiagnostics(_cancellation)))
        {
            return null;
        }

        if (!result.Success)
        {
            var broken = _cases.Select(static (findings, i) => (findings, i)).Where(static found => found.findings.Faults.Count > 0).Select(static found => found.i).ToHashSet();
            stream.SetLength(0);
            if (!_project.Without(broken).Emit(stream, cancellationToken: _cancellation).Success)
            {
                return Blame(null, "generated code: what is left without it does not compile") ? typeof(object).Assembly : null;
            }
        }

        var context = new AssemblyLoadContext(_cases[0].Case.Name, isCollectible: true);
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

    /// <summary>Whether some case does not compile without what the generator adds: nothing else is said of it then.</summary>
    private bool IsNoCSharp()
    {
        foreach (var error in _project.OwnErrors)
        {
            if (OwnerOf(error.Location.SourceTree) is { } owner && _cases[owner].IsCSharp)
            {
                _cases[owner].IsNoCSharp(error.ToString());
            }
        }

        return _cases.Any(static findings => !findings.IsCSharp);
    }

    /// <summary>What the C# compiler says of generated code.</summary>
    private bool Emitted(IEnumerable<Diagnostic> diagnostics)
    {
        var sources = _project.Sources.ToHashSet();
        foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            var isOurs = diagnostic.Location.SourceTree is { } tree && !sources.Contains(tree);
            if (isOurs || diagnostic.Severity == DiagnosticSeverity.Error)
            {
                var text = diagnostic.Location.SourceTree?.GetText();
                var line = text?.Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
                if (!Blame(OwnerOf(diagnostic.Location.SourceTree), $"generated code: {diagnostic} «{line}»"))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Execute(MethodInfo method, CaseFindings findings)
    {
        if (findings.Case.Options.Contains("norun"))
        {
            return;
        }

        if (CompiledCircuit.ClassOf(method) is { } generated && generated.GetMethod("Synthesize", Type.EmptyTypes) is not null)
        {
            _cancellation.ThrowIfCancellationRequested();
            CircuitTrial.Run(new(method, generated), _sampling, findings);
        }
        else if (findings.Errors.Count == 0)
        {
            findings.Faults.Add($"neither circuit nor error: {method.Name}");
        }
    }
}
