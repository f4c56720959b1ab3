using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Methods of Debug and Trace, where C# does not leave them out. An assertion that fails ends the process, so that there is no witness then;
/// what only writes a message is no part of the circuit.
/// </summary>
internal static class DebugIntrinsics
{
    private static readonly string[] s_messages = ["System.Object", "System.Object,System.String", "System.String", "System.String,System.String"];

    /// <summary>By signature.</summary>
    public static Dictionary<string, Intrinsic> Methods { get; } = Table();

    private static Dictionary<string, Intrinsic> Table()
    {
        var methods = new Dictionary<string, Intrinsic>
        {
            ["M:System.Diagnostics.Debug.Assert(System.Boolean,System.Diagnostics.Debug.AssertInterpolatedStringHandler@)"] = Assert,
            ["M:System.Diagnostics.Debug.Print(System.String)"] = Write,
        };
        foreach (var type in new[] { "M:System.Diagnostics.Debug", "M:System.Diagnostics.Trace" })
        {
            methods.Add($"{type}.Assert(System.Boolean)", Assert);
            methods.Add($"{type}.Assert(System.Boolean,System.String)", Assert);
            methods.Add($"{type}.Assert(System.Boolean,System.String,System.String)", Assert);
            methods.Add($"{type}.Fail(System.String)", Fail);
            methods.Add($"{type}.Fail(System.String,System.String)", Fail);
            methods.Add($"{type}.Flush", Write);
            methods.Add($"{type}.Indent", Write);
            methods.Add($"{type}.Unindent", Write);
            foreach (var message in s_messages)
            {
                methods.Add($"{type}.Write({message})", Write);
                methods.Add($"{type}.WriteLine({message})", Write);
                methods.Add($"{type}.WriteIf(System.Boolean,{message})", Write);
                methods.Add($"{type}.WriteLineIf(System.Boolean,{message})", Write);
            }
        }

        return methods;
    }

    private static VoidValue Assert(Lowering lowering, IInvocationOperation invocation)
    {
        // An interpolated message is put together only where the assertion fails, and then nothing that it does is seen.
        var condition = invocation.Arguments.First(static argument => argument.Parameter?.Ordinal == 0);
        RequireHarmless(lowering, invocation, invocation.Arguments.Where(argument => argument != condition && argument.Value is not IInterpolatedStringHandlerCreationOperation));
        Views.Assert(lowering, lowering.Scalar(condition.Value), invocation.TargetMethod.ContainingType.Name + ".Assert", invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Fail(Lowering lowering, IInvocationOperation invocation)
    {
        RequireHarmless(lowering, invocation, invocation.Arguments);
        Views.Assert(lowering, Make.Bool(lowering.Site(invocation.Syntax), false), invocation.TargetMethod.ContainingType.Name + ".Fail", invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Write(Lowering lowering, IInvocationOperation invocation)
    {
        RequireHarmless(lowering, invocation, invocation.Arguments);
        return VoidValue.Instance;
    }

    private static void RequireHarmless(Lowering lowering, IInvocationOperation invocation, IEnumerable<IArgumentOperation> arguments)
    {
        if (arguments.FirstOrDefault(argument => !HarmlessExpressions.Contains(lowering, argument.Value)) is { } harmful)
        {
            throw lowering.Unsupported(
                Diagnostics.UnsupportedConstruct.Rule,
                harmful.Syntax,
                $"A message of '{invocation.TargetMethod.ContainingType.Name}.{invocation.TargetMethod.Name}' that is more than text and variables",
                "Work it out before, or leave the call out.");
        }
    }
}
