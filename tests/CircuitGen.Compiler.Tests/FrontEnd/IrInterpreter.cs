using System.Numerics;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Runs IR on numbers, with real branches: what the circuit must compute.</summary>
internal sealed class IrInterpreter(CircuitIr ir)
{
    private const int MaximumSteps = 2_000_000;

    private readonly object?[] _variables = new object?[ir.Variables.Count];
    private int _steps;

    /// <summary>Takes a number or an array of numbers per parameter; gives one per output.</summary>
    public object?[] Run(IReadOnlyList<object> inputs)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var parameter = ir.Parameters[i];
            _variables[parameter.Variable] = inputs[i];
            foreach (var value in inputs[i] as BigInteger?[] ?? [(BigInteger)(inputs[i] as BigInteger? ?? BigInteger.Zero)])
            {
                Assert.True(parameter.Range.Low <= value!.Value && value.Value <= parameter.Range.High);
            }
        }

        Run(ir.Body);
        return [.. ir.Outputs.Select(output => _variables[output.Variable])];
    }

    private void Run(IrStatement? statement)
    {
        if (++_steps > MaximumSteps)
        {
            throw new NotSupportedException("endless loop");
        }

        switch (statement)
        {
            case null:
                break;
            case BlockStatement s:
                foreach (var inner in s.Statements)
                {
                    Run(inner);
                }

                break;
            case AssignStatement s:
                var assigned = Evaluate(s.Value);
                Assert.Equal(ir.Variables[s.Variable].Type, s.Value.Type);
                Assert.Equal(0, ir.Variables[s.Variable].Dimensions);
                _variables[s.Variable] = assigned;
                break;
            case NewArrayStatement s:
                var length = (int)Evaluate(s.Length);
                _variables[s.Variable] = ir.Variables[s.Variable].Dimensions > 1
                    ? new object?[length]
                    : Enumerable.Repeat((BigInteger?)BigInteger.Zero, length).ToArray();
                break;
            case AssignArrayStatement s:
                _variables[s.Variable] = Array(s.Array);
                break;
            case ClearArrayStatement s:
                _variables[s.Variable] = null;
                break;
            case StoreStatement s:
                var target = Numbers(s.Array);
                var index = Index(s.Index, s.Bound, target.Length);
                target[index] = Evaluate(s.Value);
                break;
            case StoreRowStatement s:
                var rows = (object?[])Array(s.Array);
                rows[Index(s.Index, null, rows.Length)] = Array(s.Row);
                break;
            case IfStatement s:
                Branch(s);
                break;
            case LoopStatement s:
                while (!Evaluate(s.Condition).IsZero)
                {
                    Run(s.Body);
                    Run(s.Step);
                    _steps++;
                }

                break;
            case AssertStatement s:
                if (Evaluate(s.Condition).IsZero)
                {
                    throw new ArithmeticException("assertion: " + s.Message);
                }

                break;
            case CheckIndexStatement s:
                Check(s.Element);
                break;
            default:
                throw new InvalidOperationException(statement.GetType().Name);
        }
    }

    /// <summary>
    /// Transient variables keep what the then-side left even where it was not taken, as in a circuit, which runs both sides: whoever
    /// reads one wrongly computes a wrong result here.
    /// </summary>
    private void Branch(IfStatement branch)
    {
        if (!Evaluate(branch.Condition).IsZero)
        {
            Run(branch.Then);
            return;
        }

        var left = branch.Transient.Count > 0 ? AfterThen(branch) : [];
        Run(branch.Else);
        foreach (var (variable, value) in left)
        {
            _variables[variable] = value;
        }
    }

    private List<(int Variable, object? Value)> AfterThen(IfStatement branch)
    {
        var known = new Dictionary<Array, Array>(ReferenceEqualityComparer.Instance);
        var saved = (object?[])_variables.Clone();
        for (var i = 0; i < saved.Length; i++)
        {
            _variables[i] = DeepCopy(saved[i], known);
        }

        try
        {
            Run(branch.Then);
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException or InvalidOperationException)
        {
            // What an untaken side throws does not matter.
        }

        var left = branch.Transient.Select(variable => (variable, _variables[variable])).ToList();
        saved.CopyTo(_variables, 0);
        return left;
    }

    private static object? DeepCopy(object? value, Dictionary<Array, Array> known)
    {
        if (value is not Array array)
        {
            return value;
        }

        if (!known.TryGetValue(array, out var copy))
        {
            copy = (Array)array.Clone();
            known.Add(array, copy);
            if (copy is object?[] rows)
            {
                for (var i = 0; i < rows.Length; i++)
                {
                    rows[i] = DeepCopy(rows[i], known);
                }
            }
        }

        return copy;
    }

    private BigInteger Evaluate(IrExpression expression)
    {
        switch (expression)
        {
            case ConstantExpression e:
                return e.Value.ToBigInteger();
            case VariableExpression e:
                return _variables[e.Variable] as BigInteger? ?? throw new InvalidOperationException($"'{ir.Variables[e.Variable].Name}' has no value");
            case ElementExpression e:
                var array = Numbers(e.Array);
                return array[Index(e.Index, e.Bound, array.Length)]!.Value;
            case TableElementExpression e:
                return TableElement(e);
            case LengthExpression e:
                return Array(e.Array).Length;
            case ConditionalExpression e:
                return Evaluate(e.Condition).IsZero ? Evaluate(e.WhenFalse) : Evaluate(e.WhenTrue);
            case CheckedIndexExpression e:
                Check(e);
                return Evaluate(e.Value);
            case OperationExpression e:
                return IrArithmetic.Apply(e, [.. e.Operands.Select(Evaluate)]);
            default:
                throw new InvalidOperationException(expression.GetType().Name);
        }
    }

    /// <summary>Throws where there is no such element.</summary>
    private void Check(IrExpression element)
    {
        if (element is not CheckedIndexExpression { Check: var check })
        {
            Evaluate(element);
        }
        else if (Evaluate(check.Index) is var index && (index.Sign < 0 || index > (Evaluate(check.Length) - 1) * Evaluate(check.Stride)))
        {
            throw new ArgumentException("index");
        }
    }

    private BigInteger TableElement(TableElementExpression element)
    {
        var table = ir.Tables[element.Table];
        Assert.Equal(table.Type, element.Type);
        Assert.Equal(table.Lengths.Count, element.Indices.Count);
        if (table.RowStarts.Count > 0)
        {
            var row = Index(element.Indices[0], null, table.RowStarts.Count - 1);
            var column = Index(element.Indices[1], element.Bound, table.RowStarts[row + 1] - table.RowStarts[row]);
            return table.Values[table.RowStarts[row] + column].ToBigInteger();
        }

        var flat = 0;
        for (var i = 0; i < element.Indices.Count; i++)
        {
            flat = (flat * table.Lengths[i]) + Index(element.Indices[i], i == element.Indices.Count - 1 ? element.Bound : null, table.Lengths[i]);
        }

        return table.Values[flat].ToBigInteger();
    }

    private int Index(IrExpression expression, SliceBound? bound, int length)
    {
        Assert.Equal(ScalarType.Int32, expression.Type);
        var index = (int)Evaluate(expression);
        var start = bound is null ? 0 : (int)Evaluate(bound.Start);
        var end = bound is null ? length : start + (int)Evaluate(bound.Length);
        return index >= start && index < end && index < length ? index : throw new ArgumentOutOfRangeException(nameof(expression));
    }

    private BigInteger?[] Numbers(ArrayExpression array) => (BigInteger?[])Array(array);

    private Array Array(ArrayExpression array) => array switch
    {
        VariableArray a => (Array)(_variables[a.Variable] ?? throw new InvalidOperationException($"'{ir.Variables[a.Variable].Name}' has no value")),
        RowArray a => Row((object?[])Array(a.Array), a.Index),
        _ => throw new InvalidOperationException(array.GetType().Name),
    };

    private Array Row(object?[] rows, IrExpression index) => (Array)(rows[Index(index, null, rows.Length)] ?? throw new ArgumentOutOfRangeException(nameof(index)));
}
