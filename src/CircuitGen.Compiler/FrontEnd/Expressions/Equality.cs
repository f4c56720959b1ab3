using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Equality of tuples and records: that of all parts, as long as no type among them says otherwise.</summary>
internal static class Equality
{
    /// <summary><c>==</c> of tuples, element by element.</summary>
    public static IrExpression OfTuples(Lowering lowering, Value left, Value right, bool isEqual, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        switch (left, right)
        {
            case (ScalarValue a, ScalarValue b):
                return Make.Compare(site, isEqual ? OperationKind.Equal : OperationKind.NotEqual, a.Expression, b.Expression);
            case (CompositeValue { Shape.Type.IsTupleType: true } a, CompositeValue { Shape.Type.IsTupleType: true } b) when a.Fields.Count == b.Fields.Count:
                return Parts(lowering, a, b, isEqual, syntax, OfTuples);
            case (CompositeValue { Shape.Type.IsRecord: true } a, CompositeValue { Shape.Type.IsRecord: true } b):
                return OfRecords(lowering, a, b, isEqual, syntax);
            default:
                throw Unsupported(lowering, syntax);
        }
    }

    /// <summary><c>==</c> of records, which the C# compiler writes: their Equals, the user's own or that of all fields.</summary>
    public static IrExpression OfRecords(Lowering lowering, CompositeValue left, CompositeValue right, bool isEqual, SyntaxNode syntax)
    {
        if (!SymbolEqualityComparer.Default.Equals(left.Shape.Type, right.Shape.Type))
        {
            throw Unsupported(lowering, syntax);
        }

        if (OwnEquals(left.Shape.Type) is not { } own)
        {
            return Parts(lowering, left, right, isEqual, syntax, OfFields);
        }

        var result = Lowering.ScalarOf(Calls.Invoke(lowering, own, new ValuePlace(left), [right], syntax));
        return isEqual ? result : Make.Not(lowering.Site(syntax), result);
    }

    /// <summary>What EqualityComparer.Default makes of two fields.</summary>
    private static IrExpression OfFields(Lowering lowering, Value left, Value right, bool isEqual, SyntaxNode syntax) => (left, right) switch
    {
        (ScalarValue, ScalarValue) => OfTuples(lowering, left, right, isEqual, syntax),
        (CompositeValue { Shape.Type: { IsTupleType: true } } a, CompositeValue b) => Parts(lowering, a, b, isEqual, syntax, OfFields),
        (CompositeValue { Shape.Type: { IsRecord: true } } a, CompositeValue b) => OfRecords(lowering, a, b, isEqual, syntax),
        (CompositeValue { Shape.Type: var type } a, CompositeValue b) when !HasEquality(lowering, type) => Parts(lowering, a, b, isEqual, syntax, OfFields),
        _ => throw Unsupported(lowering, syntax),
    };

    private static IrExpression Parts(
        Lowering lowering, CompositeValue left, CompositeValue right, bool isEqual, SyntaxNode syntax, Func<Lowering, Value, Value, bool, SyntaxNode, IrExpression> part)
    {
        var site = lowering.Site(syntax);
        IrExpression result = Make.Bool(site, isEqual);
        for (var i = left.Fields.Count - 1; i >= 0; i--)
        {
            var equal = part(lowering, left.Fields[i], right.Fields[i], isEqual, syntax);
            result = isEqual ? Make.And(site, equal, result) : Make.Or(site, equal, result);
        }

        return result;
    }

    /// <summary>The Equals that a user wrote for a record.</summary>
    private static IMethodSymbol? OwnEquals(INamedTypeSymbol record) => record.GetMembers("Equals").OfType<IMethodSymbol>().FirstOrDefault(method =>
        !method.IsImplicitlyDeclared && method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, record));

    private static bool HasEquality(Lowering lowering, INamedTypeSymbol type) => type.GetMembers("Equals").Any(static member => !member.IsImplicitlyDeclared)
        || type.AllInterfaces.Any(lowering.Known.IsEquatable);

    private static LoweringStoppedException Unsupported(Lowering lowering, SyntaxNode syntax) =>
        lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Comparing these", "Compare their parts.");
}
