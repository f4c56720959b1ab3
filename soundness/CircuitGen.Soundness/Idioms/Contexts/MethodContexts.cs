using System.Numerics;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Contexts;

/// <summary>Methods and functions of their own.</summary>
internal static class MethodContexts
{
    private static readonly ScalarVariable[] s_parameters =
    [
        new("a", ScalarKind.Int, -50, 50, IsWritable: true), new("b", ScalarKind.Int, -50, 50, IsWritable: true), new("c", ScalarKind.Int, -9, 9, IsWritable: true),
    ];

    /// <summary>A static method.</summary>
    public static CodeValue Helper(Body body, Sketch sketch) => Method(body, sketch, static (_, _) => "");

    /// <summary>A static method that may have returned before.</summary>
    public static CodeValue EarlyReturn(Body body, Sketch sketch) => Method(body, sketch, static (inner, kind) => $"if ({inner.Bool()}) return ({kind.Keyword}){inner.Known(0, 9)};");

    /// <summary>A local function that reads and writes variables around it.</summary>
    public static CodeValue LocalFunction(Body body, Sketch sketch)
    {
        var (name, captured) = (body.Name(), body.Register());
        var inner = body.Program.NewBody(new ScalarVariable(captured, ScalarKind.Int, -50, 50, IsWritable: true), s_parameters[0] with { Name = body.Name() });
        var value = sketch.Write(inner);
        var call = $"{name}({body.Int(-50, 50)})";
        body.Add($"{value.Kind.Keyword} {name}(int {inner.Registers[1]})\n{{\n{inner.Text}return {value.Text};\n}}");
        return value with { Text = call };
    }

    /// <summary>A generic method.</summary>
    public static CodeValue Generic(Body body, Sketch sketch)
    {
        var inner = body.Program.NewBody(s_parameters[0]);
        var value = sketch.Write(inner);
        var method = body.Program.Name();
        body.Program.Member($"static {value.Kind.Keyword} {method}<TAny>(int a, TAny other) where TAny : struct\n{{\n{inner.Text}return {value.Text};\n}}");
        return value with { Text = $"{method}({body.Int(-50, 50)}, {body.Pick(["true", "(byte)3", "(1, 2)"])})" };
    }

    private static CodeValue Method(Body body, Sketch sketch, Func<Body, ScalarKind, string> beginning)
    {
        var parameters = s_parameters[..body.Random.Next(1, 4)];
        var inner = body.Program.NewBody(parameters);
        var value = sketch.Write(inner);
        var first = beginning(body.Program.NewBody(parameters).Pure(), value.Kind);
        var byReference = body.Registers.Count > 0 && body.OneIn(3);
        var signature = string.Join(", ", parameters.Select((parameter, i) => $"{(i == 0 && byReference ? "ref " : "")}int {parameter.Name}"));
        var method = body.Program.Name();
        body.Program.Member($"static {value.Kind.Keyword} {method}({signature})\n{{\n{first}\n{inner.Text}return {value.Text};\n}}");
        var arguments = string.Join(", ", parameters.Select((_, i) => i == 0 && byReference ? $"ref {body.Pick(body.Registers)}" : body.Int(-50, 50)));
        return value with { Text = $"{method}({arguments})", Low = BigInteger.Min(0, value.Low), High = BigInteger.Max(9, value.High) };
    }
}
