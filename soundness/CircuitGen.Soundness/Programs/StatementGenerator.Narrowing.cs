using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <content>Values shown to fit where C# would throw: guards on both sides, checked casts, sums of products that are narrowed.</content>
internal sealed partial class StatementGenerator
{
    // Under a secret condition a checked cast that may overflow is refused.
    private int _branches;
    private bool _mayHaveLeft;

    private void Narrow()
    {
        switch (random.Next(3))
        {
            case 0:
                Guard();
                break;
            case 1:
                CastChecked();
                break;
            default:
                NarrowProducts();
                break;
        }
    }

    private void Guard()
    {
        var value = expressions.Number(Depth);
        var (name, span) = (FreshName(), value.High - value.Low);
        var (low, high) = (value.Low + (span * random.Next(4) / 16), value.High - (span * random.Next(4) / 16));
        var (least, most) = (value.Kind.Literal(low), value.Kind.Literal(high));
        code.AppendLine($"{value.Kind.Keyword} {name} = {value.As(value.Kind).Text};");
        code.AppendLine($"if ({expressions.Pick([$"{name} < {least} || {name} > {most}", $"!({most} >= {name} && {name} >= {least})", $"{most} < {name} || {least} > {name}"])}) throw new InvalidOperationException(\"{name}\");");
        scope.Scalars.Add(new(name, value.Kind, low, high, IsWritable: false));
    }

    private void CastChecked()
    {
        var value = expressions.Number(Depth);
        var kinds = ScalarKind.All.Where(kind => kind.Low <= value.High && value.Low <= kind.High).ToArray();
        var kind = expressions.Pick(kinds);
        var name = FreshName();
        var shift = random.Next(3) == 0 ? $" >> {random.Next(1, 12)}" : "";
        code.AppendLine($"{kind.Keyword} {name} = checked(({kind.Keyword})(({value.Text}){shift}));");
        scope.Scalars.Add(new(name, kind, kind.Low, kind.High, IsWritable: false));
    }

    /// <summary>Products that share factors, summed, scaled and narrowed: they may be packed.</summary>
    private void NarrowProducts()
    {
        var (lanes, rows, shift) = (random.Next(2, 7), random.Next(1, 3), random.Next(8));
        var (vector, factors, scale, sums, result) = (FreshName(), FreshName(), FreshName(), FreshName(), FreshName());
        string Small(int reach) => expressions.Fit(expressions.Number(Depth - 1), ScalarKind.Int, -reach, reach).Text;
        code.AppendLine($"int[] {vector} = {{ {string.Join(", ", Enumerable.Range(0, lanes * rows).Select(_ => Small(90)))} }};");
        code.AppendLine($"int[] {factors} = {{ {string.Join(", ", Enumerable.Range(0, rows).Select(_ => Small(40)))} }};");
        code.AppendLine($"int {scale} = {Small(9)}; long[] {sums} = new long[{lanes}]; long {result} = 0;");
        code.AppendLine($"for (int j = 0; j < {rows}; j++) for (int i = 0; i < {lanes}; i++) {sums}[i] += {factors}[j] * (long){vector}[i * {rows} + j];");
        var kind = expressions.Pick(["sbyte", "short", "byte", "int"]);
        var value = random.Next(2) == 0 ? $"{sums}[i] * {scale} + i" : $"{sums}[i]";
        code.AppendLine($"for (int i = 0; i < {lanes}; i++) {result} += (i + 1) * (long)checked(({kind})({value} >> {shift}));");
        var reach = (BigInteger)1 << 36;
        scope.Scalars.Add(new(result, ScalarKind.Arithmetic[2], -reach, reach, IsWritable: false));
    }
}
