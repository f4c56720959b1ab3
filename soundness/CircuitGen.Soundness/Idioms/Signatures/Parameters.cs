using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Signatures;

/// <summary>The parameters of a circuit: numbers of all types in narrow and full ranges, booleans, enums, arrays of every shape, structs, records, tuples.</summary>
/// <param name="body">The circuit's body.</param>
internal sealed class Parameters(Body body)
{
    private static readonly string[] s_small = ["[Range(-9, 9)]", "[Range(0, 9)]", "[Range(-100, 100)]", "[Range(0, 255)]"];

    /// <summary>The parameters in C#.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Adds one small number and up to three others.</summary>
    public void AddAll()
    {
        Small();
        for (var i = body.Random.Next(4); i > 0; i--)
        {
            Any();
        }
    }

    private void Any()
    {
        switch (body.Random.Next(14))
        {
            case < 4:
                Small();
                break;
            case 4 or 5:
                body.Scope.Booleans.Add(Add("bool"));
                break;
            case 6 or 7:
                Array();
                break;
            case 8:
                Rows();
                break;
            case 9:
                Enum();
                break;
            case 10:
                Struct();
                break;
            case 11:
                var (tuple, kind) = ("", body.Pick(ScalarKind.All));
                tuple = Add($"({kind.Keyword}, int Low)");
                body.Declare(new(tuple + ".Item1", kind, kind.Low, kind.High, IsWritable: false));
                body.Declare(new(tuple + ".Low", ScalarKind.Int, ScalarKind.Int.Low, ScalarKind.Int.High, IsWritable: false));
                break;
            default:
                Full();
                break;
        }
    }

    private string Add(string type, string attributes = "")
    {
        var name = body.Name();
        var visibility = body.OneIn(3) ? body.Pick(["[Public] ", "[Private] "]) : "";
        Texts.Add($"{visibility}{attributes}{(attributes.Length > 0 ? " " : "")}{type} {name}");
        return name;
    }

    private void Small()
    {
        var range = body.Pick(s_small);
        var (low, high) = Bounds(range);
        body.Declare(new(Add("int", range), ScalarKind.Int, low, high, IsWritable: true));
    }

    /// <summary>Every value of a type, or of a range that touches its end.</summary>
    private void Full()
    {
        var kind = body.Pick(ScalarKind.All);
        var name = Add(kind.Keyword);
        body.Declare(new(name, kind, kind.Low, kind.High, IsWritable: false));
        body.Program.Interesting.AddRange([kind.Low, kind.High, kind.High / 2]);
    }

    private void Array()
    {
        var (range, length) = (body.Pick(s_small), body.Random.Next(1, 6));
        var (low, high) = Bounds(range);
        var kind = body.Pick([ScalarKind.Int, ScalarKind.Int, low < 0 ? ScalarKind.Arithmetic[2] : ScalarKind.All[2]]);
        var type = body.Pick([$"{kind.Keyword}[]", $"ReadOnlySpan<{kind.Keyword}>", $"{kind.Keyword}[]"]);
        var name = Add(type, $"[Length({length})] {range}");
        body.Scope.Arrays.Add(new(name, kind, length, low, high, IsWritable: false, Slicer: type.EndsWith("[]", StringComparison.Ordinal) ? null : "Slice"));
        if (type == "int[]" && high <= 100)
        {
            body.Registers.Add($"{name}[{body.Random.Next(length)}]");
            body.Scope.Arrays[^1] = new(name, kind, length, -300, 300, IsWritable: false);
        }
    }

    private void Rows()
    {
        var (rows, length) = (body.Random.Next(1, 4), body.Random.Next(1, 4));
        var isJagged = body.OneIn(2);
        var name = Add(isJagged ? "int[][]" : "int[,]", $"[Length({rows}, {length})] [Range(-9, 9)]");
        body.Scope.Arrays.Add(new(name, ScalarKind.Int, length, -9, 9, IsWritable: false, rows, isJagged));
    }

    private void Enum()
    {
        var (type, first, second) = (body.Program.Name(), body.Program.Name(), body.Program.Name());
        var kind = body.Pick([.. ScalarKind.All.Skip(1).Take(7)]);
        body.Program.Type($"public enum {type} : {kind.Keyword} {{ {first}, {second} = 5 }}");
        if (body.OneIn(2))
        {
            body.Declare(new($"(({kind.Keyword}){Add(type)})", kind, kind.Low, kind.High, IsWritable: false));
            return;
        }

        var name = Add(body.Pick([$"{type}[]", $"ReadOnlySpan<{type}>"]), "[Length(2)]");
        body.Declare(new($"(({kind.Keyword}){name}[1])", kind, kind.Low, kind.High, IsWritable: false));
        body.Scope.Booleans.Add($"({name}[0] == {type}.{second})");
    }

    private void Struct()
    {
        var (type, first, second) = (body.Program.Name(), body.Program.Name(), body.Program.Name());
        body.Program.Type(body.Pick([
            $"public struct {type} {{ public int {first}; public byte {second}; }}",
            $"public record struct {type}(int {first}, byte {second});",
            $"public readonly struct {type} {{ public readonly int {first}; public byte {second} {{ get; }} public {type}(int a, byte b) {{ {first} = a + 1; {second} = b; }} }}",
        ]));
        var name = Add(type);
        body.Declare(new($"{name}.{first}", ScalarKind.Int, ScalarKind.Int.Low, ScalarKind.Int.High, IsWritable: false));
        body.Declare(new($"{name}.{second}", ScalarKind.All[2], 0, 255, IsWritable: false));
    }

    private static (int Low, int High) Bounds(string range) => range switch
    {
        "[Range(-9, 9)]" => (-9, 9),
        "[Range(0, 9)]" => (0, 9),
        "[Range(-100, 100)]" => (-100, 100),
        _ => (0, 255),
    };
}
