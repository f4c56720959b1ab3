using System.Text;

namespace CircuitGen.Compiler.Ir;

/// <summary>Writes a circuit as compact text, for tests and for people who look for a mistake.</summary>
public sealed class IrPrinter
{
    private readonly CircuitIr _ir;
    private readonly StringBuilder _text = new();

    private IrPrinter(CircuitIr ir) => _ir = ir;

    /// <summary>The statements, one per line, indented.</summary>
    public static string Print(CircuitIr ir)
    {
        var printer = new IrPrinter(ir);
        printer.Statement(ir.Body, 0);
        return printer._text.ToString();
    }

    private string Name(int variable) => _ir.Variables[variable].Name;

    private void Line(int depth, string line) => _text.Append(' ', depth * 2).Append(line).Append('\n');

    private void Statement(IrStatement statement, int depth)
    {
        switch (statement)
        {
            case BlockStatement s:
                foreach (var inner in s.Statements)
                {
                    Statement(inner, depth);
                }

                break;
            case AssignStatement s:
                Line(depth, $"{Name(s.Variable)} = {Text(s.Value)}");
                break;
            case NewArrayStatement s:
                Line(depth, $"{Name(s.Variable)} = new[{Text(s.Length)}]");
                break;
            case AssignArrayStatement s:
                Line(depth, $"{Name(s.Variable)} -> {Text(s.Array)}");
                break;
            case ClearArrayStatement s:
                Line(depth, $"{Name(s.Variable)} -> null");
                break;
            case StoreStatement s:
                Line(depth, $"{Text(s.Array)}[{Text(s.Index)}{Text(s.Bound)}] = {Text(s.Value)}");
                break;
            case StoreRowStatement s:
                Line(depth, $"{Text(s.Array)}[{Text(s.Index)}] -> {Text(s.Row)}");
                break;
            case IfStatement s:
                var transient = s.Transient.Count == 0 ? "" : $" transient {string.Join(", ", s.Transient.Select(Name))}";
                Line(depth, $"if {Text(s.Condition)}{transient}");
                Statement(s.Then, depth + 1);
                if (s.Else is not null)
                {
                    Line(depth, "else");
                    Statement(s.Else, depth + 1);
                }

                break;
            case LoopStatement s:
                Line(depth, $"while {Text(s.Condition)}");
                Statement(s.Body, depth + 1);
                if (s.Step is not null)
                {
                    Line(depth, "step");
                    Statement(s.Step, depth + 1);
                }

                break;
            case AssertStatement s:
                Line(depth, $"assert {Text(s.Condition)}");
                break;
            case CheckIndexStatement s:
                Line(depth, $"check {Text(s.Element)}");
                break;
            default:
                throw new InvalidOperationException(statement.GetType().Name);
        }
    }

    private string Text(IrExpression expression) => expression switch
    {
        ConstantExpression { Type: ScalarType.Boolean } e => e.Value.IsZero ? "false" : "true",
        ConstantExpression e => e.Value.ToString(),
        VariableExpression e => Name(e.Variable),
        ElementExpression e => $"{Text(e.Array)}[{Text(e.Index)}{Text(e.Bound)}]",
        TableElementExpression e => $"{_ir.Tables[e.Table].Name}[{string.Join(", ", e.Indices.Select(Text))}{Text(e.Bound)}]",
        LengthExpression e => $"{Text(e.Array)}.Length",
        OperationExpression { Kind: OperationKind.Convert } e => $"{e.Type}({Text(e.Operands[0])})",
        OperationExpression e => $"{e.Kind}{(e.Overflow == OverflowMode.Wrap ? "~" : "")}({string.Join(", ", e.Operands.Select(Text))})",
        CheckedIndexExpression e => $"({Text(e.Value)} for {Text(e.Check.Index)} < {Text(e.Check.Length)} * {Text(e.Check.Stride)})",
        FunctionExpression e => Text(e.Direct),
        ConditionalExpression e => $"({Text(e.Condition)} ? {Text(e.WhenTrue)} : {Text(e.WhenFalse)})",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private string Text(ArrayExpression array) => array switch
    {
        VariableArray a => Name(a.Variable),
        RowArray a => $"{Text(a.Array)}[{Text(a.Index)}]",
        _ => throw new InvalidOperationException(array.GetType().Name),
    };

    private string Text(SliceBound? bound) => bound is null ? "" : $" in {Text(bound.Start)}+{Text(bound.Length)}";
}
