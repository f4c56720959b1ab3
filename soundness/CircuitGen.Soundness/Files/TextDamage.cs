using System.Text;
using System.Text.RegularExpressions;

namespace CircuitGen.Soundness.Files;

/// <summary>Damage that knows JSON and lists: values become others, from the file or at the edges of what may stand there.</summary>
internal static partial class TextDamage
{
    private const string BasePrime = "21888242871839275222246405745257275088696311157297823662689037894645226208583";

    private const string ScalarPrime = "21888242871839275222246405745257275088548364400416034343698204186575808495617";

    private static readonly string[] s_edges =
    [
        "\"0\"", "\"1\"", "\"2\"", "\"-1\"", "\"+1\"", "\" 1\"", "\"1e9\"", "\"\"", "\"0x10\"", "\"\\ud800\"", "\"\\u0000\"", "\"\u0661\"",
        $"\"{BasePrime}\"", $"\"{ScalarPrime}\"", $"\"{new string('9', 77)}\"", $"\"{new string('9', 400)}\"", $"\"{new string('0', 76)}1\"",
        "0", "1", "-1", "1.5", "1e400", "2147483647", "2147483646", "4294967296", "null", "true", "[]", "{}", "[[[[", "]", "}", ",", ":", new string('[', 200),
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        for (var i = random.Next(1, 4); i > 0 && Values().Matches(text) is { Count: > 0 } values; i--)
        {
            var value = values[random.Next(values.Count)];
            var other = random.Next(2) == 0 ? s_edges[random.Next(s_edges.Length)] : values[random.Next(values.Count)].Value;
            text = $"{text[..value.Index]}{other}{text[(value.Index + value.Length)..]}";
        }

        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>A string, a number or a word, or a pair of brackets around strings.</summary>
    [GeneratedRegex("\"[^\"]*\"|[-\\w.]+|\\[[^\\[\\]]*\\]")]
    private static partial Regex Values();
}
