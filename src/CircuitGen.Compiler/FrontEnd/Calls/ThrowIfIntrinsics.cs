using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>ArgumentOutOfRangeException.ThrowIf...: assertions of the opposite.</summary>
internal static class ThrowIfIntrinsics
{
    public static Func<Lowering, IInvocationOperation, Value>? Find(string name) => name switch
    {
        "ThrowIfGreaterThan" => Assert(OperationKind.LessOrEqual),
        "ThrowIfGreaterThanOrEqual" => Assert(OperationKind.Less),
        "ThrowIfLessThan" => Assert(OperationKind.GreaterOrEqual),
        "ThrowIfLessThanOrEqual" => Assert(OperationKind.Greater),
        "ThrowIfEqual" => Assert(OperationKind.NotEqual),
        "ThrowIfNotEqual" => Assert(OperationKind.Equal),
        "ThrowIfNegative" => Assert(OperationKind.GreaterOrEqual),
        "ThrowIfNegativeOrZero" => Assert(OperationKind.Greater),
        "ThrowIfZero" => Assert(OperationKind.NotEqual),
        _ => null,
    };

    private static Func<Lowering, IInvocationOperation, Value> Assert(OperationKind kind) => (lowering, invocation) =>
    {
        var arguments = InvocationExpressions.Arguments(lowering, invocation.TargetMethod, [.. invocation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit)])
            .Where(argument => argument is not null)
            .Select(argument => argument.Read(lowering, invocation.Syntax))
            .OfType<ScalarValue>()
            .ToArray();
        var site = lowering.Site(invocation.Syntax);
        var right = arguments.Length > 1 ? arguments[1].Expression : new ConstantExpression(site, arguments[0].Expression.Type, Integer.Zero);
        Views.Assert(lowering, Make.Compare(site, kind, arguments[0].Expression, right), "ArgumentOutOfRangeException", invocation.Syntax);
        return VoidValue.Instance;
    };
}
