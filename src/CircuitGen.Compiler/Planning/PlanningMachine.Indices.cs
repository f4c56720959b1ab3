using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Checks of indices. They take no constraints: an index that may be out of range is refused.</content>
internal sealed partial class PlanningMachine
{
    private void ExecuteCheckIndex(IrExpression expression)
    {
        switch (expression)
        {
            case ElementExpression element:
                var array = Resolve(element.Array);
                var index = Evaluate(element.Index);
                CheckReach(AsComputed(index), EvaluateBound(element.Bound, element.Index, index, array.Length), element.Index);
                break;
            case TableElementExpression element:
                var (flat, bounds, _) = EvaluateTableIndex(element, _ir.Tables[element.Table]);
                CheckReach(AsComputed(flat), bounds, element.Indices[element.Indices.Count - 1]);
                break;
            case CheckedIndexExpression check:
                CheckRow(check.Check);
                break;
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} has no index.");
        }
    }

    private void CheckRow(IndexCheck check)
    {
        var stride = RequireConstant(Evaluate(check.Stride), check.Stride, ProblemIds.SecretArrayLength);
        var rows = RequireConstant(Evaluate(check.Length), check.Length, ProblemIds.SecretArrayLength);
        CheckRow(AsComputed(Evaluate(check.Index)), stride, rows, check.Index);
    }

    /// <summary>
    /// An index of which no element is read may be taken for what C# computes where the code stands: conditions around it count, since no gadget relies on it.
    /// </summary>
    private static PlanValue AsComputed(PlanValue index) => index.IsConstant ? index : PlanValue.From(index.Linear, index.Assumed);

    /// <summary>Refuses the start of a row where there may be no such row. Where rows have no elements, the start of each is 0.</summary>
    private void CheckRow(PlanValue start, Integer stride, Integer rows, IrExpression expression)
    {
        var range = Narrow(start.Linear, start.Range);
        if (range.Low.Sign < 0 || range.High > stride * (rows - Integer.One))
        {
            var (low, high) = stride.Sign > 0 ? (range.Low.FloorDivide(stride), range.High.FloorDivide(stride)) : (range.Low, range.High);
            var row = expression is OperationExpression { Kind: OperationKind.Multiply } product ? product.Operands[0] : expression;
            throw OutOfRange(new(low, high), rows, row);
        }
    }

    /// <summary>
    /// What an index must stay within. Where the start is secret, as that of a row at a secret index is, the index is checked against
    /// the row here; then the whole array is left as what the gadget must stay within.
    /// </summary>
    private Interval EvaluateBound(SliceBound? bound, IrExpression expression, PlanValue index, int length)
    {
        if (bound is null)
        {
            return new(Integer.Zero, length - Integer.One);
        }

        var start = Evaluate(bound.Start);
        var count = RequireConstant(Evaluate(bound.Length), bound.Length, ProblemIds.SecretArrayLength);
        if (count.Sign > 0)
        {
            // Slices have been checked to be in their array; rows, all of one length, have not.
            var rows = ((Integer)length).FloorDivide(count);
            CheckRow(start, rows * count == length ? count : Integer.One, rows * count == length ? rows : length - count + Integer.One, bound.Start);
        }

        if (KnownInteger(start) is { } known)
        {
            return new(known, known + count - Integer.One);
        }

        var offset = PlanValue.From(index.Linear - start.Linear, index.Range - start.Range);
        var written = expression is OperationExpression { Kind: OperationKind.Add } sum && Same.Expression(sum.Operands[0], bound.Start) ? sum.Operands[1] : expression;
        CheckReach(offset, new(Integer.Zero, count - Integer.One), written);
        return new(Integer.Zero, length - Integer.One);
    }

    private void CheckIndex(Integer index, int length, IrExpression expression) =>
        CheckIndex(index, new Interval(Integer.Zero, length - Integer.One), expression);

    private void CheckIndex(Integer index, Interval bounds, IrExpression expression)
    {
        if (index < bounds.Low || index > bounds.High)
        {
            throw OutOfRange(new(index - bounds.Low, index - bounds.Low), bounds.Count, expression);
        }
    }

    /// <summary>The elements a secret index may reach; refused if any lies outside.</summary>
    private Interval CheckReach(PlanValue index, Interval bounds, IrExpression expression)
    {
        var range = Narrow(index.Linear, index.Range);
        if (range.Low < bounds.Low || range.High > bounds.High)
        {
            throw OutOfRange(new(range.Low - bounds.Low, range.High - bounds.Low), bounds.Count, expression);
        }

        return range;
    }

    private PlanningStoppedException OutOfRange(Interval index, Integer length, IrExpression expression) =>
        Stop(ProblemIds.IndexOutOfRange, expression.Site, index.Low == index.High ? index.Low.ToString() : index.ToString(), length.ToString());
}
