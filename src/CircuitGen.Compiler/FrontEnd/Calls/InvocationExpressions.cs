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
        method = Implementations.Of(lowering, method, invocation.ConstrainedToType ?? invocation.Instance?.Type, invocation.Syntax);
        if (invocation.Instance is null || method.IsStatic || method.MethodKind == MethodKind.LocalFunction)
        {
            return Calls.Inline(lowering, method, null, Arguments(lowering, method, invocation.Arguments), invocation.Syntax);
        }

        var instance = Receivers.Of(lowering, invocation.Instance, method);
        var arguments = lowering.Before(ref instance, invocation.Syntax, () => Arguments(lowering, method, invocation.Arguments));
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
                throw Lowering.Unexpected();
            }

            if (IsReference(lowering, parameter, argument.Value))
            {
                values[i] = VoidValue.Instance;
                result[parameter.Ordinal] = lowering.Before(values, i, argument.Syntax, () => lowering.Refer(Referred(lowering, argument), argument.Syntax));
            }
            else
            {
                if (parameter.RefKind != RefKind.None)
                {
                    Receivers.RequireNoReference(lowering, argument.Value);
                }

                values[i] = lowering.Before(values, i, argument.Syntax, () => lowering.Expression(argument.Value));
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            result[arguments[i].Parameter!.Ordinal] ??= new ValuePlace(values[i]);
        }

        return result;
    }

    /// <summary>Whether a reference is passed. To an <c>in</c> parameter it is where the argument is a variable of the very type, else a copy.</summary>
    public static bool IsReference(Lowering lowering, IParameterSymbol parameter, IOperation argument) => parameter.RefKind switch
    {
        RefKind.Ref or RefKind.Out => true,
        RefKind.In or RefKind.RefReadOnlyParameter => Receivers.IsVariable(lowering, argument),
        _ => false,
    };

    /// <summary>What a reference refers to; <c>out _</c> to a variable that has no name.</summary>
    private static Place Referred(Lowering lowering, IArgumentOperation argument) => argument.Value is IDiscardOperation
        ? Places.Create(lowering, lowering.Shapes.Of(argument.Value.Type, argument.Syntax), "unused")
        : lowering.Place(argument.Value);

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

            throw UnseenCalls.Report(lowering, method, invocation.Syntax);
        }
    }
}
