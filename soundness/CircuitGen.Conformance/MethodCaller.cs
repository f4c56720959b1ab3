using System.Reflection;
using System.Reflection.Emit;

namespace CircuitGen.Conformance;

/// <summary>
/// Calls a static method whose parameters may be spans, which reflection cannot pass: a span parameter takes an array.
/// The result is the return value, unless there is none, followed by the out parameters.
/// </summary>
public sealed class MethodCaller
{
    private readonly Func<object?[], object?[]> _call;

    /// <summary>Compiles the call.</summary>
    public MethodCaller(MethodInfo method)
    {
        var caller = new DynamicMethod("Call", typeof(object[]), [typeof(object[])], typeof(MethodCaller).Module, skipVisibility: true);
        var code = caller.GetILGenerator();
        var results = PushArguments(code, method);
        code.Emit(OpCodes.Call, method);
        if (method.ReturnType != typeof(void))
        {
            var returned = code.DeclareLocal(method.ReturnType);
            code.Emit(OpCodes.Stloc, returned);
            results.Insert(0, returned);
        }

        ReturnAll(code, results);
        _call = caller.CreateDelegate<Func<object?[], object?[]>>();
    }

    /// <summary>Calls with one argument for each parameter that is not <c>out</c>.</summary>
    public object?[] Call(object?[] arguments) => _call(arguments);

    private static List<LocalBuilder> PushArguments(ILGenerator code, MethodInfo method)
    {
        var results = new List<LocalBuilder>();
        var next = 0;
        foreach (var parameter in method.GetParameters())
        {
            var type = parameter.ParameterType;
            if (parameter.IsOut)
            {
                var result = code.DeclareLocal(type.GetElementType()!);
                code.Emit(OpCodes.Ldloca, result);
                results.Add(result);
                continue;
            }

            PushArgument(code, next++, type.IsByRef ? type.GetElementType()! : type);
            if (type.IsByRef)
            {
                var copy = code.DeclareLocal(type.GetElementType()!);
                code.Emit(OpCodes.Stloc, copy);
                code.Emit(OpCodes.Ldloca, copy);
            }
        }

        return results;
    }

    private static void PushArgument(ILGenerator code, int index, Type type)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4, index);
        code.Emit(OpCodes.Ldelem_Ref);
        if (!InputShape.IsSpan(type))
        {
            code.Emit(OpCodes.Unbox_Any, type);
            return;
        }

        var array = type.GetGenericArguments()[0].MakeArrayType();
        code.Emit(OpCodes.Castclass, array);
        code.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
    }

    private static void ReturnAll(ILGenerator code, List<LocalBuilder> results)
    {
        code.Emit(OpCodes.Ldc_I4, results.Count);
        code.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < results.Count; i++)
        {
            code.Emit(OpCodes.Dup);
            code.Emit(OpCodes.Ldc_I4, i);
            code.Emit(OpCodes.Ldloc, results[i]);
            code.Emit(OpCodes.Box, results[i].LocalType);
            code.Emit(OpCodes.Stelem_Ref);
        }

        code.Emit(OpCodes.Ret);
    }
}
