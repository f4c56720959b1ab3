using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Equality of tuples and records: that of all parts.</summary>
internal static class Equality
{
    public static IrExpression Of(Lowering lowering, Value left, Value right, bool isEqual, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        switch (left, right)
        {
            case (ScalarValue a, ScalarValue b):
                return Make.Compare(site, isEqual ? OperationKind.Equal : OperationKind.NotEqual, a.Expression, b.Expression);
            case (CompositeValue a, CompositeValue b) when a.Fields.Count == b.Fields.Count:
                var result = Make.Bool(site, isEqual) as IrExpression;
                for (var i = a.Fields.Count - 1; i >= 0; i--)
                {
                    var part = Of(lowering, a.Fields[i], b.Fields[i], isEqual, syntax);
                    result = isEqual ? Make.And(site, part, result) : Make.Or(site, part, result);
                }

                return result;
            default:
                throw lowering.Unsupported(Diagnostics.UnsupportedConstruct.Rule, syntax, "Comparing these", "Compare their parts.");
        }
    }
}
