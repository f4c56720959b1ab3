using System.Numerics;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Contexts;

/// <summary>Blocks of the same body: an idiom under a condition, in a loop, in a section of a switch.</summary>
internal static class BlockContexts
{
    /// <summary>In the first branch.</summary>
    public static CodeValue Branch(Body body, Sketch sketch)
    {
        var condition = body.Bool();
        return Assigned(body, sketch, block => $"if ({condition})\n{{\n{block}}}");
    }

    /// <summary>In the second branch.</summary>
    public static CodeValue Otherwise(Body body, Sketch sketch)
    {
        var (condition, first) = (body.Bool(), body.Registers.Count == 0 ? "" : $"_ = {body.Effect()};");
        return Assigned(body, sketch, block => $"if ({condition}) {{ {first} }} else\n{{\n{block}}}");
    }

    /// <summary>In a loop of a few rounds.</summary>
    public static CodeValue Loop(Body body, Sketch sketch)
    {
        var (counter, rounds) = (body.Name(), body.Random.Next(1, 4));
        var mark = body.Scope.Mark();
        body.Scope.Counters.Add(new(counter, ScalarKind.Int, 0, rounds - 1, IsWritable: false));
        var value = Assigned(body, sketch, block => $"for (int {counter} = 0; {counter} < {rounds}; {counter}++)\n{{\n{block}}}");
        body.Scope.Release(mark);
        return value;
    }

    /// <summary>In a section of a switch on a secret.</summary>
    public static CodeValue Section(Body body, Sketch sketch)
    {
        var (selector, label) = (body.Int(-2, 4), body.Pick(["case 1:", "case 0: case 2:", "default:", "case > 1:"]));
        return Assigned(body, sketch, block => $"switch ({selector})\n{{\ncase 3: break;\n{label} {{\n{block}break; }}\n}}");
    }

    /// <summary>Where overflow is checked, or not.</summary>
    public static CodeValue Overflow(Body body, Sketch sketch)
    {
        var word = body.Pick(["checked", "unchecked"]);
        return Assigned(body, sketch, block => $"{word}\n{{\n{block}}}");
    }

    private static CodeValue Assigned(Body body, Sketch sketch, Func<string, string> around)
    {
        var name = body.Name();
        CodeValue value = default;
        var block = body.Block(inner =>
        {
            value = sketch.Write(inner);
            inner.Add($"{name} = {value.Text};");
        });
        body.Add($"{value.Kind.Keyword} {name} = default;");
        body.Add(around(block));
        return value with { Text = name, Low = BigInteger.Min(0, value.Low), High = BigInteger.Max(0, value.High) };
    }
}
