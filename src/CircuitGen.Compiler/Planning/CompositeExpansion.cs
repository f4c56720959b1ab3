using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Rewrites operations that are made of others: Math.Clamp is a minimum of a maximum, Math.Sign is 1 - 2 * (x &lt; 0) - (x == 0).
/// The new nodes get sites behind the old ones; a table says which old site each stands for.
/// </summary>
internal sealed class CompositeExpansion
{
    private readonly List<int> _origins;

    private CompositeExpansion(int siteCount) => _origins = [.. Enumerable.Range(0, siteCount)];

    /// <summary>The circuit without composite operations, and for each site the site of the source it stands for.</summary>
    public static (CircuitIr Ir, int[] Origins) Apply(CircuitIr ir)
    {
        var expansion = new CompositeExpansion(ir.SiteCount);
        var body = (BlockStatement)IrRewriting.Rewrite(ir.Body, expansion.Expand);
        return (ir with { Body = body, SiteCount = expansion._origins.Count }, [.. expansion._origins]);
    }

    private IrExpression Expand(IrExpression expression) => expression switch
    {
        OperationExpression { Kind: OperationKind.Clamp } clamp => ExpandClamp(clamp),
        OperationExpression { Kind: OperationKind.Sign } sign => ExpandSign(sign),
        _ => expression,
    };

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
