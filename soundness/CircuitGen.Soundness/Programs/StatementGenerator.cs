using System.Numerics;
using System.Text;

namespace CircuitGen.Soundness.Programs;

/// <summary>Random statements: declarations, assignments, nested secret branches, loops, switches, array writes, early returns, throws.</summary>
internal sealed class StatementGenerator(Random random, ProgramScope scope, ExpressionGenerator expressions, StringBuilder code, string prefix)
{
    private int _names;

    /// <summary>What a return statement returns, or null where none may stand.</summary>
    public (ScalarKind Kind, BigInteger Low, BigInteger High, string OutParameters)? Returns { get; set; }

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
        switch (random.Next(16))
        {
            case < 4:
                DeclareScalar();
                break;
            case 4:
                DeclareBoolean();
                break;
            case 5:
                DeclareArray();
                break;
            case 6 or 7 or 8:
                Assign();
                break;
            case 9:
                Store();
                break;
            case 10 or 11 when depth > 0:
                If(depth);
                break;
            case 12 when depth > 0:
                For(depth);
                break;
            case 13 when depth > 0:
                Switch(depth);
                break;
            case 14 when random.Next(2) == 0 && Returns is { } result:
                code.AppendLine($"if ({expressions.Condition(Depth - 1)}) {{ {result.OutParameters}return {Returned(result)}; }}");
                break;
            case 15 when random.Next(6) == 0 && Returns is not null:
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

    private void DeclareArray()
    {
        var name = FreshName();
        var kind = expressions.Pick(ScalarKind.All);
        var length = random.Next(1, 6);
        if (random.Next(2) == 0)
        {
            var open = random.Next(2) == 0 ? $"{kind.Keyword}[] {name} = new {kind.Keyword}[{length}];" : $"Span<{kind.Keyword}> {name} = stackalloc {kind.Keyword}[{length}];";
            code.AppendLine(open);
            scope.Arrays.Add(new(name, kind, length, kind.Low.Sign < 0 ? -100 : 0, 127, IsWritable: true));
            return;
        }

        var elements = Enumerable.Range(0, length).Select(_ => expressions.Number(Depth - 1).Cut(kind)).ToArray();
        code.AppendLine($"{kind.Keyword}[] {name} = {{ {string.Join(", ", elements.Select(element => element.As(kind).Text))} }};");
        scope.Arrays.Add(new(name, kind, length, elements.Min(static element => element.Low), elements.Max(static element => element.High), IsWritable: true));
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
        if (target.Kind.Bits >= 32 && target.Low == target.Kind.Low && target.High == target.Kind.High && random.Next(3) == 0)
        {
            var sign = expressions.Pick(["+=", "-=", "*=", "^=", "&=", "|="]);
            code.AppendLine($"unchecked {{ {target.Name} {sign} {expressions.Number(Depth - 1).Cut(target.Kind).Text}; }}");
            return;
        }

        code.AppendLine($"{target.Name} = {expressions.Fit(expressions.Number(Depth), target.Kind, target.Low, target.High).Text};");
    }

    private void Store()
    {
        var writable = scope.Arrays.Where(static array => array.IsWritable).ToArray();
        if (writable.Length == 0)
        {
            DeclareArray();
            return;
        }

        var array = expressions.Pick(writable);
        var value = expressions.Fit(expressions.Number(Depth - 1), array.Kind, array.Low, array.High);
        code.AppendLine($"{array.Name}[{expressions.KnownIndex(array.Length)}] = {value.Text};");
    }

    private void If(int depth)
    {
        code.AppendLine($"if ({expressions.Condition(Depth - 1)}) {{");
        Block(random.Next(1, 4), depth - 1);
        code.AppendLine("}");
        if (random.Next(2) == 0)
        {
            code.AppendLine("else {");
            Block(random.Next(1, 4), depth - 1);
            code.AppendLine("}");
        }
    }

    private void For(int depth)
    {
        var arrays = scope.Arrays.Where(static array => array.Name[0] != 'T').ToArray();
        var mark = scope.Mark();
        var name = FreshName();
        if (arrays.Length > 0 && random.Next(3) == 0)
        {
            var array = expressions.Pick(arrays);
            code.AppendLine($"foreach (var {name} in {array.Name}) {{");
            scope.Scalars.Add(new(name, array.Kind, array.Low, array.High, IsWritable: false));
        }
        else
        {
            var count = random.Next(1, 5);
            code.AppendLine($"for (int {name} = 0; {name} < {count}; {name}++) {{");
            scope.Counters.Add(new(name, ScalarKind.Int, 0, count - 1, IsWritable: false));
        }

        if (random.Next(4) == 0)
        {
            code.AppendLine($"if ({expressions.Condition(1)}) {expressions.Pick(["break", "continue"])};");
        }

        Block(random.Next(1, 3), depth - 1);
        code.AppendLine("}");
        scope.Release(mark);
    }

    private void Switch(int depth)
    {
        code.AppendLine($"switch ({expressions.Fit(expressions.Number(Depth - 1), ScalarKind.Int, -2, 3).Text}) {{");
        foreach (var label in new[] { "case 0:", "case 1: case -1:", "default:" })
        {
            code.AppendLine(label + " {");
            Block(random.Next(1, 3), depth - 1);
            code.AppendLine("break; }");
        }

        code.AppendLine("}");
    }
}
