using System.Globalization;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>Expressions without secrets, written as the C# they were.</summary>
/// <param name="ir">The circuit.</param>
/// <param name="nameOf">The emitted name of a variable.</param>
/// <param name="nameOfTable">C# that reaches a table.</param>
internal sealed class StaticText(CircuitIr ir, Func<int, string> nameOf, Func<ConstantTable, string> nameOfTable)
{
    private static readonly Dictionary<OperationKind, string> Binary = new()
    {
        [OperationKind.Add] = "+",
        [OperationKind.Subtract] = "-",
        [OperationKind.Multiply] = "*",
        [OperationKind.Divide] = "/",
        [OperationKind.Remainder] = "%",
        [OperationKind.And] = "&",
        [OperationKind.Or] = "|",
        [OperationKind.ExclusiveOr] = "^",
        [OperationKind.Equal] = "==",
        [OperationKind.NotEqual] = "!=",
        [OperationKind.Less] = "<",
        [OperationKind.LessOrEqual] = "<=",
        [OperationKind.Greater] = ">",
        [OperationKind.GreaterOrEqual] = ">=",
    };

    private readonly Dictionary<IrExpression, string> _named = new(ByReference<IrExpression>.Comparer);

    /// <summary>Says that a variable holds the expression; to be forgotten when what it stands in has been written.</summary>
    public void Name(IrExpression expression, string name) => _named.Add(expression, name);

    /// <summary>Whether a variable holds the expression.</summary>
    public bool IsNamed(IrExpression expression) => _named.ContainsKey(expression);

    /// <summary>Forgets which variables hold what.</summary>
    public void Forget() => _named.Clear();

    /// <summary>The expression as an operand: in parentheses where it is not a single token.</summary>
    public string Operand(IrExpression expression)
    {
        if (expression is CheckedIndexExpression check)
        {
            return Operand(check.Value);
        }

        var text = Of(expression);
        var isAtomic = IsNamed(expression) || expression is VariableExpression or TableElementExpression or LengthExpression
            || (expression is ConstantExpression && !text.StartsWith("-", StringComparison.Ordinal) && !text.StartsWith("(", StringComparison.Ordinal));
        return isAtomic ? text : $"({text})";
    }

    /// <summary>The expression.</summary>
    public string Of(IrExpression expression) => _named.TryGetValue(expression, out var name) ? name : expression switch
    {
        ConstantExpression constant => Literals.Of(constant.Value, constant.Type),
        VariableExpression variable => nameOf(variable.Variable),
        TableElementExpression element => TableElement(ir.Tables[element.Table], element.Indices.Select(Of)),
        LengthExpression length => $"{ArrayOf(length.Array)}.Length",
        CheckedIndexExpression check => Of(check.Value),
        ConditionalExpression conditional => Conditional(conditional),
        FunctionExpression function => Of(function.Direct),
        OperationExpression operation => Operation(operation),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is not plain C#."),
    };

    /// <summary>An array reference.</summary>
    public string ArrayOf(ArrayExpression array) =>
        array is RowArray row ? $"{ArrayOf(row.Array)}[{Of(row.Index)}]" : nameOf(((VariableArray)array).Variable);

    /// <summary>An element of the user's own table, as a number or boolean.</summary>
    public string TableElement(ConstantTable table, IEnumerable<string> indices)
    {
        var name = nameOfTable(table);
        var element = table.Indexing == Indexing.Jagged ? name + string.Concat(indices.Select(index => $"[{index}]")) : $"{name}[{string.Join(", ", indices)}]";
        return table.IsEnum ? $"(({table.Type.Keyword()}){element})" : element;
    }

    private string Conditional(ConditionalExpression conditional)
    {
        var condition = Operand(conditional.Condition);
        return conditional switch
        {
            { WhenFalse: ConstantExpression { Type: ScalarType.Boolean, Value.IsZero: true } } => $"{condition} && {Operand(conditional.WhenTrue)}",
            { WhenTrue: ConstantExpression { Type: ScalarType.Boolean, Value.IsOne: true } } => $"{condition} || {Operand(conditional.WhenFalse)}",
            _ => $"{condition} ? {Operand(conditional.WhenTrue)} : {Operand(conditional.WhenFalse)}",
        };
    }

    private string Operation(OperationExpression operation)
    {
        var left = Operand(operation.Operands[0]);
        var right = operation.Operands.Count > 1 ? Operand(operation.Operands[1]) : "";
        var type = operation.Type.Keyword();
        if (Binary.TryGetValue(operation.Kind, out var symbol))
        {
            if (operation.Kind is OperationKind.Divide or OperationKind.Remainder && operation.Operands[1] is ConstantExpression { Value.IsZero: true })
            {
                // Never reached, but the C# compiler refuses to divide by what it knows to be zero.
                right = $"{type}.Min({right}, {right})";
            }

            return Promoted(operation, $"{left} {symbol} {right}");
        }

        return operation.Kind switch
        {
            OperationKind.Negate => Promoted(operation, $"-{left}"),
            OperationKind.BitwiseNot => Promoted(operation, $"~{left}"),
            OperationKind.Not => $"!{left}",
            OperationKind.ShiftLeft => Promoted(operation, $"{left} << {right}"),
            OperationKind.ShiftRight => Promoted(operation, $"{left} >> {right}"),
            OperationKind.UnsignedShiftRight => Promoted(operation, $"{left} >>> {right}"),
            OperationKind.Convert when operation.Operands[0].Type == ScalarType.Boolean && operation.Type != ScalarType.Boolean => $"{left} ? ({type})1 : ({type})0",
            OperationKind.Convert => $"({type}){left}",
            OperationKind.Absolute => $"{type}.Abs({left})",
            OperationKind.Minimum => $"{type}.Min({left}, {right})",
            OperationKind.Maximum => $"{type}.Max({left}, {right})",
            _ => throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "{0} has no C# of its own.", operation.Kind)),
        };
    }

    // C# computes bytes and shorts as int; a cast gives back the type that the IR computes in.
    private static string Promoted(OperationExpression operation, string text) =>
        operation.Type is ScalarType.SByte or ScalarType.Byte or ScalarType.Int16 or ScalarType.UInt16 or ScalarType.Char
            ? $"({operation.Type.Keyword()})({text})"
            : text;
}
