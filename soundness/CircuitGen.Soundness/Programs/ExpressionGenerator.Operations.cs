using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <content>Operations on numbers.</content>
internal sealed partial class ExpressionGenerator
{
    private CodeValue Arithmetic(int depth)
    {
        var (left, right) = (Number(depth - 1), Number(depth - 1));
        var sign = Pick(["+", "-", "*", "*"]);
        if (sign == "*" && random.Next(6) == 0)
        {
            right = left;
        }

        BigInteger[] corners = sign switch
        {
            "+" => [left.Low + right.Low, left.High + right.High],
            "-" => [left.Low - right.High, left.High - right.Low],
            _ => [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High],
        };
        return Combine(sign, left, right, corners.Min(), corners.Max());
    }

    /// <summary>Writes an operation in a type that holds operands and result, or cuts both to one and says <c>unchecked</c>.</summary>
    private CodeValue Combine(string sign, CodeValue left, CodeValue right, BigInteger low, BigInteger high)
    {
        var types = ScalarKind.Arithmetic.Where(type =>
            type.Holds(left.Low, left.High) && type.Holds(right.Low, right.High) && type.Holds(low, high)).ToArray();
        if (types.Length > 0 && random.Next(8) > 0)
        {
            var type = random.Next(3) == 0 ? Pick(types) : types[0];
            return new($"({Operand(left, type)} {sign} {Operand(right, type)})", type, low, high);
        }

        var kind = Pick(ScalarKind.Arithmetic);
        return new($"unchecked({left.Cut(kind).Text} {sign} {right.Cut(kind).Text})", kind, kind.Low, kind.High);
    }

    /// <summary>Smaller types are promoted to int without a cast.</summary>
    private static string Operand(CodeValue value, ScalarKind type) =>
        type == ScalarKind.Int && value.Kind.Bits < 32 ? value.Text : value.As(type).Text;

    private CodeValue Division(int depth)
    {
        var value = Number(depth - 1);
        var type = Pick([.. ScalarKind.Arithmetic.Where(type => type.Holds(value.Low, value.High)), value.Kind.Bits < 32 ? ScalarKind.Int : value.Kind]);
        BigInteger divisor = random.Next(4) switch
        {
            0 => BigInteger.One << random.Next(1, type.Bits - 1 > 62 ? 62 : type.Bits - 1),
            1 => random.Next(2, 2000000),
            _ => random.Next(1, 20),
        };
        var magnitude = divisor;
        if (type.IsSigned && value.Low > type.Low && random.Next(3) == 0)
        {
            divisor = -divisor;
        }

        if (random.Next(2) == 0)
        {
            BigInteger[] ends = [BigInteger.Divide(value.Low, divisor), BigInteger.Divide(value.High, divisor)];
            return new($"({value.As(type).Text} / {type.Literal(divisor)})", type, ends.Min(), ends.Max());
        }

        var low = value.Low.Sign >= 0 ? 0 : BigInteger.Max(value.Low, 1 - magnitude);
        var high = value.High.Sign <= 0 ? 0 : BigInteger.Min(value.High, magnitude - 1);
        return new($"({value.As(type).Text} % {type.Literal(divisor)})", type, low, high);
    }

    private CodeValue Shift(int depth)
    {
        var value = Number(depth - 1);
        var type = Pick([.. ScalarKind.Arithmetic.Where(type => type.Holds(value.Low, value.High)), value.Kind.Bits < 32 ? ScalarKind.Int : value.Kind]);
        var amount = random.Next(type.Bits);
        var text = value.As(type).Text;
        switch (random.Next(4))
        {
            case 0 when !type.Holds(value.Low << amount, value.High << amount):
                return new($"unchecked({text} << {amount})", type, type.Low, type.High);
            case 0:
                return new($"({text} << {amount})", type, value.Low << amount, value.High << amount);
            case 1 when value.Low.Sign < 0 && amount > 0:
                return new($"({text} >>> {amount})", type, 0, (BigInteger.One << (type.Bits - amount)) - 1);
            case 1:
                return value.Low.Sign < 0 ? value.As(type) : new($"({text} >>> {amount})", type, value.Low >> amount, value.High >> amount);
            default:
                return new($"({text} >> {amount})", type, value.Low >> amount, value.High >> amount);
        }
    }

    private CodeValue Bitwise(int depth)
    {
        var (left, right) = (Number(depth - 1), Number(depth - 1));
        var types = ScalarKind.Arithmetic.Where(type => type.Holds(left.Low, left.High) && type.Holds(right.Low, right.High)).ToArray();
        var kind = types.Length > 0 ? types[0] : Pick(ScalarKind.Arithmetic);
        var sign = Pick(["&", "|", "^"]);
        var (a, b) = (left.Cut(kind), right.Cut(kind));
        var bits = (int)new[] { a.Low, a.High, b.Low, b.High }.Max(static bound => bound.Sign < 0 ? (-bound - 1).GetBitLength() : bound.GetBitLength());
        var high = (BigInteger.One << bits) - 1;
        var low = a.Low.Sign >= 0 && b.Low.Sign >= 0 ? 0 : -high - 1;
        return new($"({a.Text} {sign} {b.Text})", kind, low, high);
    }

    private CodeValue Extremum(int depth)
    {
        var (left, right) = (Number(depth - 1), random.Next(3) == 0 ? new CodeValue("0", ScalarKind.Int, 0, 0) : Number(depth - 1));
        var types = ScalarKind.Arithmetic.Where(type => type.Holds(left.Low, left.High) && type.Holds(right.Low, right.High)).ToArray();
        var kind = types.Length > 0 ? types[0] : Pick(ScalarKind.Arithmetic);
        var (a, b) = (left.Cut(kind), right.Cut(kind));
        var host = kind.Bits == 128 ? kind.Keyword : "Math";
        return random.Next(2) == 0
            ? new($"{host}.Max({a.Text}, {b.Text})", kind, BigInteger.Max(a.Low, b.Low), BigInteger.Max(a.High, b.High))
            : new($"{host}.Min({a.Text}, {b.Text})", kind, BigInteger.Min(a.Low, b.Low), BigInteger.Min(a.High, b.High));
    }

    private CodeValue Unary(int depth)
    {
        var value = Number(depth - 1);
        var signed = ScalarKind.Arithmetic.Where(type => type.IsSigned && type.Holds(value.Low, value.High) && type.Holds(-value.High, -value.Low)).ToArray();
        if (signed.Length == 0)
        {
            return value;
        }

        var kind = signed[0];
        var text = value.As(kind).Text;
        var host = kind.Bits == 128 ? kind.Keyword : "Math";
        switch (random.Next(4))
        {
            case 0:
                return new($"(-{text})", kind, -value.High, -value.Low);
            case 1:
                return new($"(~{text})", kind, -value.High - 1, -value.Low - 1);
            case 2:
                return new($"{host}.Sign({text})", ScalarKind.Int, -1, 1);
            default:
                return new($"{host}.Abs({text})", kind, 0, BigInteger.Max(BigInteger.Abs(value.Low), BigInteger.Abs(value.High)));
        }
    }

    private CodeValue Clamp(int depth)
    {
        var value = Number(depth - 1);
        var (a, b) = (Constant(), Constant());
        var kind = ScalarKind.Arithmetic[2];
        return Fit(value, kind, BigInteger.Max(kind.Low, BigInteger.Min(a, b)), BigInteger.Min(kind.High, BigInteger.Max(a, b)));
    }
}
