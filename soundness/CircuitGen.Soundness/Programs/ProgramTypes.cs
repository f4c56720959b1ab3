using System.Globalization;
using System.Text;

namespace CircuitGen.Soundness.Programs;

/// <summary>The structs, records and enums that a random program declares.</summary>
internal sealed class ProgramTypes
{
    public List<StructType> Structs { get; } = [];

    public List<EnumType> Enums { get; } = [];

    /// <summary>Declares up to two structs and an enum.</summary>
    public void Declare(Random random, StringBuilder members)
    {
        for (var i = random.Next(4) - 1; i > 0; i--)
        {
            DeclareStruct(random, members, $"S{i}");
        }

        if (random.Next(3) == 0)
        {
            var kind = ScalarKind.All[random.Next(1, 8)];
            string[] names = ["A", "B", "C", "D"];
            var values = names.Select((_, i) => kind.Literal(i == 0 ? kind.High : random.Next(kind.IsSigned ? -5 : 0, 6))).ToArray();
            members.AppendLine(CultureInfo.InvariantCulture, $"public enum E1 : {kind.Keyword} {{ {string.Join(", ", names.Select((name, i) => $"{name} = {values[i]}"))} }}");
            Enums.Add(new("E1", kind, names));
        }
    }

    private void DeclareStruct(Random random, StringBuilder members, string name)
    {
        var isRecord = random.Next(2) == 0;
        var fields = new ScalarVariable[random.Next(1, 4)];
        for (var i = 0; i < fields.Length; i++)
        {
            var kind = ScalarKind.All[random.Next(ScalarKind.All.Count)];
            var isNarrow = random.Next(2) == 0;
            fields[i] = new($"{(char)('X' + i)}", kind, isNarrow ? (kind.IsSigned ? -40 : 0) : kind.Low, isNarrow ? 100 : kind.High, IsWritable: true);
        }

        var scope = new ProgramScope(new ProgramTypes());
        scope.Scalars.AddRange(fields);
        var expressions = new ExpressionGenerator(random, scope);
        var result = expressions.Number(1);
        var getter = $"public readonly {result.Kind.Keyword} Get() => {result.Text};";
        var target = fields[random.Next(fields.Length)];
        scope.Scalars.Add(new("d", ScalarKind.Int, -50, 50, IsWritable: false));
        var change = $"public void Change(int d) {{ {target.Name} = {expressions.Fit(expressions.Number(2), target.Kind, target.Low, target.High).Text}; }}";
        members.AppendLine(isRecord
            ? $"public readonly record struct {name}({string.Join(", ", fields.Select(static field => $"{field.Kind.Keyword} {field.Name}"))}) {{ {getter} }}"
            : $"public struct {name} {{ {string.Concat(fields.Select(static field => $"public {field.Kind.Keyword} {field.Name}; "))}{getter} {change} }}");
        Structs.Add(new(name, isRecord, fields, result with { Text = "Get()" }));
    }
}

/// <summary>A struct, or record struct.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRecord">Whether it is a readonly record.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Get">What its method without parameters gives.</param>
internal sealed record StructType(string Name, bool IsRecord, ScalarVariable[] Fields, CodeValue Get);

/// <summary>An enum.</summary>
internal sealed record EnumType(string Name, ScalarKind Kind, string[] Members);
