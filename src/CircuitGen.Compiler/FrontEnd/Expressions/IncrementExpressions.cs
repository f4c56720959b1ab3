using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>++</c> and <c>--</c>.</summary>
internal static class IncrementExpressions
{
    public static Value Lower(Lowering lowering, IIncrementOrDecrementOperation increment)
    {
        var place = lowering.Freeze(lowering.Place(increment.Target), increment.Syntax);
        var before = lowering.Freeze(place.Read(lowering, increment.Target.Syntax), "before", increment.Syntax);
        var after = Next(lowering, increment, before);
        if (!increment.IsPostfix)
        {
            after = lowering.Freeze(after, "after", increment.Syntax);
        }

        place.Write(lowering, after, increment.Syntax);
        return increment.IsPostfix ? before : after;
    }

    public static void Effect(Lowering lowering, IIncrementOrDecrementOperation increment)
    {
        var place = lowering.Freeze(lowering.Place(increment.Target), increment.Syntax);
        place.Write(lowering, Next(lowering, increment, place.Read(lowering, increment.Target.Syntax)), increment.Syntax);
    }

    private static Value Next(Lowering lowering, IIncrementOrDecrementOperation increment, Value value)
    {
        if (increment.OperatorMethod is { } method && UserOperators.IsInlined(lowering, method))
        {
            return Calls.Invoke(lowering, method, null, [value], increment.Syntax);
        }

        var site = lowering.Site(increment.Syntax);
        var operand = Lowering.ScalarOf(value);
        var mode = OverflowModes.At(lowering, increment.Syntax);
        var type = AssignmentExpressions.Promoted(operand.Type);
        var kind = increment.Kind == Microsoft.CodeAnalysis.OperationKind.Increment ? OperationKind.Add : OperationKind.Subtract;
        var result = Make.Operation(site, type, kind, mode, Make.Convert(site, type, mode, operand), new ConstantExpression(site, type, Integer.One));
        return new ScalarValue(Make.Convert(site, operand.Type, mode, result));
    }
}
