using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Says why a call has no code to inline.</summary>
internal static class UnseenCalls
{
    private const string WriteYourOwn = "Write a method of your own that computes it.";

    public static LoweringStoppedException Report(Lowering lowering, IMethodSymbol method, SyntaxNode syntax)
    {
        var (reason, advice) = Reason(lowering, method);
        return lowering.Unsupported(UnseenCall.Rule, syntax, Name(method), reason, advice);
    }

    public static LoweringStoppedException TooDeep(Lowering lowering, IMethodSymbol method, SyntaxNode syntax, int depth) => lowering.Unsupported(
        UnseenCall.Rule, syntax, Name(method), $"it stands inside {depth} other calls", "Write loops, or put methods that call each other into one.");

    private static (string Reason, string Advice) Reason(Lowering lowering, IMethodSymbol method)
    {
        var declaration = MethodBodies.Declaration(method);
        return declaration switch
        {
            _ when !lowering.Known.IsSource(declaration) => ("its C# source is not in this project", WriteYourOwn),
            { IsImplicitlyDeclared: true } => ("the C# compiler writes its code", WriteYourOwn),
            { IsAbstract: true } => ("it is abstract, and which code runs is only known when the program does", "Call the method that is meant."),
            { IsExtern: true } => ("it is native code", WriteYourOwn),
            { AssociatedSymbol: IPropertySymbol } => ("it is an auto-property, whose value is in memory", "Make it a constant, or a property that computes its value: '=> value'."),
            _ => ("it has no code", WriteYourOwn),
        };
    }

    private static string Name(IMethodSymbol method) => (method.AssociatedSymbol ?? method) is var member && member.ContainingType is { } type
        ? $"{type.Name}.{member.Name}"
        : method.Name;
}
