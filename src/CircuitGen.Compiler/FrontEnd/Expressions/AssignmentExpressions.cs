using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Assignments; as expressions their value is what was assigned.</summary>
internal static class AssignmentExpressions
{
    public static Value Simple(Lowering lowering, ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, assignment.Syntax, "Reassigning a reference", "Assign the value.");
        }

        var place = lowering.Place(assignment.Target);
        var value = lowering.Before(ref place, assignment.Syntax, () => lowering.Expression(assignment.Value));
        return Write(lowering, place, value, assignment);
    }

    public static Value Compound(Lowering lowering, ICompoundAssignmentOperation assignment)
    {
        var place = lowering.Freeze(lowering.Place(assignment.Target), assignment.Syntax);
        if (IsUserDefined(assignment.InConversion) || IsUserDefined(assignment.OutConversion))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, assignment.Syntax, "A conversion of the user's in a compound assignment", "Write the conversion and the assignment out.");
        }

        if (assignment.OperatorMethod is { IsStatic: false } own)
        {
            var method = Implementations.Of(lowering, own, assignment.ConstrainedToType ?? assignment.Target.Type, assignment.Syntax);
            var argument = lowering.Before(ref place, assignment.Syntax, () => lowering.Expression(assignment.Value));
            Calls.Invoke(lowering, method, place, [argument], assignment.Syntax);
            return place.Read(lowering, assignment.Syntax);
        }

        var left = place.Read(lowering, assignment.Target.Syntax);
        var right = lowering.Before(ref left, assignment.Syntax, () => lowering.Expression(assignment.Value));
        if (UserOperators.Find(lowering, assignment.OperatorMethod, assignment.ConstrainedToType, assignment.Syntax) is { } operation)
        {
            return Write(lowering, place, Calls.Invoke(lowering, operation, null, [left, right], assignment.Syntax), assignment);
        }

        if (OperatorKinds.Of(assignment.OperatorKind) is not { } kind || left is not ScalarValue target)
        {
            throw UnsupportedOperations.Report(lowering, assignment);
        }

        var amount = Lowering.ScalarOf(right);
        var mode = OverflowModes.At(lowering, assignment.Syntax);
        var site = lowering.Site(assignment.Syntax);
        var type = OperatorKinds.IsShift(kind) ? Promoted(target.Expression.Type) : amount.Type;
        var result = BinaryExpressions.Apply(lowering, kind, type, Make.Convert(site, type, mode, target.Expression), amount, assignment.Syntax);
        return Write(lowering, place, new ScalarValue(Make.Convert(site, target.Expression.Type, mode, result)), assignment);
    }

    private static bool IsUserDefined(CommonConversion conversion) => conversion.IsUserDefined;

    public static Value Deconstruction(Lowering lowering, IDeconstructionAssignmentOperation assignment)
    {
        var isStatement = assignment.Parent is IExpressionStatementOperation or IForLoopOperation;
        if (lowering.Place(assignment.Target) is not DeconstructionPlace target || assignment.Syntax is not AssignmentExpressionSyntax syntax)
        {
            throw UnsupportedOperations.Report(lowering, assignment);
        }

        Place place = target;
        var value = lowering.Before(ref place, syntax, () => Deconstructed(lowering, assignment.Value));
        if (value is NeverValue)
        {
            return value;
        }

        if (!isStatement)
        {
            // As an expression it is a tuple of what was assigned.
            place = lowering.Freeze(place, syntax);
            value = value is CompositeValue { Shape.Type.IsTupleType: true } ? lowering.Freeze(value, "assigned", syntax) : throw UnsupportedOperations.Report(lowering, assignment);
        }

        ((DeconstructionPlace)place).Assign(lowering, value, lowering.Model(syntax.SyntaxTree).GetDeconstructionInfo(syntax), syntax);
        return value;
    }

    /// <summary>The type that arithmetic on small integers is done in.</summary>
    public static ScalarType Promoted(ScalarType type) =>
        type is ScalarType.SByte or ScalarType.Byte or ScalarType.Int16 or ScalarType.UInt16 or ScalarType.Char ? ScalarType.Int32 : type;

    private static Value Deconstructed(Lowering lowering, IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion && conversion.Operand.Type is { IsTupleType: false } && conversion.Type is { IsTupleType: true })
        {
            value = conversion.Operand;
        }

        return lowering.Expression(value);
    }

    private static Value Write(Lowering lowering, Place place, Value value, IOperation assignment)
    {
        if (value is NeverValue)
        {
            return value;
        }

        if (assignment.Parent is not IExpressionStatementOperation and not IForLoopOperation)
        {
            place = lowering.Freeze(place, assignment.Syntax);
            value = lowering.Freeze(value, "assigned", assignment.Syntax);
        }

        place.Write(lowering, value, assignment.Syntax);
        return value;
    }
}
