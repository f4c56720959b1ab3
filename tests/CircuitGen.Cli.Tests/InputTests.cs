namespace CircuitGen.Cli.Tests;

/// <summary>Inputs that are not as they must be: the message says which, where, and what is expected.</summary>
public sealed class InputTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Theory]
    [InlineData("""{ "x": [1, 2, 3] }""", "has no \"offset\"")]
    [InlineData("""{ "x": [1, 2, 3], "offset": 0, "pixels": 1 }""", "\"pixels\", which is no parameter")]
    [InlineData("""{ "x": [1, 2], "offset": 0 }""", "x has 2 elements; the circuit needs 3")]
    [InlineData("""{ "x": [1, 8, 3], "offset": 0 }""", "x[1] is 8; it must be from -7 to 7")]
    [InlineData("""{ "x": [1, 2, 3], "offset": 256 }""", "offset is 256; it must be from 0 to 9")]
    [InlineData("""{ "x": [1, 2.5, 3], "offset": 0 }""", "x[1] is 2.5; it must be a whole number")]
    [InlineData("""{ "x": 1, "offset": 0 }""", "x is 1; it must be an array")]
    [InlineData("[1, 2, 3]", "is a JSON array. Circuits.Score takes an object with \"x\" (private, 3 of int from -7 to 7), \"offset\" (public, byte from 0 to 9)")]
    [InlineData("not JSON", "is no JSON")]
    [InlineData("""{ "\ud800": [1, 2, 3], "offset": 0 }""", "cannot be read")]
    public void Scores_inputs_are_checked(string json, string expected) => AssertRefused("Score", json, expected);

    [Theory]
    [InlineData("\"flag\": true", "\"flag\": 2", "flag is 2; it must be true or false")]
    [InlineData("\"Right\"", "\"Up\"", "side is \"Up\"; it must be Left|Right")]
    [InlineData("\"b\"", "\"B\"", "letter is 66; it must be from 97 to 122")]
    [InlineData("\"5\"", "\"18446744073709551616\"", "large is 18446744073709551616; it must be from 0 to 18446744073709551615")]
    [InlineData("[[0, 7], [2, 0]]", "[[0, 7], [2, 10]]", "table[1][1] is 10; it must be from 0 to 9")]
    [InlineData("[[0, 7], [2, 0]]", "[[0, 7], [2]]", "table[1] has 1 elements; the circuit needs 2")]
    [InlineData("[[1, 2], [3, 4]]", "[[1, 2]]", "rows has 1 elements; the circuit needs 2")]
    [InlineData("[-2, 5]", "[-2]", "pair is [-2]; it must be an array of 2")]
    [InlineData("\"Y\": 4", "\"Z\": 4", "point has \"Z\", which is no member")]
    [InlineData("\"X\": 9, ", "", "point has no \"X\"")]
    public void Inputs_of_every_shape_are_checked(string part, string wrong, string expected)
    {
        const string Valid = """
            { "flag": true, "side": "Right", "letter": "b", "large": "5", "table": [[0, 7], [2, 0]], "rows": [[1, 2], [3, 4]], "pair": [-2, 5], "point": { "X": 9, "Y": 4 } }
            """;
        Assert.Contains(part, Valid, StringComparison.Ordinal);
        AssertRefused("Shapes", Valid.Replace(part, wrong, StringComparison.Ordinal), expected);
    }

    [Fact]
    public void A_method_that_throws_is_quoted() =>
        AssertRefused("Refuses", """{ "x": 6 }""", "Circuits.Refuses throws for these inputs");

    [Fact]
    public void Without_inputs_the_expected_ones_are_listed() => Assert.Contains(
        "Circuits.Score takes an object with \"x\" (private, 3 of int from -7 to 7)", ToolRun.Fail(2, "witness", ToolRun.Assembly, "--circuit", "Score"), StringComparison.Ordinal);

    private void AssertRefused(string circuit, string json, string expected)
    {
        var path = _tool.Write("input.json", json);
        var message = ToolRun.Fail(2, "witness", ToolRun.Assembly, "--circuit", circuit, "-i", path, "-o", _tool["w.wtns"]);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool["w.wtns"]));
    }

    public void Dispose() => _tool.Dispose();
}
