using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Statements.</content>
internal sealed partial class BodyEmitter
{
    private void Statement(IrStatement statement)
    {
        DeclareBefore(statement);
        if (_comments.Of(statement) is { } comment)
        {
            _writer.Line(comment);
        }

        switch (statement)
        {
            case BlockStatement block:
                Block(block);
                break;
            case AssignStatement assign:
                Assign(assign);
                break;
            case StoreStatement store:
                Store(store);
                break;
            case LoopStatement loop:
                LoopOrWalk(loop);
                break;
            case IfStatement branch:
                Branch(branch);
                break;
            case NewArrayStatement create:
                NewArray(create);
                break;
            case AssignArrayStatement alias:
                _writer.Line($"{Target(alias, alias.Variable)} = {Array(alias.Array)};");
                break;
            case ClearArrayStatement clear:
                _writer.Line($"{Target(clear, clear.Variable)} = [];");
                break;
            case StoreRowStatement store:
                _writer.Line($"{Array(store.Array)}[{Index(store.Index)}] = {Array(store.Row)};");
                break;
            case AssertStatement assertion:
                Assert(assertion);
                break;
            case CheckIndexStatement:
                // The plan has shown that it holds.
                break;
            default:
                throw new InvalidOperationException($"No code for {statement.GetType().Name}.");
        }
    }

    private void DeclareBefore(IrStatement statement)
    {
        foreach (var variable in _declarations.Before(statement))
        {
            _writer.Line($"{TypeOf(variable)} {NameOf(variable)} = {DefaultOf(variable)};");
        }
    }

    private void Assign(AssignStatement assign)
    {
        var name = NameOf(assign.Variable);
        var target = Target(assign, assign.Variable);
        if (_plan.IsStatic[assign.Variable])
        {
            _writer.Line(Increment(assign, name) ?? $"{target} = {Known(assign.Value)};");
            return;
        }

        var value = Number(assign.Value, WidthOf(assign.Variable)).Text;
        var isSum = value.StartsWith($"{name} + ", StringComparison.Ordinal);
        _writer.Line(isSum ? $"{name} += {value.Substring(name.Length + 3)};" : $"{target} = {value};");
    }

    /// <summary>The left side of an assignment, with the type where the variable is declared by it.</summary>
    private string Target(IrStatement statement, int variable) =>
        _declarations.IsAt(statement, variable) ? $"{TypeOf(variable)} {NameOf(variable)}" : NameOf(variable);

    private string? Increment(AssignStatement assign, string name) =>
        assign.Value is OperationExpression { Kind: OperationKind.Add, Type: ScalarType.Int32 } sum
        && sum.Operands[0] is VariableExpression variable && variable.Variable == assign.Variable
        && sum.Operands[1] is ConstantExpression { Value.IsOne: true }
            ? $"{name}++;"
            : null;

    private void Store(StoreStatement store)
    {
        var array = Array(store.Array);
        var index = Index(store.Index);
        EmitBound(store.Bound);
        var value = Number(store.Value, WidthOf(IrTraversal.RootOf(store.Array))).Text;
        var log = _plan.Sites[store.Site].Actions;
        if (!log.Any(ActionKind.Journaled))
        {
            _writer.Line($"{array}[{index}] = {value};");
            return;
        }

        _usesJournals = true;
        var write = $"{_journals}.Set({array}, {index}, {value});";
        if (log.IsUniform)
        {
            _writer.Line(write);
            return;
        }

        var prefix = Prefix(store.Site);
        var kinds = _tables.Table(log, "Kind", prefix, static action => (long)action.Kind);
        _writer.Open($"if ({kinds}[{NextVisit(prefix)}] == {(int)ActionKind.Journaled})");
        _writer.Line(write);
        _writer.Close();
        _writer.Open("else");
        _writer.Line($"{array}[{index}] = {value};");
        _writer.Close();
    }

    private void Block(BlockStatement block)
    {
        for (var i = 0; i < block.Statements.Count; i++)
        {
            if (ForInitializer(block, i) is { } initializer)
            {
                i++;
                DeclareBefore(block.Statements[i]);
                Loop((LoopStatement)block.Statements[i], initializer);
            }
            else
            {
                Statement(block.Statements[i]);
            }
        }
    }

    /// <summary>The start of a for statement, if the statement at this place declares the variable that only the loop behind it uses.</summary>
    private string? ForInitializer(BlockStatement block, int index)
    {
        if (index + 1 >= block.Statements.Count
            || block.Statements[index] is not AssignStatement assign
            || block.Statements[index + 1] is not LoopStatement loop
            || StepVariable(loop) != assign.Variable
            || !_declarations.IsAt(assign, assign.Variable)
            || !IsStatic(loop.Condition)
            || !_declarations.IsLastUser(block, loop, assign.Variable))
        {
            return null;
        }

        return $"{TypeOf(assign.Variable)} {NameOf(assign.Variable)} = {Known(assign.Value)}";
    }

    private void Loop(LoopStatement loop, string initializer = "")
    {
        if (initializer.Length > 0 && _comments.Of(loop) is { } comment)
        {
            _writer.Line(comment);
        }

        var outer = _writer;
        _writer = new SourceWriter(outer.Depth + 1);
        var condition = Known(loop.Condition);
        var isPlain = _writer.IsEmpty;
        var prelude = _writer.ToString();
        _writer = outer;
        if (isPlain)
        {
            _writer.Open(Header(loop, condition, initializer));
        }
        else
        {
            _writer.Open("while (true)");
            _writer.Raw(prelude);
            _writer.Open($"if (!({condition}))");
            _writer.Line("break;");
            _writer.Close();
            _writer.Line();
        }

        Statement(loop.Body);
        if (loop.Step is not null && !IsForStep(loop, isPlain))
        {
            Statement(loop.Step);
        }

        _writer.Close();
    }

    private string Header(LoopStatement loop, string condition, string initializer) =>
        IsForStep(loop, true) ? $"for ({initializer}; {condition}; {NameOf(StepVariable(loop)!.Value)}++)" : $"while ({condition})";

    private bool IsForStep(LoopStatement loop, bool isPlain) => isPlain && StepVariable(loop) is not null;

    private int? StepVariable(LoopStatement loop)
    {
        var step = loop.Step is BlockStatement { Statements.Count: 1 } block ? block.Statements[0] : loop.Step;
        return step is AssignStatement assign && _plan.IsStatic[assign.Variable] && Increment(assign, "") is not null ? assign.Variable : null;
    }

    private void NewArray(NewArrayStatement create)
    {
        var length = Index(create.Length);
        var dimensions = Ir.Variables[create.Variable].Dimensions;
        var width = WidthOf(create.Variable);
        var value = dimensions == 1
            ? _dialect.Zeros(width, length)
            : $"new {_dialect.NumberType(width)}[{length}]{Brackets(dimensions - 1)}";
        _writer.Line($"{Target(create, create.Variable)} = {value};");
    }
}
