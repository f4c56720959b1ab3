using System.Globalization;
using System.Numerics;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms;

/// <content>Random expressions for the places that an idiom leaves open.</content>
internal sealed partial class Body
{
    // Variables that side effects write stay within this, as long as nobody writes a program of hundreds of effects.
    private const int Reach = 300;

    /// <summary>A small number, with or without side effects.</summary>
    public string Small() => Int(-9, 9);

    /// <summary>A number between bounds, with or without side effects.</summary>
    public string Int(int low, int high) => Random.Next(10) switch
    {
        < 2 => Known(low, high),
        < 5 when Scope.Scalars.Count > 0 => Into(Pick(Scope.Scalars).Value, low, high),
        < 8 when !IsPure && Registers.Count > 0 => Into(Value(Effect(), -Reach - 20, Reach + 20), low, high),
        < 9 => Into(Expressions.Number(1), low, high),
        _ => Into(Expressions.Number(2), low, high),
    };

    /// <summary>A constant between bounds.</summary>
    public string Known(int low, int high) => ScalarKind.Int.Literal(Random.Next(low, high + 1));

    /// <summary>A condition on inputs, with or without side effects.</summary>
    public string Bool() => Random.Next(8) switch
    {
        0 when Scope.Booleans.Count > 0 => Pick(Scope.Booleans),
        1 => $"({Bool()} {Pick(["&&", "||", "&", "|", "^", "=="])} {Bool()})",
        2 => $"!{Bool()}",
        3 => $"({Small()} is {Pick(["> 3", "not 2", "< 0 or 5", ">= -4 and < 4"])})",
        4 => Expressions.Condition(1),
        _ => $"({Int(-20, 20)} {Pick(["<", "<=", ">", ">=", "==", "!="])} {Known(-9, 9)})",
    };

    /// <summary>An index into so many elements, known or secret.</summary>
    public string Index(int length) => OneIn(3) ? Int(0, length - 1) : Expressions.KnownIndex(length);

    /// <summary>A new array of small numbers.</summary>
    public string Array(int length) => List("int", [.. Enumerable.Range(0, length).Select(_ => Small())]);

    /// <summary>An array of small numbers and at least this length, of type <c>int[]</c>: a parameter, or a new one.</summary>
    public string Variable(int length)
    {
        var arrays = Scope.Arrays.Where(array => array is { Rows: 0, Slicer: null } && array.Kind == ScalarKind.Int && array.Length >= length).ToArray();
        return arrays.Length > 0 ? Pick(arrays).Name : $"new[] {{ {string.Join(", ", Enumerable.Range(0, length).Select(_ => Small()))} }}";
    }

    /// <summary>Two or more rows of type <c>int[][]</c>, each of at least one small number: a parameter, or new ones.</summary>
    public string Jagged()
    {
        var rows = Scope.Arrays.Where(static array => array is { Rows: > 1, IsJagged: true }).ToArray();
        return rows.Length > 0 ? Pick(rows).Name : $"new int[][] {{ {Array(2)}, {Array(2)} }}";
    }

    /// <summary>A new array of these elements, for a variable or parameter of that type.</summary>
    public string List(string type, params string[] elements) =>
        Pick([$"new {type}[] {{ {string.Join(", ", elements)} }}", $"new {type}[{elements.Length}] {{ {string.Join(", ", elements)} }}", $"[{string.Join(", ", elements)}]"]);

    /// <summary>Brings a value between bounds, as a number of type <c>int</c>.</summary>
    public string Into(CodeValue value, int low, int high)
    {
        if (value.IsWithin(low, high))
        {
            return value.As(ScalarKind.Int).Text;
        }

        var kind = ScalarKind.Arithmetic.FirstOrDefault(kind => kind.Holds(BigInteger.Min(value.Low, low), BigInteger.Max(value.High, high)));
        return Random.Next(4) switch
        {
            0 when low == -high && kind is not null => new CodeValue($"({value.As(kind).Text} % {kind.Literal(high + 1)})", kind, low, high).As(ScalarKind.Int).Text,
            1 when low == 0 && BitOperations.IsPow2(high + 1) && kind is not null => new CodeValue($"({value.As(kind).Text} & {kind.Literal(high)})", kind, low, high).As(ScalarKind.Int).Text,
            _ => Expressions.Fit(value, ScalarKind.Int, low, high).Text,
        };
    }

    /// <summary>A number as text.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
