using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Methods of spans, and those that make spans.</summary>
internal static class SpanIntrinsics
{
    /// <summary>By signature.</summary>
    public static Dictionary<string, Intrinsic> Methods { get; } = new()
    {
        ["M:System.MemoryExtensions.AsSpan``1(``0[])"] = Slice,
        ["M:System.MemoryExtensions.AsSpan``1(``0[],System.Int32)"] = Slice,
        ["M:System.MemoryExtensions.AsSpan``1(``0[],System.Int32,System.Int32)"] = Slice,
        ["M:System.MemoryExtensions.AsSpan(System.String)"] = Slice,
        ["M:System.MemoryExtensions.AsSpan(System.String,System.Int32)"] = Slice,
        ["M:System.MemoryExtensions.AsSpan(System.String,System.Int32,System.Int32)"] = Slice,
        ["M:System.MemoryExtensions.CopyTo``1(``0[],System.Span{``0})"] = CopyTo,
        ["M:System.Span`1.Slice(System.Int32)"] = Slice,
        ["M:System.Span`1.Slice(System.Int32,System.Int32)"] = Slice,
        ["M:System.Span`1.ToArray"] = ToArray,
        ["M:System.Span`1.Fill(`0)"] = Fill,
        ["M:System.Span`1.Clear"] = Clear,
        ["M:System.Span`1.CopyTo(System.Span{`0})"] = CopyTo,
        ["M:System.ReadOnlySpan`1.Slice(System.Int32)"] = Slice,
        ["M:System.ReadOnlySpan`1.Slice(System.Int32,System.Int32)"] = Slice,
        ["M:System.ReadOnlySpan`1.ToArray"] = ToArray,
        ["M:System.ReadOnlySpan`1.CopyTo(System.Span{`0})"] = CopyTo,
    };

    /// <summary>A new span of an array, also with start and length; null for all other constructors.</summary>
    public static Value? Create(Lowering lowering, IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return null;
        }

        switch (lowering.Known.SignatureOf(constructor))
        {
            case "M:System.Span`1.#ctor(`0[])" or "M:System.ReadOnlySpan`1.#ctor(`0[])":
                return Arguments()[0];
            case "M:System.Span`1.#ctor(`0[],System.Int32,System.Int32)" or "M:System.ReadOnlySpan`1.#ctor(`0[],System.Int32,System.Int32)":
                var arguments = Arguments();
                return Views.Slice(lowering, Movements.View(arguments[0]), Lowering.ScalarOf(arguments[1]), Lowering.ScalarOf(arguments[2]), creation.Syntax);
            default:
                return null;
        }

        Value[] Arguments() => [.. InvocationExpressions.Arguments(lowering, constructor, creation.Arguments).Select(argument => argument.Read(lowering, creation.Syntax))];
    }

    private static ViewValue Slice(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        var view = Movements.View(operands[0]);
        if (operands.Length == 1)
        {
            return view;
        }

        var start = Lowering.ScalarOf(operands[1]);
        if (operands.Length == 2)
        {
            start = lowering.Freeze(start, "start", invocation.Syntax);
        }

        var length = operands.Length == 3 ? Lowering.ScalarOf(operands[2]) : Make.Subtract(lowering.Site(invocation.Syntax), view.Lengths[0], start);
        return Views.Slice(lowering, view, start, length, invocation.Syntax);
    }

    private static ViewValue ToArray(Lowering lowering, IInvocationOperation invocation) =>
        Views.Copy(lowering, Movements.View(Intrinsics.Operands(lowering, invocation)[0]), ArrayExpressions.NameFor(invocation), invocation.Syntax);

    private static VoidValue Fill(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        Movements.Fill(lowering, Movements.View(operands[0]), operands[1], invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Clear(Lowering lowering, IInvocationOperation invocation)
    {
        Movements.Clear(lowering, Movements.View(Intrinsics.Operands(lowering, invocation)[0]), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue CopyTo(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        Movements.Move(lowering, Movements.View(operands[0]), Movements.View(operands[1]), invocation.Syntax);
        return VoidValue.Instance;
    }
}
