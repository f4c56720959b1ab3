using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <content>Long formulas. The C# compiler takes no more than a few hundred operators inside each other, and less on a small stack.</content>
internal sealed partial class BodyEmitter
{
    private const int MostDepth = 100;

    private readonly BottomUp<int> _depths = new(static (_, children) => children.DefaultIfEmpty(0).Max() + 1);

    /// <summary>A secret number that can be an operand: in a variable where its formula is deep.</summary>
    private Code Shallow(Code code) => code.IsStatic || code.Depth < MostDepth ? code : Materialize(code, "sum");

    /// <summary>Plain C#, of which parts that are deep stand in variables.</summary>
    private Code Static(IrExpression expression)
    {
        var isDeep = _depths.Of(expression) > MostDepth;
        if (isDeep)
        {
            NameParts(expression);
        }

        var text = _static.Of(expression);
        var code = new Code(text, true, NumberWidth.Long, _static.Operand(expression) == text);
        if (isDeep)
        {
            _static.Forget();
        }

        return code;
    }

    /// <summary>Puts into variables what stands at every so many levels of an expression; what C# may not evaluate stays where it is.</summary>
    private void NameParts(IrExpression expression)
    {
        if (expression is ConditionalExpression choice && IsDeepChoice(choice))
        {
            NameChoice(choice);
            return;
        }

        IEnumerable<IrExpression> parts = expression switch
        {
            OperationExpression operation => operation.Operands,
            ConditionalExpression conditional => [conditional.Condition],
            FunctionExpression function => [function.Direct],
            _ => [],
        };
        foreach (var part in parts.Where(part => _depths.Of(part) >= MostDepth))
        {
            NameParts(part);
            if (_depths.Of(part) % MostDepth == 0 && !_static.IsNamed(part))
            {
                var name = _names.Local("part");
                _writer.Line($"{part.Type.Keyword()} {name} = {_static.Of(part)};");
                _static.Name(part, name);
            }
        }
    }

    /// <summary>A long chain of conditions, which becomes one of ifs: these the C# compiler takes however many there are.</summary>
    private bool IsDeepChoice(ConditionalExpression choice) => choice.WhenFalse is ConditionalExpression && _depths.Of(choice.WhenFalse) >= MostDepth;

    private void NameChoice(ConditionalExpression choice)
    {
        var name = _names.Local("choice");
        _writer.Line($"{choice.Type.Keyword()} {name};");
        IrExpression rest = choice;
        for (var keyword = "if"; rest is ConditionalExpression next; keyword = "else if", rest = next.WhenFalse)
        {
            _writer.Line($"{keyword} ({_static.Of(next.Condition)}) {{ {name} = {_static.Of(next.WhenTrue)}; }}");
        }

        _writer.Line($"else {{ {name} = {_static.Of(rest)}; }}");
        _static.Name(choice, name);
    }
}
