using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Math.Abs, Min, Max, Clamp, Sign, and the same methods of the integer types and of the interfaces of generic code.</summary>
internal static class NumericIntrinsics
{
    private static readonly string[] s_signed = ["SByte", "Int16", "Int32", "Int64"];
    private static readonly string[] s_integers = [.. s_signed, "Byte", "UInt16", "UInt32", "UInt64"];
    private static readonly string[] s_wide = ["Int32", "UInt32", "Int64", "UInt64"];

    /// <summary>By signature.</summary>
    public static Dictionary<string, Intrinsic> Methods { get; } = Table();

    private static Dictionary<string, Intrinsic> Table()
    {
        var methods = new Dictionary<string, Intrinsic>();
        foreach (var type in s_integers)
        {
            AddComparing(methods, "System.Math", $"System.{type}");
        }

        foreach (var type in s_signed)
        {
            AddSigned(methods, "System.Math", "System.Math", $"System.{type}");
        }

        foreach (var type in s_integers.Concat(["Int128", "UInt128"]).Select(static name => $"System.{name}"))
        {
            AddComparing(methods, type, type);
            AddSigned(methods, type, type, type);
            AddConversions(methods, type);
        }

        AddComparing(methods, "System.Numerics.INumber`1", "`0");
        AddSigned(methods, "System.Numerics.INumberBase`1", "System.Numerics.INumber`1", "`0");
        AddConversions(methods, "System.Numerics.INumberBase`1");
        foreach (var type in s_wide)
        {
            methods.Add($"M:System.Math.BigMul(System.{type},System.{type})", BigMultiply);
            methods.Add($"M:System.{type}.BigMul(System.{type},System.{type})", BigMultiply);
        }

        return methods;
    }

    private static void AddComparing(Dictionary<string, Intrinsic> methods, string home, string type)
    {
        methods.Add($"M:{home}.Min({type},{type})", Operation(OperationKind.Minimum));
        methods.Add($"M:{home}.Max({type},{type})", Operation(OperationKind.Maximum));
        methods.Add($"M:{home}.Clamp({type},{type},{type})", Operation(OperationKind.Clamp));
    }

    private static void AddSigned(Dictionary<string, Intrinsic> methods, string homeOfAbs, string homeOfSign, string type)
    {
        methods.Add($"M:{homeOfAbs}.Abs({type})", Operation(OperationKind.Absolute));
        methods.Add($"M:{homeOfSign}.Sign({type})", Operation(OperationKind.Sign));
    }

    private static void AddConversions(Dictionary<string, Intrinsic> methods, string home)
    {
        methods.Add($"M:{home}.CreateChecked``1(``0)", Conversion(OverflowMode.Throw));
        methods.Add($"M:{home}.CreateTruncating``1(``0)", Conversion(OverflowMode.Wrap));
    }

    private static Intrinsic Operation(OperationKind kind) => (lowering, invocation) =>
    {
        if (lowering.Shapes.Of(invocation.Type, invocation.Syntax) is not ScalarShape shape)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        var operands = Scalars(lowering, invocation);
        switch (kind)
        {
            case OperationKind.Sign when operands[0] is not VariableExpression:
                // The planner makes two comparisons of it; what is compared must not be computed twice.
                operands[0] = lowering.Freeze(operands[0], "signed", invocation.Syntax);
                break;
            case OperationKind.Clamp:
                RequireOrder(lowering, operands, invocation);
                break;
        }

        return new ScalarValue(Make.Operation(lowering.Site(invocation.Syntax), shape.Type, kind, OverflowMode.Throw, operands));
    };

    /// <summary>Where the least value is the larger one, .NET throws.</summary>
    private static void RequireOrder(Lowering lowering, IrExpression[] operands, IInvocationOperation invocation)
    {
        operands[1] = lowering.Freeze(operands[1], "least", invocation.Syntax);
        operands[2] = lowering.Freeze(operands[2], "most", invocation.Syntax);
        var isOrdered = Make.Compare(lowering.Site(invocation.Syntax), OperationKind.LessOrEqual, operands[1], operands[2]);
        Views.Assert(lowering, isOrdered, "ArgumentException", invocation.Syntax);
    }

    private static Intrinsic Conversion(OverflowMode mode) => (lowering, invocation) =>
        lowering.Shapes.Of(invocation.Type, invocation.Syntax) is ScalarShape shape
            ? new ScalarValue(Make.Convert(lowering.Site(invocation.Syntax), shape.Type, mode, Scalars(lowering, invocation)[0]))
            : throw UnsupportedOperations.Report(lowering, invocation);

    private static ScalarValue BigMultiply(Lowering lowering, IInvocationOperation invocation)
    {
        var type = lowering.Shapes.ScalarOf(invocation.Type) ?? throw UnsupportedOperations.Report(lowering, invocation);
        var site = lowering.Site(invocation.Syntax);
        var operands = Scalars(lowering, invocation).Select(operand => Make.Convert(site, type, OverflowMode.Throw, operand)).ToArray();
        return new(Make.Operation(site, type, OperationKind.Multiply, OverflowMode.Throw, operands));
    }

    private static IrExpression[] Scalars(Lowering lowering, IInvocationOperation invocation) =>
        [.. Intrinsics.Operands(lowering, invocation).Select(Lowering.ScalarOf)];
}
