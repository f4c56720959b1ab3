using System.Globalization;
using System.Text;

namespace CircuitGen.Soundness.Tests.Language;

/// <summary>
/// A program that applies every operation of one integer type to a secret and to constants at the edges of the type, in every overflow context: as it stands,
/// inside <c>unchecked</c>, and where a secret condition holds inside <c>checked</c> and <c>unchecked</c>. What .NET throws on must have no witness.
/// </summary>
internal sealed class EdgeProgram
{
    private readonly StringBuilder _methods = new();
    private readonly string _type;
    private readonly bool _isSigned;
    private readonly string _promoted;

    private EdgeProgram(string type)
    {
        _type = type;
        _isSigned = type is "sbyte" or "int" or "long" or "Int128";
        _promoted = type is "sbyte" ? "int" : type;
    }

    /// <summary>The program of a type.</summary>
    public static string Of(string type)
    {
        var program = new EdgeProgram(type);
        program.AddOperations();
        return $$"""
            using System;
            using CircuitGen;
            public static partial class Edges
            {
                private static readonly {{type}}[] K = [{{(program._isSigned ? "-1" : "0")}}, 1, 2, {{program.Edge("MinValue")}}, {{program.Edge("MaxValue")}}];
                private static readonly {{type}}[] Zero = [0];
            {{program._methods}}}
            """;
    }

    // Tables of the wide types are made of constants, which C# has none of beyond 64 bits.
    private string Edge(string name) => $"{(_type is "Int128" ? "long" : _type is "UInt128" ? "ulong" : _type)}.{name}";

    private void AddOperations()
    {
        var edges = _isSigned ? [0, 1, 2, 3, 4] : new[] { 1, 2, 4 };
        foreach (var edge in edges)
        {
            Add($"DivideBy{edge}", _promoted, $"x / K[{edge}]");
            Add($"RemainderBy{edge}", _promoted, $"x % K[{edge}]");
        }

        Add("DivideByZero", _promoted, "x / Zero[0]");
        AddTotal("Plus", _promoted, "x + K[1]");
        AddTotal("Minus", _promoted, "x - K[2]");
        AddTotal("Times", _promoted, "x * K[2]");
        AddTotal("Complement", _promoted, "~x");
        if (_isSigned)
        {
            Add("DivideByMinusOne", _promoted, "x / -1");
            Add("RemainderByMinusOne", _promoted, "x % -1");
            Add("RemainderOfLeast", _promoted, $"Remainder({_type}.MinValue, -1)");
            Add("QuotientOfLeast", _promoted, $"Quotient({_type}.MinValue, -1)");
            AddTotal("Negate", _promoted, "-x");
            Add("Absolute", _type, $"{_type}.Abs(x)");
            AddTotal("Sign", "int", $"{_type}.Sign(x)");
            _methods.AppendLine(CultureInfo.InvariantCulture, $"    private static {_promoted} Remainder({_promoted} a, {_promoted} b) => a % b;");
            _methods.AppendLine(CultureInfo.InvariantCulture, $"    private static {_promoted} Quotient({_promoted} a, {_promoted} b) => unchecked(a / b);");
        }

        foreach (var amount in new[] { -1, 0, 33 })
        {
            var name = amount < 0 ? "ByAll" : $"By{amount}";
            AddTotal($"Left{name}", _promoted, $"x << {amount}");
            AddTotal($"Right{name}", _promoted, $"x >> {amount}");
            AddTotal($"Unsigned{name}", _promoted, $"x >>> {amount}");
        }

        Add("Clamp", _type, $"{_type}.Clamp(x, K[1], K[2])");
        Add("ClampCrossed", _type, $"{_type}.Clamp(x, K[2], K[1])");
        Add("ClampToSecret", _type, $"{_type}.Clamp(K[2], x, K[4])");
        AddTotal("Maximum", _type, $"{_type}.Max(x, K[1])");

        foreach (var target in new[] { "sbyte", "char", "uint", "long", "UInt128" })
        {
            AddTotal($"To_{target}", target, $"({target})x");
        }
    }

    /// <summary>An operation that .NET may throw on whatever the context is.</summary>
    private void Add(string name, string result, string expression)
    {
        Method(name, result, $"=> {expression};");
        Method($"{name}Unchecked", result, $"=> unchecked({expression});");
        Method($"{name}Chosen", result, $"=> b ? unchecked({expression}) : ({result})5;");
        AddTotal(name, result, expression);
    }

    /// <summary>An operation that .NET throws on inside <c>checked</c> at most.</summary>
    private void AddTotal(string name, string result, string expression) =>
        Method($"{name}Guarded", result, $"{{ {result} r = ({result})3; if (b) r = checked({expression}); return r; }}");

    private void Method(string name, string result, string body) =>
        _methods.AppendLine(CultureInfo.InvariantCulture, $"    [ZkCircuit] public static {result} {name}({_type} x, bool b) {body}");
}
