using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>ArgumentOutOfRangeException.ThrowIf...: assertions of the opposite.</summary>
internal static class ThrowIfIntrinsics
{
    /// <summary>By signature.</summary>
    public static Dictionary<string, Intrinsic> Methods { get; } = new()
    {
        ["M:System.ArgumentOutOfRangeException.ThrowIfGreaterThan``1(``0,``0,System.String)"] = Assert(OperationKind.LessOrEqual),
        ["M:System.ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual``1(``0,``0,System.String)"] = Assert(OperationKind.Less),
        ["M:System.ArgumentOutOfRangeException.ThrowIfLessThan``1(``0,``0,System.String)"] = Assert(OperationKind.GreaterOrEqual),
        ["M:System.ArgumentOutOfRangeException.ThrowIfLessThanOrEqual``1(``0,``0,System.String)"] = Assert(OperationKind.Greater),
        ["M:System.ArgumentOutOfRangeException.ThrowIfEqual``1(``0,``0,System.String)"] = Assert(OperationKind.NotEqual),
        ["M:System.ArgumentOutOfRangeException.ThrowIfNotEqual``1(``0,``0,System.String)"] = Assert(OperationKind.Equal),
        ["M:System.ArgumentOutOfRangeException.ThrowIfNegative``1(``0,System.String)"] = Assert(OperationKind.GreaterOrEqual),
        ["M:System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero``1(``0,System.String)"] = Assert(OperationKind.Greater),
        ["M:System.ArgumentOutOfRangeException.ThrowIfZero``1(``0,System.String)"] = Assert(OperationKind.NotEqual),
    };

    private static Intrinsic Assert(OperationKind kind) => (lowering, invocation) =>
    {
        var parameters = invocation.TargetMethod.Parameters;
        var name = invocation.Arguments.First(argument => argument.Parameter?.Ordinal == parameters.Length - 1);
        if (!name.Value.ConstantValue.HasValue || lowering.Shapes.ScalarOf(parameters[0].Type) is not { } type)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        IArgumentOperation[] compared = [.. invocation.Arguments.Where(argument => argument != name)];
        var operands = InvocationExpressions.Arguments(lowering, invocation.TargetMethod, compared)
            .Take(compared.Length)
            .Select(operand => Lowering.ScalarOf(operand.Read(lowering, invocation.Syntax)))
            .ToArray();
        var site = lowering.Site(invocation.Syntax);
        var right = operands.Length > 1 ? operands[1] : new ConstantExpression(site, type, Integer.Zero);
        Views.Assert(lowering, Make.Compare(site, kind, operands[0], right), "ArgumentOutOfRangeException", invocation.Syntax);
        return VoidValue.Instance;
    };
}
