using System.Text.RegularExpressions;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Tests.Regressions;

/// <summary>Makes a program for the harness of a signature and a body.</summary>
internal static partial class CorpusProgram
{
    private const string Tables =
        "static readonly uint[] T = { 15u, 60u, 456433328u, 83u }; static readonly ulong[] U = { 1UL, 18446744073709551615UL, 3UL, 9UL };\n";

    public static GeneratedProgram Create(string signature, string body)
    {
        var inputs = new List<InputDomain>();
        foreach (Match parameter in Parameters().Matches(signature))
        {
            var kind = ScalarKind.All.FirstOrDefault(kind => kind.Keyword == parameter.Groups["type"].Value);
            var isRanged = parameter.Groups["low"].Success;
            inputs.Add(new(
                kind,
                isRanged ? long.Parse(parameter.Groups["low"].Value, System.Globalization.CultureInfo.InvariantCulture) : kind?.Low ?? 0,
                isRanged ? long.Parse(parameter.Groups["high"].Value, System.Globalization.CultureInfo.InvariantCulture) : kind?.High ?? 1,
                0));
        }

        return ProgramGenerator.Wrap(1, Tables, $"[ZkCircuit] public static {signature}\n{{\n{body}\n}}\n", inputs);
    }

    [GeneratedRegex(@"(\[Range\((?<low>-?\d+), (?<high>-?\d+)\)\] )?(?<type>\w+) \w+(?=[,)])")]
    private static partial Regex Parameters();
}
