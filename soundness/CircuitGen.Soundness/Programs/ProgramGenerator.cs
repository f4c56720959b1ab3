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
        var scope = new ProgramScope(new ProgramTypes());
        var expressions = new ExpressionGenerator(random, scope);
        var members = new StringBuilder();
        scope.Types.Declare(random, members);
        for (var i = random.Next(3); i > 0; i--)
        {
            AddTable(random, scope, members, i);
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            AddHelper(random, scope.Types, expressions, members, $"F{i}");
        }

        for (var i = random.Next(2); i > 0; i--)
        {
            AddProcedure(random, scope.Types, expressions, members, $"G{i}");
        }

        var parameters = new ParameterGenerator(random, scope, $"P{number}");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            parameters.Add($"x{i}");
        }

        var outputs = random.Next(4) == 0 ? expressions.Pick(ScalarKind.All) : null;
        var kind = expressions.Pick(ScalarKind.All);
        var body = new StringBuilder();
        var result = (kind, kind.Low, kind.High, outputs is null ? "" : $"o0 = {outputs.Literal(random.Next(5))}; ");
        var statements = new StatementGenerator(random, scope, expressions, body, "v") { Returns = result, Depth = depth, Narrows = true };
        for (var i = random.Next(depth == 1 ? 2 : 6); i >= 0; i--)
        {
            statements.Statement(depth - 1);
        }

        if (outputs is not null)
        {
            body.AppendLine($"o0 = {expressions.Number(depth).Cut(outputs).As(outputs).Text};");
            parameters.Texts.Add($"out {outputs.Keyword} o0");
        }

        body.AppendLine($"return {statements.Returned(result)};");
        var method = $"[ZkCircuit] public static {kind.Keyword} M({string.Join(", ", parameters.Texts)})\n{{\n{body}}}\n";
        var source = Source(number, members.ToString(), method);
        return new(number, source, Harness(number, parameters.Arguments, outputs is not null), parameters.Inputs, expressions.Interesting);
    }

    /// <summary>A program of a method written by hand, which returns a number and has scalar parameters.</summary>
    public static GeneratedProgram Wrap(int number, string members, string method, IReadOnlyList<InputDomain> inputs) =>
        new(number, Source(number, members, method), Harness(number, [.. inputs.Select(static (input, i) => ParameterGenerator.Argument(input, i))], hasOut: false), inputs, []);

    private static string Source(int number, string members, string method) => $"public static partial class P{number}\n{{\n{members}{method}}}\n";

    private static void AddTable(Random random, ProgramScope scope, StringBuilder members, int index)
    {
        var kind = ScalarKind.All[random.Next(ScalarKind.All.Count - 2)];
        var length = random.Next(3) == 0 ? random.Next(1, 40) : random.Next(1, 9);
        var values = Enumerable.Range(0, length).Select(_ => Uniform(random, kind)).ToArray();
        var isSpan = random.Next(2) == 0;
        var elements = string.Join(", ", values.Select(kind.Literal));
        members.AppendLine(isSpan ? $"private static ReadOnlySpan<{kind.Keyword}> T{index} => [{elements}];" : $"private static readonly {kind.Keyword}[] T{index} = {{ {elements} }};");
        scope.Arrays.Add(new($"T{index}", kind, length, values.Min(), values.Max(), IsWritable: false, Slicer: isSpan ? "Slice" : "AsSpan"));
    }

    private static BigInteger Uniform(Random random, ScalarKind kind) =>
        random.Next(3) == 0 ? random.NextInt64((long)kind.Low < 0 ? (long)kind.Low : 0, kind.High > long.MaxValue ? long.MaxValue : (long)kind.High) : random.Next(kind.IsSigned ? -50 : 0, 100);

    private static void AddHelper(Random random, ProgramTypes types, ExpressionGenerator outer, StringBuilder members, string name)
    {
        var scope = new ProgramScope(types);
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
        if (types.Structs.Count > 0 && random.Next(3) == 0)
        {
            var type = expressions.Pick(types.Structs);
            members.AppendLine($"private static {type.Name} {name}({Signature(parameters)}) => {expressions.Struct(type, 2)};");
            outer.Helpers.Add(new(name, parameters, kind, 0, 0, type));
            return;
        }

        var result = (kind, kind.Low, kind.High, "");
        var statements = new StatementGenerator(random, scope, expressions, body, "h") { Returns = result };
        for (var i = random.Next(3); i > 0; i--)
        {
            statements.Statement(1);
        }

        body.AppendLine($"return {statements.Returned(result)};");
        members.AppendLine($"private static {kind.Keyword} {name}({Signature(parameters)})\n{{\n{body}}}");
        outer.Interesting.AddRange(expressions.Interesting);
        outer.Helpers.Add(new(name, parameters, kind, kind.Low, kind.High));
    }

    private static void AddProcedure(Random random, ProgramTypes types, ExpressionGenerator outer, StringBuilder members, string name)
    {
        var scope = new ProgramScope(types);
        var expressions = new ExpressionGenerator(random, scope);
        var (input, changed, assigned) = (expressions.Pick(ScalarKind.All), expressions.Pick(ScalarKind.All), expressions.Pick(ScalarKind.All));
        scope.Scalars.Add(new("p1", input, input.Low, input.High, IsWritable: true));
        scope.Scalars.Add(new("p2", changed, changed.Low, changed.High, IsWritable: true));
        var body = new StringBuilder();
        var statements = new StatementGenerator(random, scope, expressions, body, "g") { DeclaresFunctions = false };
        for (var i = random.Next(3); i > 0; i--)
        {
            statements.Statement(1);
        }

        body.AppendLine($"p2 = {expressions.FitTo(scope.Scalars[1], 2)};");
        body.AppendLine($"p3 = {expressions.Number(2).Cut(assigned).As(assigned).Text};");
        members.AppendLine($"private static void {name}(ref {changed.Keyword} p2, {input.Keyword} p1, out {assigned.Keyword} p3)\n{{\n{body}}}");
        outer.Interesting.AddRange(expressions.Interesting);
        outer.Procedures.Add(new(name, new("p1", input, input.Low, input.High, IsWritable: false), changed, assigned));
    }

    private static string Signature(ScalarVariable[] parameters) => string.Join(", ", parameters.Select(static p => $"{p.TypeName} {p.Name}"));

    private static string Harness(int number, List<string> arguments, bool hasOut)
    {
        var code = new StringBuilder($"public static class H{number} {{ public static RunOutcome Run(InputSource s) {{ var r = new RunOutcome();\n");
        for (var i = 0; i < arguments.Count; i++)
        {
            code.AppendLine(CultureInfo.InvariantCulture, $"var a{i} = {arguments[i]};");
        }

        var all = string.Join(", ", Enumerable.Range(0, arguments.Count).Select(static i => $"a{i}").Concat(hasOut ? ["out var o"] : []));
        code.AppendLine($"try {{ var e = P{number}.M({all}); r.Expected.Add((BigInteger)e); {(hasOut ? "r.Expected.Add((BigInteger)o);" : "")} }} catch (Exception x) {{ r.Thrown = x; }}");
        code.AppendLine($"try {{ r.Witness = P{number}.MCircuit.GenerateWitness({all}, out var e); r.Results.Add((BigInteger)e); {(hasOut ? "r.Results.Add((BigInteger)o);" : "")} }} catch (Exception x) {{ r.Refused = x; }}");
        code.AppendLine("return r; }");
        code.AppendLine($"public static ConstraintSystem System() => P{number}.MCircuit.Synthesize(); public static CircuitCost Cost() => P{number}.MCircuit.Cost; }}");
        return code.ToString();
    }
}
