using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Library methods that the compiler knows.</summary>
internal static class Intrinsics
{
    public static Func<Lowering, IInvocationOperation, Value>? Find(Lowering lowering, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.DeclaringSyntaxReferences.Length > 0)
        {
            return null;
        }

        var type = method.ContainingType;
        if (SpanTypes.IsSpan(type) || SpanTypes.IsSystemType(type, "MemoryExtensions") || SpanTypes.IsSystemType(type, "Array"))
        {
            return SpanIntrinsics.Find(method.Name);
        }

        if (SpanTypes.IsSystemType(type, "ArgumentOutOfRangeException"))
        {
            return ThrowIfIntrinsics.Find(method.Name);
        }

        return IsDebugging(type) ? Ignore : NumericIntrinsics.Find(lowering, method);
    }

    private static bool IsDebugging(INamedTypeSymbol? type) => type is { Name: "Debug" or "Trace", ContainingNamespace.Name: "Diagnostics" };

    private static VoidValue Ignore(Lowering lowering, IInvocationOperation invocation) => VoidValue.Instance;
}
