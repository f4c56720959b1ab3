using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Rewrites operations that are made of others: Math.Clamp is a minimum of a maximum, Math.Sign is 1 - 2 * (x &lt; 0) - (x == 0).
/// A ReLU that is shifted right is the ReLU of what is shifted: then the range check of the quotient is that of the ReLU.
/// The new nodes get sites behind the old ones; a table says which old site each stands for.
/// </summary>
internal sealed class CompositeExpansion : IrRewriter
{
    private readonly List<int> _origins;

    private CompositeExpansion(int siteCount) => _origins = [.. Enumerable.Range(0, siteCount)];

    /// <summary>The circuit without composite operations, and for each site the site of the source it stands for.</summary>
    public static (CircuitIr Ir, int[] Origins) Apply(CircuitIr ir)
    {
        var expansion = new CompositeExpansion(ir.SiteCount);
        var body = (BlockStatement)expansion.Rewrite(ir.Body);
        return (ir with { Body = body, SiteCount = expansion._origins.Count }, [.. expansion._origins]);
    }

    public override IrExpression Rewrite(IrExpression expression) => base.Rewrite(expression) switch
    {
        OperationExpression { Kind: OperationKind.Clamp } clamp => ExpandClamp(clamp),
        OperationExpression { Kind: OperationKind.Sign } sign => ExpandSign(sign),
        OperationExpression { Kind: OperationKind.ShiftRight } shift when IsRelu(shift.Operands[0], shift.Type) && shift.Operands[1] is ConstantExpression =>
            ShiftFirst(shift, (OperationExpression)shift.Operands[0]),
        var other => other,
    };

    private static bool IsRelu(IrExpression expression, ScalarType type) =>
        expression is OperationExpression { Kind: OperationKind.Maximum } maximum && maximum.Type == type && maximum.Operands.Any(IsZero);

    private static bool IsZero(IrExpression expression) => expression is ConstantExpression { Value.IsZero: true };

    /// <summary>max(x, 0) &gt;&gt; k = max(x &gt;&gt; k, 0), since a shift rounds down and keeps 0.</summary>
    private static OperationExpression ShiftFirst(OperationExpression shift, OperationExpression relu)
    {
        var (value, zero) = IsZero(relu.Operands[1]) ? (relu.Operands[0], relu.Operands[1]) : (relu.Operands[1], relu.Operands[0]);
        var shifted = shift with { Site = relu.Site, Operands = new([value, shift.Operands[1]]) };
        return relu with { Site = shift.Site, Operands = new([shifted, zero]) };
    }

    private OperationExpression ExpandClamp(OperationExpression clamp)
    {
        var (value, minimum, maximum) = (clamp.Operands[0], clamp.Operands[1], clamp.Operands[2]);
        var raised = Make(clamp.Site, clamp.Type, OperationKind.Maximum, value, minimum);
        return new OperationExpression(clamp.Site, clamp.Type, OperationKind.Minimum, new([raised, maximum]), clamp.Overflow);
    }

    private OperationExpression ExpandSign(OperationExpression sign)
    {
        var value = sign.Operands[0];
        var zero = new ConstantExpression(NewSite(sign.Site), value.Type, Integer.Zero);
        var isNegative = AsNumber(sign, Make(sign.Site, ScalarType.Boolean, OperationKind.Less, value, zero));
        var isZero = AsNumber(sign, Make(sign.Site, ScalarType.Boolean, OperationKind.Equal, value, zero));
        var one = new ConstantExpression(NewSite(sign.Site), sign.Type, Integer.One);
        var two = new ConstantExpression(NewSite(sign.Site), sign.Type, 2);
        var twice = Make(sign.Site, sign.Type, OperationKind.Multiply, isNegative, two);
        var difference = Make(sign.Site, sign.Type, OperationKind.Subtract, one, twice);
        return new OperationExpression(sign.Site, sign.Type, OperationKind.Subtract, new([difference, isZero]), sign.Overflow);
    }

    private OperationExpression AsNumber(OperationExpression origin, IrExpression boolean) =>
        Make(origin.Site, origin.Type, OperationKind.Convert, boolean);

    private OperationExpression Make(int origin, ScalarType type, OperationKind kind, params IrExpression[] operands) =>
        new(NewSite(origin), type, kind, new(operands), OverflowMode.Default);

    private int NewSite(int origin)
    {
        _origins.Add(origin);
        return _origins.Count - 1;
    }
}
