using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>
/// Random expressions that never leave their type: it knows the interval of what it writes and picks operations, types and explicit
/// <c>unchecked</c> accordingly.
/// </summary>
internal sealed partial class ExpressionGenerator(Random random, ProgramScope scope)
{
    /// <summary>Constants written so far, which inputs should come close to.</summary>
    public List<BigInteger> Interesting { get; } = [];

    public List<HelperMethod> Helpers { get; } = [];

    public List<Procedure> Procedures { get; } = [];

    /// <summary>A number of any type.</summary>
    public CodeValue Number(int depth)
    {
        if (depth <= 0 || random.Next(7) == 0)
        {
            return Leaf();
        }

        return random.Next(24) switch
        {
            < 7 => Arithmetic(depth),
            7 or 8 => Division(depth),
            9 or 10 => Shift(depth),
            11 or 12 => Bitwise(depth),
            13 or 14 => Extremum(depth),
            15 => Unary(depth),
            16 => Conditional(depth),
            17 => Element(depth),
            18 => Number(depth - 1).Cut(Pick(ScalarKind.All)),
            19 => Call(depth),
            20 => SwitchExpression(depth),
            21 => StructNumber(depth),
            22 => EnumNumber(depth),
            _ => Clamp(depth),
        };
    }

    /// <summary>An expression brought into [low, high] of a type.</summary>
    public CodeValue Fit(CodeValue value, ScalarKind kind, BigInteger low, BigInteger high)
    {
        if (value.IsWithin(low, high))
        {
            return value.As(kind);
        }

        if (low == kind.Low && high == kind.High && random.Next(2) == 0)
        {
            return value.Cut(kind);
        }

        var wide = ScalarKind.Arithmetic.FirstOrDefault(type => type.Holds(BigInteger.Min(low, value.Low), BigInteger.Max(high, value.High)));
        if (wide is null)
        {
            var cut = value.Cut(ScalarKind.Arithmetic[2]);
            return low >= cut.Kind.Low && high <= cut.Kind.High ? Fit(cut, kind, low, high) : new(kind.Literal(low), kind, low, low);
        }

        var span = high - low + 1;
        if (low.IsZero && value.Low.Sign >= 0 && random.Next(2) == 0)
        {
            return new CodeValue($"({value.As(wide).Text} % {wide.Literal(span)})", wide, 0, high).As(kind);
        }

        var host = wide.Bits == 128 ? wide.Keyword : "Math";
        return new CodeValue($"{host}.Clamp({value.As(wide).Text}, {wide.Literal(low)}, {wide.Literal(high)})", wide, low, high).As(kind);
    }

    private CodeValue Leaf()
    {
        var choice = random.Next(10);
        if (choice < 7 && scope.Scalars.Count > 0)
        {
            return Pick(scope.Scalars).Value;
        }

        if (choice == 7 && scope.Counters.Count > 0)
        {
            return Pick(scope.Counters).Value;
        }

        if (choice == 8)
        {
            return Element(0);
        }

        var value = Constant();
        var kind = ScalarKind.Arithmetic.First(type => type.Holds(value, value));
        return new(kind.Literal(value), kind, value, value);
    }

    private BigInteger Constant()
    {
        BigInteger value = random.Next(6) switch
        {
            0 => random.Next(-3, 4),
            1 => random.Next(-200, 201),
            2 => random.Next(),
            3 => (BigInteger.One << random.Next(63)) + random.Next(-1, 2),
            4 => -(BigInteger.One << random.Next(63)) + random.Next(-1, 2),
            _ => random.Next(1, 20),
        };
        Interesting.Add(value);
        return value;
    }

    private CodeValue Element(int depth)
    {
        if (scope.Arrays.Count == 0)
        {
            return scope.Scalars.Count > 0 ? Pick(scope.Scalars).Value : new("1", ScalarKind.Int, 1, 1);
        }

        var array = Pick(scope.Arrays);
        return new(array.Element(AnyIndex(array.Length, depth), array.IsJagged ? KnownIndex(array.Rows) : AnyIndex(array.Rows, depth)), array.Kind, array.Low, array.High);
    }

    /// <summary>An index that may be secret.</summary>
    private string AnyIndex(int length, int depth) =>
        depth > 0 && length > 0 && random.Next(2) == 0 ? Fit(Number(depth - 1), ScalarKind.Int, 0, length - 1).Text : KnownIndex(length);

    /// <summary>An index that is known at compile time.</summary>
    public string KnownIndex(int length)
    {
        var counters = scope.Counters.Where(counter => counter.High < length).ToArray();
        return counters.Length > 0 && random.Next(3) > 0 ? Pick(counters).Name : $"{random.Next(length)}";
    }

    private CodeValue Call(int depth)
    {
        var helpers = Helpers.Concat(scope.Functions).Where(static helper => helper.Struct is null).ToArray();
        if (helpers.Length == 0)
        {
            return Arithmetic(depth);
        }

        var helper = Pick(helpers);
        return new(Invoke(helper, depth), helper.Kind, helper.Low, helper.High);
    }

    private string Invoke(HelperMethod helper, int depth) =>
        $"{helper.Name}({string.Join(", ", helper.Parameters.Select(parameter => FitTo(parameter, depth - 2)))})";

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
