using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Methods of arrays.</summary>
internal static class ArrayIntrinsics
{
    /// <summary>By signature.</summary>
    public static Dictionary<string, Intrinsic> Methods { get; } = new()
    {
        ["M:System.Array.Fill``1(``0[],``0)"] = Fill,
        ["M:System.Array.Fill``1(``0[],``0,System.Int32,System.Int32)"] = Fill,
        ["M:System.Array.Clear(System.Array)"] = Clear,
        ["M:System.Array.Clear(System.Array,System.Int32,System.Int32)"] = ClearPart,
        ["M:System.Array.Copy(System.Array,System.Array,System.Int32)"] = Copy,
        ["M:System.Array.Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)"] = CopyPart,
        ["M:System.Array.CopyTo(System.Array,System.Int32)"] = CopyTo,
        ["M:System.Array.GetLength(System.Int32)"] = GetLength,
    };

    private static VoidValue Fill(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        var view = Movements.View(operands[0]);
        var part = operands.Length == 2 ? view : Part(lowering, view, operands[2], operands[3], invocation.Syntax);
        Movements.Fill(lowering, part, operands[1], invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Clear(Lowering lowering, IInvocationOperation invocation)
    {
        Movements.Clear(lowering, Movements.View(Intrinsics.Operands(lowering, invocation)[0]), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue ClearPart(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        Movements.Clear(lowering, Part(lowering, Movements.View(operands[0]), operands[1], operands[2], invocation.Syntax), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue Copy(Lowering lowering, IInvocationOperation invocation)
    {
        RequireSameElements(lowering, invocation, invocation.Arguments.Select(static argument => argument.Value));
        var operands = Intrinsics.Operands(lowering, invocation);
        var zero = Make.Int(lowering.Site(invocation.Syntax), 0);
        Copy(lowering, operands[0], zero, operands[1], zero, Lowering.ScalarOf(operands[2]), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue CopyPart(Lowering lowering, IInvocationOperation invocation)
    {
        RequireSameElements(lowering, invocation, invocation.Arguments.Select(static argument => argument.Value));
        var operands = Intrinsics.Operands(lowering, invocation);
        Copy(lowering, operands[0], Lowering.ScalarOf(operands[1]), operands[2], Lowering.ScalarOf(operands[3]), Lowering.ScalarOf(operands[4]), invocation.Syntax);
        return VoidValue.Instance;
    }

    private static VoidValue CopyTo(Lowering lowering, IInvocationOperation invocation)
    {
        RequireSameElements(lowering, invocation, [invocation.Instance!, .. invocation.Arguments.Select(static argument => argument.Value)]);
        var operands = Intrinsics.Operands(lowering, invocation);
        var zero = Make.Int(lowering.Site(invocation.Syntax), 0);
        Copy(lowering, operands[0], zero, operands[1], Lowering.ScalarOf(operands[2]), Movements.View(operands[0]).Lengths[0], invocation.Syntax);
        return VoidValue.Instance;
    }

    private static void Copy(Lowering lowering, Value source, IrExpression sourceStart, Value target, IrExpression targetStart, IrExpression length, SyntaxNode syntax)
    {
        var count = lowering.Freeze(length, "length", syntax);
        var part = Views.Slice(lowering, Movements.View(source), sourceStart, count, syntax);
        Movements.Move(lowering, part, Views.Slice(lowering, Movements.View(target), targetStart, count, syntax), syntax);
    }

    private static ViewValue Part(Lowering lowering, ViewValue view, Value start, Value length, SyntaxNode syntax) =>
        Views.Slice(lowering, view, Lowering.ScalarOf(start), Lowering.ScalarOf(length), syntax);

    /// <summary>Between arrays of different types .NET widens the elements, takes their bits as another type's, or throws.</summary>
    private static void RequireSameElements(Lowering lowering, IInvocationOperation invocation, IEnumerable<IOperation> operands)
    {
        var arrays = operands.Select(Unconverted).Select(operand => operand.Type is null ? null : lowering.Substitute(operand.Type)).OfType<IArrayTypeSymbol>().ToArray();
        if (arrays.Length != 2 || !SymbolEqualityComparer.Default.Equals(arrays[0], arrays[1]))
        {
            throw lowering.Unsupported(
                Diagnostics.UnsupportedConstruct.Rule, invocation.Syntax, "Copying between arrays of different types", "Copy the elements in a loop, with the conversion that is meant.");
        }
    }

    private static IOperation Unconverted(IOperation operand) => operand is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operand;

    private static ScalarValue GetLength(Lowering lowering, IInvocationOperation invocation)
    {
        var operands = Intrinsics.Operands(lowering, invocation);
        var view = Movements.View(operands[0]);
        return operands[1] is ScalarValue { Expression: ConstantExpression { Value: { IsSmall: true } dimension } } && dimension.Small >= 0 && dimension.Small < view.Rank
            ? new(view.Lengths[(int)dimension.Small])
            : throw UnsupportedOperations.Report(lowering, invocation);
    }
}
