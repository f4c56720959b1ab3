using System.Reflection;
using System.Reflection.Emit;

namespace CircuitGen.Cli.Circuits;

/// <summary>Calls a static method whose parameters may be spans, which reflection cannot pass: a span takes an array.</summary>
internal sealed class SpanCaller
{
    private readonly Func<object?[], object> _call;

    /// <summary>Prepares calls.</summary>
    /// <param name="method">Out parameters are passed over; the result is the return value.</param>
    public SpanCaller(MethodInfo method)
    {
        var caller = new DynamicMethod("Call", typeof(object), [typeof(object[])], method.DeclaringType!.Module, skipVisibility: true);
        var code = caller.GetILGenerator();
        var next = 0;
        foreach (var parameter in method.GetParameters())
        {
            var isReference = parameter.ParameterType.IsByRef;
            var type = isReference ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
            if (!parameter.IsOut)
            {
                Push(code, next++, type);
            }

            if (isReference)
            {
                var local = code.DeclareLocal(type);
                if (!parameter.IsOut)
                {
                    code.Emit(OpCodes.Stloc, local);
                }

                code.Emit(OpCodes.Ldloca, local);
            }
        }

        code.Emit(OpCodes.Call, method);
        code.Emit(OpCodes.Ret);
        _call = caller.CreateDelegate<Func<object?[], object>>();
    }

    /// <summary>The element type of a span; null for other types.</summary>
    public static Type? SpanElement(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Span<>) || type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>))
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>Calls the method, which returns an object.</summary>
    public object Call(object?[] arguments) => _call(arguments);

    private static void Push(ILGenerator code, int index, Type type)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4, index);
        code.Emit(OpCodes.Ldelem_Ref);
        if (SpanElement(type) is { } element)
        {
            var array = element.MakeArrayType();
            code.Emit(OpCodes.Castclass, array);
            code.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
        }
        else
        {
            code.Emit(OpCodes.Unbox_Any, type);
        }
    }
}
