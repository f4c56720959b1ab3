using System.Globalization;
using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>Writes JSON; the compiler and MSBuild share no JSON library.</summary>
internal static class JsonText
{
    public static string Object(params (string Name, string Value)[] members) =>
        members.Length == 0 ? "{}" : "{\n" + Indent(string.Join(",\n", members.Select(member => $"{String(member.Name)}: {member.Value}"))) + "\n}";

    public static string Array(IEnumerable<string> items)
    {
        var text = string.Join(",\n", items);
        return text.Length == 0 ? "[]" : "[\n" + Indent(text) + "\n]";
    }

    public static string String(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ");
}
