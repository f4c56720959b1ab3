using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <content>Conditions and what depends on them.</content>
internal sealed partial class ExpressionGenerator
{
    /// <summary>A condition.</summary>
    public string Condition(int depth)
    {
        if (depth <= 0 && scope.Booleans.Count > 0 && random.Next(3) == 0)
        {
            return Pick(scope.Booleans);
        }

        return (depth > 0 ? random.Next(11) : 10) switch
        {
            0 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
            1 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
            2 => $"(!{Condition(depth - 1)})",
            3 => $"({Condition(depth - 1)} {Pick(["&", "|", "^", "==", "!="])} {Condition(depth - 1)})",
            4 => CompositeComparison(depth),
            _ => Comparison(depth),
        };
    }

    private string Comparison(int depth)
    {
        var left = Number(depth - 1);
        var right = random.Next(2) == 0 ? Near(left) : Number(depth - 1);
        var types = ScalarKind.Arithmetic.Where(type => type.Holds(left.Low, left.High) && type.Holds(right.Low, right.High)).ToArray();
        var kind = types.Length > 0 ? types[0] : Pick(ScalarKind.Arithmetic);
        var (a, b) = (left.Cut(kind).Text, right.Cut(kind).Text);
        return random.Next(2) == 0
            ? $"({a} {Pick(["<", "<=", ">", ">=", "==", "!="])} {b})"
            : $"({b} {Pick(["<", "<=", ">", ">=", "==", "!="])} {a})";
    }

    /// <summary>A constant that the value may lie on either side of.</summary>
    private CodeValue Near(CodeValue value)
    {
        var constant = random.Next(4) switch
        {
            0 => value.Low + random.Next(3),
            1 => value.High - random.Next(3),
            2 => random.Next(-20, 21),
            _ => (value.Low + value.High) / 2,
        };
        Interesting.Add(constant);
        var kind = ScalarKind.Arithmetic.FirstOrDefault(type => type.Holds(constant, constant)) ?? value.Kind;
        constant = BigInteger.Max(kind.Low, BigInteger.Min(kind.High, constant));
        return new(kind.Literal(constant), kind, constant, constant);
    }

    private CodeValue Conditional(int depth)
    {
        var condition = Condition(depth - 1);
        var (left, right) = Common(Number(depth - 1), Number(depth - 1));
        var otherwise = random.Next(20) == 0 ? "throw new InvalidOperationException()" : right.Text;
        return new($"({condition} ? {left.Text} : {otherwise})", left.Kind, BigInteger.Min(left.Low, right.Low), BigInteger.Max(left.High, right.High));
    }

    private CodeValue SwitchExpression(int depth)
    {
        var selector = Fit(Number(depth - 1), ScalarKind.Int, -1, 4);
        var (first, second) = Common(Number(depth - 2), Number(depth - 2));
        var (third, _) = Common(Number(depth - 2).Cut(first.Kind), first);
        third = third.Cut(first.Kind);
        var middle = Pick(["1 or 3", "> 2", "1", ">= 1 and < 3", "not 4", "> 3 or < 0", $"_ when {Condition(depth - 2)}"]);
        var last = random.Next(12) == 0 ? "throw new InvalidOperationException()" : third.Text;
        return new(
            $"({selector.Text} switch {{ 0 => {first.Text}, {middle} => {second.Text}, _ => {last} }})",
            first.Kind,
            BigInteger.Min(first.Low, BigInteger.Min(second.Low, third.Low)),
            BigInteger.Max(first.High, BigInteger.Max(second.High, third.High)));
    }

    private (CodeValue Left, CodeValue Right) Common(CodeValue left, CodeValue right)
    {
        var types = ScalarKind.Arithmetic.Where(type => type.Holds(left.Low, left.High) && type.Holds(right.Low, right.High)).ToArray();
        var kind = types.Length > 0 ? types[0] : Pick(ScalarKind.Arithmetic);
        return (left.Cut(kind), right.Cut(kind));
    }
}
