using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Methods of spans and arrays.</summary>
internal static class SpanIntrinsics
{
    private static readonly Dictionary<string, Func<Lowering, IInvocationOperation, Value>> s_methods = new()
    {
        ["AsSpan"] = Slice,
        ["Slice"] = Slice,
        ["ToArray"] = ToArray,
        ["Fill"] = Fill,
        ["Clear"] = Clear,
        ["CopyTo"] = CopyTo,
        ["Copy"] = Copy,
        ["GetLength"] = GetLength,
        ["op_Implicit"] = (lowering, invocation) => View(Operands(lowering, invocation)[0]),
    };

    public static Func<Lowering, IInvocationOperation, Value>? Find(string name) => s_methods.TryGetValue(name, out var method) ? method : null;

    private static ViewValue Slice(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        var view = View(operands[0]);
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
        Views.Copy(lowering, View(Operands(lowering, invocation)[0]), ArrayExpressions.NameFor(invocation), invocation.Syntax);

    private static VoidValue Fill(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        Fill(lowering, View(operands[0]), lowering.Freeze(operands[1], "filling", invocation.Syntax), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Clear(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        if (operands.Length != 1)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        var view = View(operands[0]);
        Fill(lowering, view, Places.Default(lowering, view.Element, invocation.Syntax), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static void Fill(Lowering lowering, ViewValue view, Value value, SyntaxNode syntax) =>
        Loops.Count(lowering, view.Lengths[0], "i", syntax, index => Views.Element(lowering, view, [index], syntax).Write(lowering, value, syntax));

    private static VoidValue CopyTo(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        if (operands.Length != 2 || operands[1] is not ViewValue target)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        Move(lowering, View(operands[0]), target, invocation.Syntax);
        return VoidValue.Instance;
    }

    /// <summary>Array.Copy(source, target, length).</summary>
    private static VoidValue Copy(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        if (operands.Length != 3)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        var zero = Make.Int(lowering.Site(invocation.Syntax), 0);
        var length = lowering.Freeze(Lowering.ScalarOf(operands[2]), "length", invocation.Syntax);
        var source = Views.Slice(lowering, View(operands[0]), zero, length, invocation.Syntax);
        Move(lowering, source, Views.Slice(lowering, View(operands[1]), zero, length, invocation.Syntax), invocation.Syntax);
        return VoidValue.Instance;
    }

    /// <summary>Source and target may overlap, so that the elements go through a copy where both are of the circuit.</summary>
    private static void Move(Lowering lowering, ViewValue source, ViewValue target, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        Views.Assert(lowering, Make.Compare(site, OperationKind.LessOrEqual, source.Lengths[0], target.Lengths[0]), "ArgumentException", syntax);
        var origin = source.IsTable || (source.Start is null && target.Start is null) ? source : Views.Copy(lowering, source, "moved", syntax);
        Views.CopyElements(lowering, origin, target, syntax);
    }

    private static ScalarValue GetLength(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Operands(lowering, invocation);
        return operands.Length == 2
            && operands[0] is ViewValue view
            && operands[1] is ScalarValue { Expression: ConstantExpression { Value: { IsSmall: true } dimension } }
            && dimension.Small >= 0
            && dimension.Small < view.Rank
            ? new(view.Lengths[(int)dimension.Small])
            : throw UnsupportedOperations.Report(lowering, invocation);
    }

    private static Value[] Operands(Lowering lowering, IInvocationOperation invocation)
    {
        IEnumerable<IOperation> operations = invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value);
        return lowering.Operands([.. invocation.Instance is null ? operations : operations.Prepend(invocation.Instance)]);
    }

    private static ViewValue View(Value value) => value as ViewValue ?? throw Lowering.Unexpected();
}
