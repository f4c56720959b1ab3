using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// The library methods that the compiler knows, by their full signatures: an overload that is not listed is a method like any other,
/// whose source is not there.
/// </summary>
internal static class Intrinsics
{
    private static readonly Dictionary<string, Intrinsic> s_bySignature =
        new[] { SpanIntrinsics.Methods, ArrayIntrinsics.Methods, NumericIntrinsics.Methods, ThrowIfIntrinsics.Methods, DebugIntrinsics.Methods }
            .SelectMany(static methods => methods)
            .ToDictionary(static method => method.Key, static method => method.Value);

    /// <summary>How to lower a call of a library method, or null where it is not known.</summary>
    public static Intrinsic? Find(Lowering lowering, IInvocationOperation invocation) =>
        lowering.Known.SignatureOf(invocation.TargetMethod) is { } signature && s_bySignature.TryGetValue(signature, out var intrinsic)
            ? intrinsic
            : null;

    /// <summary>The instance, if there is one, and the arguments by parameter, evaluated in the order they are written in.</summary>
    public static Value[] Operands(Lowering lowering, IInvocationOperation invocation)
    {
        if (invocation.Instance is null)
        {
            return Arguments(lowering, invocation);
        }

        var instance = Views.Taken(lowering, lowering.Expression(invocation.Instance), invocation.Syntax);
        var arguments = lowering.Before(ref instance, invocation.Syntax, () => Arguments(lowering, invocation));
        return [instance, .. arguments];
    }

    private static Value[] Arguments(Lowering lowering, IInvocationOperation invocation) =>
        [.. InvocationExpressions.Arguments(lowering, invocation.TargetMethod, invocation.Arguments).Select(argument => Views.Taken(lowering, argument.Read(lowering, invocation.Syntax), invocation.Syntax))];
}
