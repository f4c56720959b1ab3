using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Elements of arrays and tables.</content>
internal sealed partial class BodyEmitter
{
    private string Array(ArrayExpression array) =>
        array is RowArray row ? $"{Array(row.Array)}[{Index(row.Index)}]" : NameOf(((VariableArray)array).Variable);

    /// <summary>An index known at every visit, as an int.</summary>
    private string Index(IrExpression index)
    {
        var code = Expression(index);
        return code.IsStatic
            ? (index.Type is ScalarType.UInt32 or ScalarType.Int64 or ScalarType.UInt64 ? $"(int){code.Operand}" : code.Text)
            : _dialect.Known(code, ScalarType.Int32);
    }

    private void EmitBound(SliceBound? bound)
    {
        if (bound is not null)
        {
            // The plan has checked the index against the slice; only gadgets in the bound, if any, remain.
            Expression(bound.Start);
            Expression(bound.Length);
        }
    }

    private Code Element(ElementExpression element)
    {
        var log = _plan.Sites[element.Site].Actions;
        var array = Array(element.Array);
        var width = WidthOf(IrTraversal.RootOf(element.Array));
        if (!log.Any(ActionKind.ArrayRead))
        {
            var text = $"{array}[{Index(element.Index)}]";
            EmitBound(element.Bound);
            return new Code(text, false, width, true);
        }

        var index = Number(element.Index, NumberWidth.Long);
        EmitBound(element.Bound);
        return Decided(log, Prefix(element.Site), "element", width, action => action.Kind == ActionKind.Linear
            ? $"{array}[{_dialect.Known(index, ScalarType.Int32)}]"
            : _dialect.Call(
                "ReadArray",
                element.Site,
                [
                    _dialect.IsWitness
                        ? $"new {TypeNames.ReadOnlySpan}<{width.Keyword()}>({array}, (int){action.Value}, (int){action.A})"
                        : $"new {TypeNames.ArraySegment}<{_dialect.NumberType(width)}>({array}, (int){action.Value}, (int){action.A})",
                    Offset(index, action),
                ],
                ("areBitsKnown", action.Flag("B", 1))));
    }

    private Code TableElement(TableElementExpression element)
    {
        var log = _plan.Sites[element.Site].Actions;
        var table = Ir.Tables[element.Table];
        var width = WidthOf(element);
        EmitBound(element.Bound);
        if (!log.Any(ActionKind.Lookup))
        {
            var known = _static.TableElement(table, [.. element.Indices.Select(Index)]);
            return new Code(known, true, width, true);
        }

        var index = FlatIndex(element, table);
        return Decided(log, Prefix(element.Site), "entry", width, action => action.Kind == ActionKind.Linear
            ? _dialect.Lift(new Code(FlatElement(table, _dialect.Known(index, ScalarType.Int32), element), true, width, true), element.Type, width).Text
            : _dialect.Call(
                "Lookup",
                element.Site,
                [Offset(index, action), $"count: (int){action.A}", $"table: {Entries(table, element, action, width)}"],
                LookupFlags(action)));
    }

    /// <summary>What the witness must be told of a read.</summary>
    private static (string Name, string Value)[] LookupFlags(ActionText action)
    {
        var isPolynomial = action.Flag("B", 8);
        return
        [
            ("areBitsKnown", action.Flag("B", 1)),
            ("areVectorsKnown", action.Flag("B", 2)),
            ("isChoice", action.Flag("B", 4)),
            ("isPolynomial", isPolynomial),
            ("powers", isPolynomial == "false" || (action.C == "1" && action.D == "0") ? "false" : $"{TypeNames.KnownPowers}.From({action.C}, {action.D})"),
        ];
    }

    private static string Offset(Code index, ActionText action) => action.Value == "0" ? index.Text : $"{index.Operand} - {action.Value}";

    private string Entries(ConstantTable table, TableElementExpression element, ActionText action, NumberWidth width)
    {
        var index = action.Value == "0" ? _entryIndex : $"{_entryIndex} + (int){action.Value}";
        var entry = FlatElement(table, index, element);
        var number = table.Type == ScalarType.Boolean ? $"({entry} ? 1 : 0)" : entry;
        var cast = _dialect.IsWitness ? $"({width.Keyword()})"
            : table.Type is ScalarType.UInt64 or ScalarType.Int128 or ScalarType.UInt128 ? $"({TypeNames.BigInteger})"
            : "";
        return $"{_entryIndex} => {cast}{number}";
    }

    /// <summary>All indices as one, the last dimension running fastest; for a jagged table the last index alone.</summary>
    private Code FlatIndex(TableElementExpression element, ConstantTable table)
    {
        if (table.RowStarts.Count > 0 || element.Indices.Count == 1)
        {
            return Number(element.Indices[element.Indices.Count - 1], NumberWidth.Long);
        }

        var flat = Number(element.Indices[0], NumberWidth.Long);
        for (var dimension = 1; dimension < element.Indices.Count; dimension++)
        {
            var index = Number(element.Indices[dimension], NumberWidth.Long);
            flat = new Code($"{flat.Operand} * {table.Lengths[dimension]} + {index.Operand}", false, NumberWidth.Long, false);
        }

        return flat;
    }

    private string FlatElement(ConstantTable table, string index, TableElementExpression element)
    {
        if (table.RowStarts.Count > 0)
        {
            return _static.TableElement(table, [.. element.Indices.Take(element.Indices.Count - 1).Select(Index), index]);
        }

        if (table.Lengths.Count == 1)
        {
            return _static.TableElement(table, [index]);
        }

        var indices = new string[table.Lengths.Count];
        var stride = 1;
        for (var dimension = table.Lengths.Count - 1; dimension >= 0; dimension--)
        {
            indices[dimension] = $"({index}) / {stride} % {table.Lengths[dimension]}";
            stride *= table.Lengths[dimension];
        }

        return _static.TableElement(table, indices);
    }
}
