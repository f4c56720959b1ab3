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
        if (IsOnInstance(lowering, increment, place))
        {
            return place.Read(lowering, increment.Syntax);
        }

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
        if (IsOnInstance(lowering, increment, place))
        {
            return;
        }

        place.Write(lowering, Next(lowering, increment, place.Read(lowering, increment.Target.Syntax)), increment.Syntax);
    }

    /// <summary>Runs an operator that changes its instance, if it is one; as an expression C# allows it only in front.</summary>
    private static bool IsOnInstance(Lowering lowering, IIncrementOrDecrementOperation increment, Place place)
    {
        if (increment.OperatorMethod is not { IsStatic: false })
        {
            return false;
        }

        var method = Implementations.Of(lowering, increment.OperatorMethod, increment.ConstrainedToType ?? increment.Target.Type, increment.Syntax);
        Calls.Inline(lowering, method, place, [], increment.Syntax);
        return true;
    }

    private static Value Next(Lowering lowering, IIncrementOrDecrementOperation increment, Value value)
    {
        if (UserOperators.Find(lowering, increment.OperatorMethod, increment.ConstrainedToType, increment.Syntax) is { } method)
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
