using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <content>Statements.</content>
internal sealed partial class PlanningMachine
{
    private void Execute(IrStatement statement)
    {
        Step(statement.Site);
        switch (statement)
        {
            case BlockStatement block:
                for (var i = 0; i < block.Statements.Count; i++)
                {
                    Execute(block.Statements[i]);
                }

                break;
            case AssignStatement assign:
                Assign(assign.Variable, Evaluate(assign.Value));
                break;
            case StoreStatement store:
                ExecuteStore(store);
                break;
            case LoopStatement loop:
                ExecuteLoop(loop);
                break;
            case IfStatement branch:
                ExecuteIf(branch);
                break;
            case NewArrayStatement create:
                _arrays[create.Variable] = CreateArray(create);
                break;
            case AssignArrayStatement alias:
                // A null array may be handed on, but not read.
                _arrays[alias.Variable] = alias.Array is VariableArray { Variable: var other } && _arrays[other] == PlanArray.Null ? PlanArray.Null : Resolve(alias.Array);
                break;
            case ClearArrayStatement clear:
                _arrays[clear.Variable] = PlanArray.Null;
                break;
            case StoreRowStatement store:
                ExecuteStoreRow(store);
                break;
            case AssertStatement assertion:
                ExecuteAssert(assertion);
                break;
            case CheckIndexStatement check:
                ExecuteCheckIndex(check.Element);
                break;
            default:
                throw new InvalidOperationException($"No plan for {statement.GetType().Name}.");
        }
    }

    private void Assign(int variable, PlanValue value)
    {
        _scalars[variable] = value;
        _isDefined[variable] = true;
        _variables[variable].Widen(value);
    }

    private void ExecuteLoop(LoopStatement loop)
    {
        if (loop.Walk is { } walk && WalkTree(loop, walk))
        {
            return;
        }

        while (true)
        {
            var condition = Evaluate(loop.Condition);
            var goesOn = Known(condition) ?? throw Stop(ProblemIds.SecretLoopCondition, loop.Condition.Site);
            if (!goesOn)
            {
                return;
            }

            Execute(loop.Body);
            if (loop.Step is not null)
            {
                Execute(loop.Step);
            }
        }
    }

    private PlanArray CreateArray(NewArrayStatement create)
    {
        var length = RequireConstant(Evaluate(create.Length), create.Length, ProblemIds.SecretArrayLength);
        if (length.Sign < 0 || length > PlanningLimits.ArrayLength)
        {
            throw Stop(ProblemIds.BadArrayLength, create.Length.Site, length.ToString());
        }

        RequireElements(create.Length.Site, (int)length.Small);

        var array = new PlanArray((int)length.Small, SecretDepth);
        if (_ir.Variables[create.Variable].Dimensions > 1)
        {
            array.Rows = new PlanArray?[array.Length];
        }
        else
        {
            _variables[create.Variable].Widen(default);
        }

        return array;
    }

    private void ExecuteStore(StoreStatement store)
    {
        var array = Resolve(store.Array);
        var index = Evaluate(store.Index);
        var bounds = EvaluateBound(store.Bound, store.Index, index, array.Length);
        var at = RequireConstant(index, store.Index, ProblemIds.SecretStoreIndex);
        CheckIndex(at, bounds, store.Index);
        var value = Evaluate(store.Value);
        var position = (int)at.Small;
        var isJournaled = array.Depth < SecretDepth;
        _sites[store.Site].Actions.Add(isJournaled ? new PlannedAction(ActionKind.Journaled) : PlannedAction.Linear);
        if (isJournaled)
        {
            _journals.Peek().Remember(array, position, array.Elements[position]);
        }

        array.Elements[position] = value;
        _variables[IrTraversal.RootOf(store.Array)].Widen(value);
    }

    private void ExecuteStoreRow(StoreRowStatement store)
    {
        var array = Resolve(store.Array);
        var index = RequireConstant(Evaluate(store.Index), store.Index, ProblemIds.SecretStoreIndex);
        CheckIndex(index, array.Length, store.Index);
        if (array.Depth < SecretDepth)
        {
            throw Stop(ProblemIds.SecretArrayReference, store.Site);
        }

        array.Rows![(int)index.Small] = Resolve(store.Row);
    }
}
