using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Contexts;

/// <summary>Members of a struct: method, property, indexer, operator, conversion, constructor.</summary>
internal static class MemberContexts
{
    /// <summary>One of them.</summary>
    public static CodeValue Member(Body body, Sketch sketch)
    {
        var (type, x, y, member, instance) = (body.Program.Name(), body.Program.Name(), body.Program.Name(), body.Program.Name(), body.Name());
        var choice = body.Random.Next(7);
        var owner = choice is 3 or 4 ? "o." : "";
        var inner = body.Program.NewBody(
            new ScalarVariable(owner + x, ScalarKind.Int, -50, 50, IsWritable: true),
            new ScalarVariable(owner + y, ScalarKind.Int, -50, 50, IsWritable: true));
        if (choice is 0 or 2 or 3)
        {
            inner.Declare(new("d", ScalarKind.Int, -9, 9, IsWritable: true));
        }

        var (first, second, value) = (inner.Name(), inner.Name(), sketch.Write(inner));
        var (kind, code) = (value.Kind.Keyword, $"{{\n{inner.Text}return {value.Text};\n}}");
        var (declaration, use) = choice switch
        {
            0 => ($"public {kind} {member}(int d) {code}", $"{instance}.{member}({body.Small()})"),
            1 => ($"public {kind} {member} {{ get {code} }}", $"{instance}.{member}"),
            2 => ($"public {kind} this[int d] {{ get {code} }}", $"{instance}[{body.Small()}]"),
            3 => ($"public static {kind} operator +({type} o, int d) {code}", $"({instance} + {body.Small()})"),
            4 => ($"public static explicit operator {kind}({type} o) {code}", $"({kind}){instance}"),
            5 => ($"public static {kind} {member}({type} o) => o.{member}(); public {kind} {member}() {code}", $"{type}.{member}({instance})"),
            _ => ($"public {kind} {member}; public {type}(int {first}, int {second}) {{ {member} = 0; {x} = {first}; {y} = {second};\n{inner.Text}{member} = {value.Text};\n}}", $"new {type}({body.Int(-50, 50)}, {body.Int(-50, 50)}).{member}"),
        };
        body.Program.Member($"public struct {type}\n{{\npublic int {x}, {y};\n{declaration}\n}}");
        if (choice < 6)
        {
            body.Add($"var {instance} = new {type} {{ {x} = {body.Int(-50, 50)}, {y} = {body.Int(-50, 50)} }};");
        }

        return value with { Text = use };
    }
}
