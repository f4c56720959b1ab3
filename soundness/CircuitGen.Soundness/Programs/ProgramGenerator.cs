using System.Globalization;
using System.Numerics;
using System.Text;

namespace CircuitGen.Soundness.Programs;

/// <summary>Random circuits in C#: same seed and number, same program.</summary>
public static class ProgramGenerator
{
    /// <summary>Program <paramref name="number"/> of the campaign with this seed.</summary>
    public static GeneratedProgram Generate(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1000003) ^ (number * 7919)));
        var depth = 1 + Math.Min(random.Next(3), random.Next(3));
        var scope = new ProgramScope();
        var expressions = new ExpressionGenerator(random, scope);
        var members = new StringBuilder();
        for (var i = random.Next(3); i > 0; i--)
        {
            AddTable(random, scope, members, i);
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            AddHelper(random, expressions, members, $"F{i}");
        }

        var inputs = new List<InputDomain>();
        var parameters = new List<string>();
        var count = random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            AddParameter(random, scope, inputs, parameters, $"x{i}");
        }

        var outputs = random.Next(4) == 0 ? expressions.Pick(ScalarKind.All) : null;
        var kind = expressions.Pick(ScalarKind.All);
        var body = new StringBuilder();
        var result = (kind, kind.Low, kind.High, outputs is null ? "" : $"o0 = {outputs.Literal(random.Next(5))}; ");
        var statements = new StatementGenerator(random, scope, expressions, body, "v") { Returns = result, Depth = depth };
        for (var i = random.Next(depth == 1 ? 2 : 6); i >= 0; i--)
        {
            statements.Statement(depth - 1);
        }

        if (outputs is not null)
        {
            body.AppendLine($"o0 = {expressions.Number(depth).Cut(outputs).As(outputs).Text};");
            parameters.Add($"out {outputs.Keyword} o0");
        }

        body.AppendLine($"return {statements.Returned(result)};");
        var method = $"[ZkCircuit] public static {kind.Keyword} M({string.Join(", ", parameters)})\n{{\n{body}}}\n";
        var source = Source(number, members.ToString(), method);
        return new(number, source, Harness(number, inputs, outputs is not null), inputs, expressions.Interesting);
    }

    /// <summary>A program of a method written by hand, which returns a number and has scalar parameters.</summary>
    public static GeneratedProgram Wrap(int number, string members, string method, IReadOnlyList<InputDomain> inputs) =>
        new(number, Source(number, members, method), Harness(number, inputs, hasOut: false), inputs, []);

    private static string Source(int number, string members, string method) => $"public static partial class P{number}\n{{\n{members}{method}}}\n";

    private static void AddTable(Random random, ProgramScope scope, StringBuilder members, int index)
    {
        var kind = ScalarKind.All[random.Next(ScalarKind.All.Count - 2)];
        var length = random.Next(3) == 0 ? random.Next(1, 40) : random.Next(1, 9);
        var values = Enumerable.Range(0, length).Select(_ => Uniform(random, kind)).ToArray();
        members.AppendLine(CultureInfo.InvariantCulture, $"private static readonly {kind.Keyword}[] T{index} = {{ {string.Join(", ", values.Select(kind.Literal))} }};");
        scope.Arrays.Add(new($"T{index}", kind, length, values.Min(), values.Max(), IsWritable: false));
    }

    private static BigInteger Uniform(Random random, ScalarKind kind) =>
        random.Next(3) == 0 ? random.NextInt64((long)kind.Low < 0 ? (long)kind.Low : 0, kind.High > long.MaxValue ? long.MaxValue : (long)kind.High) : random.Next(kind.IsSigned ? -50 : 0, 100);

    private static void AddHelper(Random random, ExpressionGenerator outer, StringBuilder members, string name)
    {
        var scope = new ProgramScope();
        var expressions = new ExpressionGenerator(random, scope);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var type = expressions.Pick(ScalarKind.All);
            var isNarrow = random.Next(2) == 0;
            scope.Scalars.Add(new($"p{i}", type, isNarrow && type.IsSigned ? -30 : isNarrow ? 0 : type.Low, isNarrow ? 100 : type.High, IsWritable: !isNarrow));
        }

        var parameters = scope.Scalars.ToArray();
        var kind = expressions.Pick(ScalarKind.All);
        var body = new StringBuilder();
        var result = (kind, kind.Low, kind.High, "");
        var statements = new StatementGenerator(random, scope, expressions, body, "h") { Returns = result };
        for (var i = random.Next(3); i > 0; i--)
        {
            statements.Statement(1);
        }

        body.AppendLine($"return {statements.Returned(result)};");
        members.AppendLine($"private static {kind.Keyword} {name}({string.Join(", ", parameters.Select(static p => $"{p.Kind.Keyword} {p.Name}"))})\n{{\n{body}}}");
        outer.Interesting.AddRange(expressions.Interesting);
        outer.Helpers.Add(new(name, parameters, kind, kind.Low, kind.High));
    }

    private static void AddParameter(Random random, ProgramScope scope, List<InputDomain> inputs, List<string> parameters, string name)
    {
        var visibility = random.Next(4) == 0 ? "[Public] " : "";
        if (random.Next(8) == 0)
        {
            inputs.Add(new(null, 0, 1, 0));
            parameters.Add($"{visibility}bool {name}");
            scope.Booleans.Add(name);
            return;
        }

        var kind = ScalarKind.All[random.Next(ScalarKind.All.Count)];
        var (low, high, range) = (kind.Low, kind.High, "");
        if (random.Next(5) > 1)
        {
            BigInteger a = Bound(random, kind), b = Bound(random, kind);
            (low, high) = (BigInteger.Min(a, b), BigInteger.Max(a, b));
            range = $"[Range({ScalarKind.Arithmetic[2].Literal(low)}, {ScalarKind.Arithmetic[2].Literal(high)})] ";
        }

        var length = random.Next(5) == 0 ? random.Next(1, 6) : 0;
        inputs.Add(new(kind, low, high, length));
        if (length == 0)
        {
            parameters.Add($"{visibility}{range}{kind.Keyword} {name}");
            scope.Scalars.Add(new(name, kind, low, high, IsWritable: range.Length == 0));
        }
        else
        {
            var type = random.Next(2) == 0 ? $"{kind.Keyword}[]" : $"ReadOnlySpan<{kind.Keyword}>";
            parameters.Add($"{visibility}[Length({length})] {range}{type} {name}");
            scope.Arrays.Add(new(name, kind, length, low, high, IsWritable: false));
        }
    }

    private static BigInteger Bound(Random random, ScalarKind kind)
    {
        var (low, high) = (BigInteger.Max(kind.Low, long.MinValue), BigInteger.Min(kind.High, long.MaxValue));
        BigInteger bound = random.Next(5) switch
        {
            0 => low,
            1 => high,
            2 => random.Next(-10, 11),
            3 => random.Next(-1000, 1001),
            _ => random.NextInt64() >> random.Next(60),
        };
        return bound < low ? low : bound > high ? high : bound;
    }

    private static string Harness(int number, IReadOnlyList<InputDomain> inputs, bool hasOut)
    {
        var arguments = new List<string>();
        var code = new StringBuilder($"public static class H{number} {{ public static RunOutcome Run(InputSource s) {{ var r = new RunOutcome();\n");
        for (var i = 0; i < inputs.Count; i++)
        {
            var keyword = inputs[i].Kind?.Keyword;
            code.AppendLine(keyword is null ? $"var a{i} = !s.Next({i}).IsZero;"
                : inputs[i].Length == 0 ? $"var a{i} = ({keyword})s.Next({i});"
                : $"var a{i} = s.NextArray({i}, static v => ({keyword})v);");
            arguments.Add($"a{i}");
        }

        var all = string.Join(", ", arguments.Concat(hasOut ? ["out var o"] : []));
        code.AppendLine($"try {{ var e = P{number}.M({all}); r.Expected.Add((BigInteger)e); {(hasOut ? "r.Expected.Add((BigInteger)o);" : "")} }} catch (Exception x) {{ r.Thrown = x; }}");
        code.AppendLine($"try {{ r.Witness = P{number}.MCircuit.GenerateWitness({all}, out var e); r.Results.Add((BigInteger)e); {(hasOut ? "r.Results.Add((BigInteger)o);" : "")} }} catch (Exception x) {{ r.Refused = x; }}");
        code.AppendLine("return r; }");
        code.AppendLine($"public static ConstraintSystem System() => P{number}.MCircuit.Synthesize(); public static CircuitCost Cost() => P{number}.MCircuit.Cost; }}");
        return code.ToString();
    }
}
