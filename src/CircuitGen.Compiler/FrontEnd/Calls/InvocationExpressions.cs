using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Calls.</summary>
internal static class InvocationExpressions
{
    public static Value Lower(Lowering lowering, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (OmittedCalls.Contains(lowering, invocation))
        {
            return VoidValue.Instance;
        }

        if (Intrinsics.Find(lowering, invocation) is { } intrinsic)
        {
            return intrinsic(lowering, invocation);
        }

        RequireSource(lowering, invocation);
        method = Implementation(lowering, invocation);
        var instance = invocation.Instance is null || method.MethodKind == MethodKind.LocalFunction ? null : lowering.Place(invocation.Instance);
        var arguments = Arguments(lowering, method, invocation.Arguments);
        return Calls.Inline(lowering, method, instance, arguments, invocation.Syntax);
    }

    public static Place Place(Lowering lowering, IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.ReturnsByRef)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, invocation.Syntax, "A method that returns a reference", "Return the value or the index.");
        }

        return new ValuePlace(Lower(lowering, invocation));
    }

    /// <summary>The arguments by parameter, evaluated in the order they are written in.</summary>
    public static Place[] Arguments(Lowering lowering, IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        var values = new Value[arguments.Count];
        var result = new Place[method.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = arguments[i];
            if (argument.Parameter is not { } parameter)
            {
                throw Lowering.Broken();
            }

            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                values[i] = VoidValue.Instance;
                result[parameter.Ordinal] = lowering.Before(values, i, argument.Syntax, () => lowering.Freeze(lowering.Place(argument.Value), argument.Syntax));
            }
            else
            {
                values[i] = lowering.Before(values, i, argument.Syntax, () => lowering.Expression(argument.Value));
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            result[arguments[i].Parameter!.Ordinal] ??= new ValuePlace(values[i]);
        }

        return result;
    }

    /// <summary>A call through an interface, in generic code, is one of the type argument's method.</summary>
    private static IMethodSymbol Implementation(Lowering lowering, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType is not { TypeKind: TypeKind.Interface } || (invocation.ConstrainedToType ?? invocation.Instance?.Type) is not { } receiver)
        {
            return method;
        }

        return lowering.Substitute(receiver).FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
    }

    private static void RequireSource(Lowering lowering, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            throw lowering.Unsupported(DelegateUse.Rule, invocation.Syntax);
        }

        if (lowering.Known.SignatureOf(method)?.StartsWith("M:System.Linq.", StringComparison.Ordinal) ?? false)
        {
            throw lowering.Unsupported(QueryUse.Rule, invocation.Syntax);
        }

        if (!lowering.Known.IsSource(method))
        {
            if (invocation.Type?.SpecialType == SpecialType.System_String)
            {
                throw lowering.Unsupported(StringUse.Rule, invocation.Syntax);
            }

            throw lowering.Unsupported(UnseenCall.Rule, invocation.Syntax, $"{method.ContainingType?.Name}.{method.Name}");
        }
    }
}
