using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    private readonly WriteSets _writes = new();
    private readonly ReadBounds _readBounds = new();

    /// <summary>Evaluates now what a later write to <paramref name="written"/> would change.</summary>
    public Value Capture(Value value, AccessSet written, SyntaxNode syntax) => value.Map(new Capturer(this, syntax, "temporary", new Overlap(written, _readBounds)));

    /// <summary>Evaluates now all that anything could change later, so that the value can be read any number of times.</summary>
    public Value Freeze(Value value, string name, SyntaxNode syntax) => value.Map(new Capturer(this, syntax, name, new Unfixed(Variables)));

    /// <summary>As <see cref="Freeze(Value, string, SyntaxNode)"/> for a place: its indices are worked out now.</summary>
    public Place Freeze(Place place, SyntaxNode syntax) => place.Map(new Capturer(this, syntax, "index", new Unfixed(Variables)));

    /// <summary>A reference to a place: its indices are worked out now, and C# checks them now.</summary>
    public Place Refer(Place place, SyntaxNode syntax)
    {
        var reference = Freeze(place, syntax);
        reference.Check(this, syntax);
        return reference;
    }

    /// <summary>Checks an index now.</summary>
    public void CheckIndex(IndexCheck check, SyntaxNode syntax)
    {
        var site = Site(syntax);
        Emit(new CheckIndexStatement(site, new CheckedIndexExpression(site, Make.Int(site, 0), check)));
    }

    public IrExpression Freeze(IrExpression expression, string name, SyntaxNode syntax) => new Capturer(this, syntax, name, new Unfixed(Variables)).Map(expression);

    /// <summary>
    /// Evaluates now what may throw. Whoever may drop the value, or a part of it, must not drop the check with it; the rest is evaluated where
    /// it is used.
    /// </summary>
    public Value Evaluate(Value value, string name, SyntaxNode syntax) => value.Map(new Capturer(this, syntax, name, Failing.Instance));

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
        if (count > 0 && Written(mark) is { } written)
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
            InsertAt(mark, () => place = place.Map(new Capturer(this, syntax, "temporary", new Overlap(written, _readBounds))));
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

    /// <summary>Runs something, and shows what it has emitted.</summary>
    public (T Result, IReadOnlyList<IrStatement> Emitted) Watched<T>(Func<T> action)
    {
        var mark = Block.Count;
        var result = action();
        return (result, Block.GetRange(mark, Block.Count - mark));
    }

    private AccessSet? Written(int mark) => Block.Count == mark ? null : _writes.Of(Block.GetRange(mark, Block.Count - mark));

    private void InsertAt(int mark, Action action) => Block.InsertRange(mark, Collect(action));

    /// <summary>Puts into temporaries what may not be evaluated later.</summary>
    private sealed class Capturer(Lowering lowering, SyntaxNode syntax, string name, ICaptured captured) : IExpressionMap
    {
        public IrExpression Map(IrExpression expression)
        {
            if (!captured.Includes(expression))
            {
                return expression;
            }

            var temporary = lowering.Variables.AddFrozen(name, expression.Type, 0);
            lowering.Emit(new AssignStatement(expression.Site, temporary, expression));
            return new VariableExpression(expression.Site, expression.Type, temporary);
        }

        public ArrayExpression Map(ArrayExpression array, Leaf leaf)
        {
            if (!captured.Includes(array))
            {
                return array;
            }

            var temporary = lowering.Variables.AddFrozen(name + leaf.Suffix, leaf.Type, leaf.Dimensions);
            lowering.Emit(new AssignArrayStatement(lowering.Site(syntax), temporary, array));
            return new VariableArray(array.Site, temporary);
        }

        public IrExpression? Checked(IndexCheck check)
        {
            if (!captured.IncludesChecks)
            {
                return null;
            }

            // Code that is emitted has no trace of a check, so that what it takes to find the index must stand in front of it.
            var index = captured is Unfixed || !Views.IsFree(check.Index) ? lowering.Freeze(check.Index, name, syntax) : check.Index;
            lowering.CheckIndex(check with { Index = index }, syntax);
            return index;
        }
    }

    /// <summary>What may not be evaluated later.</summary>
    private interface ICaptured
    {
        bool Includes(IrExpression expression);

        bool Includes(ArrayExpression array);

        /// <summary>Whether indices are checked now that nothing has checked yet.</summary>
        bool IncludesChecks { get; }
    }

    /// <summary>What reads something that is written.</summary>
    private sealed class Overlap(AccessSet written, ReadBounds bounds) : ICaptured
    {
        public bool IncludesChecks => false;

        public bool Includes(IrExpression expression)
        {
            if (!bounds.MayOverlap(expression, written))
            {
                return false;
            }

            var reads = new AccessSet();
            reads.AddReads(expression);
            return written.Overlaps(reads);
        }

        public bool Includes(ArrayExpression array)
        {
            var reads = new AccessSet();
            reads.AddReads(array);
            return written.Overlaps(reads);
        }
    }

    /// <summary>All that is not fixed.</summary>
    private sealed class Unfixed(VariableTable variables) : ICaptured
    {
        public bool IncludesChecks => true;

        public bool Includes(IrExpression expression) => expression switch
        {
            ConstantExpression => false,
            VariableExpression { Variable: var variable } => !variables.IsFrozen(variable),
            LengthExpression { Array: VariableArray { Variable: var variable } } => !variables.IsFrozen(variable),
            _ => true,
        };

        public bool Includes(ArrayExpression array) => array is not VariableArray { Variable: var variable } || !variables.IsFrozen(variable);
    }

    /// <summary>What may throw.</summary>
    private sealed class Failing : ICaptured
    {
        public static Failing Instance { get; } = new();

        public bool IncludesChecks => true;

        public bool Includes(IrExpression expression) => Failures.IsPossible(expression);

        public bool Includes(ArrayExpression array) => Failures.IsPossible(array);
    }
}
