using System.Numerics;
using System.Text;

namespace CircuitGen.Soundness.Programs;

/// <summary>Random statements: declarations, assignments, nested secret branches, loops, switches, array writes, early returns, throws.</summary>
internal sealed partial class StatementGenerator(Random random, ProgramScope scope, ExpressionGenerator expressions, StringBuilder code, string prefix)
{
    private int _names;

    /// <summary>What a return statement returns, or null where none may stand.</summary>
    public (ScalarKind Kind, BigInteger Low, BigInteger High, string OutParameters)? Returns { get; set; }

    /// <summary>Whether there are local functions; they may not read ref parameters.</summary>
    public bool DeclaresFunctions { get; init; } = true;

    /// <summary>Whether values are narrowed where C# would throw; not in methods that may be called under a secret condition.</summary>
    public bool Narrows { get; init; }

    /// <summary>How deep expressions nest.</summary>
    public int Depth { get; init; } = 2;

    public void Block(int count, int depth)
    {
        var mark = scope.Mark();
        for (var i = 0; i < count; i++)
        {
            Statement(depth);
        }

        scope.Release(mark);
    }

    public void Statement(int depth)
    {
        switch (random.Next(24))
        {
            case < 3:
                DeclareScalar();
                break;
            case 3:
                DeclareBoolean();
                break;
            case 4 or 5:
                DeclareArray();
                break;
            case 6 or 7 or 8:
                Assign();
                break;
            case 9 or 10:
                Store();
                break;
            case 11 or 12 when depth > 0:
                If(depth);
                break;
            case 13 when depth > 0:
                Loop(depth);
                break;
            case 14 when depth > 0:
                Switch(depth);
                break;
            case 15 or 16 or 17:
                Composite();
                break;
            case 18 when _loops > 0:
                code.AppendLine($"if ({expressions.Condition(Depth - 1)}) {expressions.Pick(["break", "continue"])};");
                _mayHaveLeft = true;
                break;
            case 18 when random.Next(2) == 0 && Returns is { } result:
                code.AppendLine($"if ({expressions.Condition(Depth - 1)}) {{ {result.OutParameters}return {Returned(result)}; }}");
                _mayHaveLeft = true;
                break;
            case 22 when Narrows && _branches == 0 && !_mayHaveLeft:
                Narrow();
                break;
            case 20 when expressions.Procedures.Count > 0:
                CallProcedure();
                break;
            case 21 when DeclaresFunctions && random.Next(2) == 0:
                DeclareFunction();
                break;
            case 19 when random.Next(6) == 0 && Returns is not null:
                code.AppendLine($"if ({expressions.Condition(1)}) throw new InvalidOperationException(\"refused\");");
                break;
            default:
                Assign();
                break;
        }
    }

    public string Returned((ScalarKind Kind, BigInteger Low, BigInteger High, string OutParameters) result) =>
        expressions.Fit(expressions.Number(Depth), result.Kind, result.Low, result.High).Text;

    public string FreshName() => $"{prefix}{_names++}";

    private void DeclareScalar()
    {
        var value = expressions.Number(Depth);
        var name = FreshName();
        var isNarrow = random.Next(3) == 0 && value.Kind.Bits <= 64;
        var kind = random.Next(3) == 0 ? expressions.Pick(ScalarKind.All) : value.Kind;
        value = value.Cut(kind);
        var (low, high) = isNarrow ? (value.Low, value.High) : random.Next(2) == 0 ? (kind.Low, kind.High) : (value.Low, value.High);
        code.AppendLine($"{kind.Keyword} {name} = {value.As(kind).Text};");
        scope.Scalars.Add(new(name, kind, low, high, IsWritable: true));
    }

    private void DeclareBoolean()
    {
        var name = FreshName();
        code.AppendLine($"bool {name} = {expressions.Condition(Depth - 1)};");
        scope.Booleans.Add(name);
    }

    private void Assign()
    {
        var writable = scope.Scalars.Where(static variable => variable.IsWritable).ToArray();
        if (writable.Length == 0 || random.Next(8) == 0)
        {
            if (scope.Booleans.Count > 0)
            {
                code.AppendLine($"{expressions.Pick(scope.Booleans)} = {expressions.Condition(Depth - 1)};");
            }
            else
            {
                DeclareScalar();
            }

            return;
        }

        var target = expressions.Pick(writable);
        if (target.IsFull && target.Enum is null && random.Next(3) == 0)
        {
            code.AppendLine($"unchecked {{ {Changed(target)}; }}");
            return;
        }

        var other = expressions.Pick(writable);
        code.AppendLine(random.Next(8) == 0 && other.Name != target.Name
            ? $"({target.Name}, {other.Name}) = ({expressions.FitTo(target, Depth - 1)}, {expressions.FitTo(other, Depth - 1)});"
            : $"{target.Name} = {expressions.FitTo(target, Depth)};");
    }

    private string Changed(ScalarVariable target) => random.Next(6) switch
    {
        0 => $"{target.Name}{expressions.Pick(["++", "--"])}",
        1 => $"{target.Name} {expressions.Pick(["<<=", ">>=", ">>>="])} {random.Next(target.Kind.Bits)}",
        _ => $"{target.Name} {expressions.Pick(["+=", "-=", "*=", "^=", "&=", "|="])} {expressions.Number(Depth - 1).Cut(target.Kind).As(target.Kind).Text}",
    };

    private void If(int depth)
    {
        _branches++;
        code.AppendLine($"if ({expressions.Condition(Depth - 1)}) {{");
        Block(random.Next(1, 4), depth - 1);
        code.AppendLine("}");
        if (random.Next(2) == 0)
        {
            code.AppendLine("else {");
            Block(random.Next(1, 4), depth - 1);
            code.AppendLine("}");
        }

        _branches--;
    }

    private void Switch(int depth)
    {
        _branches++;
        code.AppendLine($"switch ({expressions.Fit(expressions.Number(Depth - 1), ScalarKind.Int, -2, 3).Text}) {{");
        foreach (var label in new[] { "case 0:", "case 1: case -1:", "default:" })
        {
            code.AppendLine(label + " {");
            Block(random.Next(1, 3), depth - 1);
            code.AppendLine("break; }");
        }

        code.AppendLine("}");
        _branches--;
    }
}
