using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    /// <summary>Evaluates now what a later write to <paramref name="written"/> would change.</summary>
    public Value Capture(Value value, AccessSet written, SyntaxNode syntax) => value.Map(new Capturer(this, syntax, "temporary", written));

    /// <summary>Evaluates now all that anything could change later, so that the value can be read any number of times.</summary>
    public Value Freeze(Value value, string name, SyntaxNode syntax) => value.Map(new Capturer(this, syntax, name, null));

    /// <summary>As <see cref="Freeze(Value, string, SyntaxNode)"/> for a place: its indices are worked out now.</summary>
    public Place Freeze(Place place, SyntaxNode syntax) => place.Map(new Capturer(this, syntax, "index", null));

    public IrExpression Freeze(IrExpression expression, string name, SyntaxNode syntax) => new Capturer(this, syntax, name, null).Map(expression);

    /// <summary>
    /// Runs <paramref name="later"/>, which C# evaluates after <paramref name="earlier"/>: where its statements change what the
    /// earlier value reads, that is kept in temporaries in front of them.
    /// </summary>
    public T Before<T>(ref Value earlier, SyntaxNode syntax, Func<T> later)
    {
        var values = new[] { earlier };
        var result = Before(values, 1, syntax, later);
        earlier = values[0];
        return result;
    }

    public T Before<T>(Value[] earlier, int count, SyntaxNode syntax, Func<T> later)
    {
        var mark = Block.Count;
        var result = later();
        if (Written(mark) is { } written)
        {
            InsertAt(mark, () =>
            {
                for (var i = 0; i < count; i++)
                {
                    earlier[i] = Capture(earlier[i], written, syntax);
                }
            });
        }

        return result;
    }

    public T Before<T>(ref Place earlier, SyntaxNode syntax, Func<T> later)
    {
        var mark = Block.Count;
        var result = later();
        if (Written(mark) is { } written)
        {
            var place = earlier;
            InsertAt(mark, () => place = place.Map(new Capturer(this, syntax, "temporary", written)));
            earlier = place;
        }

        return result;
    }

    /// <summary>Lowers operands in C#'s order.</summary>
    public Value[] Operands(IReadOnlyList<IOperation> operations)
    {
        var values = new Value[operations.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var operation = operations[i];
            values[i] = Before(values, i, operation.Syntax, () => Expression(operation));
        }

        return values;
    }

    private AccessSet? Written(int mark)
    {
        if (Block.Count == mark)
        {
            return null;
        }

        var written = new AccessSet();
        for (var i = mark; i < Block.Count; i++)
        {
            written.AddWrites(Block[i]);
        }

        return written;
    }

    private void InsertAt(int mark, Action action) => Block.InsertRange(mark, Collect(action));

    /// <summary>Puts into temporaries what reads something that is written, or all that is not fixed.</summary>
    private sealed class Capturer(Lowering lowering, SyntaxNode syntax, string name, AccessSet? written) : IExpressionMap
    {
        public IrExpression Map(IrExpression expression)
        {
            var reads = new AccessSet();
            reads.AddReads(expression);
            if (written is null ? IsFixed(expression) : !written.Overlaps(reads))
            {
                return expression;
            }

            var temporary = lowering.Variables.AddFrozen(name, expression.Type, 0);
            lowering.Emit(new AssignStatement(expression.Site, temporary, expression));
            return new VariableExpression(expression.Site, expression.Type, temporary);
        }

        public ArrayExpression Map(ArrayExpression array, Leaf leaf)
        {
            var reads = new AccessSet();
            reads.AddReads(array);
            if (written is null ? array is VariableArray { Variable: var variable } && lowering.Variables.IsFrozen(variable) : !written.Overlaps(reads))
            {
                return array;
            }

            var temporary = lowering.Variables.AddFrozen(name + leaf.Suffix, leaf.Type, leaf.Dimensions);
            lowering.Emit(new AssignArrayStatement(lowering.Site(syntax), temporary, array));
            return new VariableArray(array.Site, temporary);
        }

        private bool IsFixed(IrExpression expression) => expression switch
        {
            ConstantExpression => true,
            VariableExpression { Variable: var variable } => lowering.Variables.IsFrozen(variable),
            LengthExpression { Array: VariableArray { Variable: var variable } } => lowering.Variables.IsFrozen(variable),
            _ => false,
        };
    }
}
