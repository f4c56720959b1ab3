using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The front end: from a method with <c>[ZkCircuit]</c> to the IR.</summary>
public static class MethodLowering
{
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp13;

    /// <summary>
    /// Lowers a method, whichever part of a partial one is given. Never throws but for cancellation, whatever the code: it comes back without a circuit then, and with
    /// problems unless the C# compiler reports errors anyway.
    /// </summary>
    public static LoweredCircuit Lower(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < OldestLanguage and var version })
        {
            return Refused(method, LanguageTooOld.Rule, method.Name, version.ToDisplayString());
        }

        method = CircuitPlaces.Implementation(method);
        if (NeededTypes.Hidden(compilation) is var (needed, obstacle))
        {
            return Refused(method, HiddenType.Rule, method.Name, needed, obstacle);
        }

        var attempt = Isolation.Run(method.Name, () => LowerMethod(method, compilation, cancellation));
        return attempt.Value ?? Refused(method, CompilerFailure.Rule, method.Name, attempt.Failure!);
    }

    private static LoweredCircuit Refused(IMethodSymbol method, Rule rule, params string[] arguments) => new(
        new("", EquatableArray<string>.Empty, method.Name, "", EquatableArray<SignatureParameter>.Empty, "", null),
        null,
        EquatableArray<string>.Empty,
        EquatableArray<SourceSpan>.Empty,
        new([new Problem(rule.Id, SourcePositions.Of(DeclarationChecks.NameOf(method)), new(arguments))]));

    private static LoweredCircuit LowerMethod(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        var lowering = new Lowering(compilation, method, cancellation);
        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        var signature = Signatures.WithoutResults(lowering, method);
        if (declaration is null)
        {
            return new(signature, null, EquatableArray<string>.Empty, EquatableArray<SourceSpan>.Empty, lowering.Problems.ToEquatable());
        }

        DeclarationChecks.Run(lowering, method, declaration);
        MethodInterface? surface = null;
        try
        {
            surface = MethodInterface.Create(lowering, method, declaration);
            signature = Signatures.WithResults(signature, surface);
        }
        catch (LoweringStoppedException stopped)
        {
            stopped.ReportAt(lowering, declaration);
            lowering.IsIncomplete = true;
        }

        var ir = surface is null ? null : Body(lowering, method, surface, declaration);
        if (ir is not null)
        {
            return new(signature, ir.Ir, ir.Texts, ir.Positions, EquatableArray<Problem>.Empty);
        }

        return new(signature, null, EquatableArray<string>.Empty, EquatableArray<SourceSpan>.Empty, Problems(lowering, declaration));
    }

    /// <summary>
    /// Why there is no circuit. Where the C# compiler finds errors in the method, or in code that it calls and that lowering stumbled over, ours
    /// would only be their consequences; everywhere else there is at least one problem.
    /// </summary>
    private static EquatableArray<Problem> Problems(Lowering lowering, SyntaxNode declaration)
    {
        if (lowering.Problems.Suspected.Select(MemberAround).Prepend(declaration).Distinct().Any(member => HasErrors(lowering, member)))
        {
            return EquatableArray<Problem>.Empty;
        }

        lowering.Problems.RefuseSuspected();
        if (lowering.Problems.Count == 0)
        {
            lowering.Problems.Add(UnsupportedConstruct.Rule, DeclarationChecks.NameOf(lowering.Method), $"'{lowering.Method.Name}'", UnsupportedOperations.WriteDifferently);
        }

        return lowering.Problems.ToEquatable();
    }

    private static SyntaxNode MemberAround(SyntaxNode syntax) => syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? syntax;

    private static bool HasErrors(Lowering lowering, SyntaxNode declaration) => lowering.Model(declaration.SyntaxTree)
        .GetDiagnostics(declaration.Span, lowering.Cancellation)
        .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static FinishedCircuit? Body(Lowering lowering, IMethodSymbol method, MethodInterface surface, SyntaxNode declaration)
    {
        if (MethodBodies.Find(lowering, method) is not { } body)
        {
            return null;
        }

        lowering.Frame.Reassigned.UnionWith(ReassignedVariables.Of(body));
        try
        {
            surface.BindParameters(lowering);
            surface.FinishOutputs(lowering, Bodies.Run(lowering, method, body, "result"), declaration);
        }
        catch (LoweringStoppedException stopped)
        {
            stopped.ReportAt(lowering, declaration);
            lowering.IsIncomplete = true;
        }

        lowering.NullTests.Check(lowering, Lowering.BlockOf(0, lowering.Block));
        if (lowering.IsIncomplete || lowering.Problems.Count > 0)
        {
            return null;
        }

        try
        {
            return FinishedCircuit.Create(lowering, method, surface, lowering.Site(body.Syntax));
        }
        catch (LoweringStoppedException)
        {
            return null;
        }
    }
}
