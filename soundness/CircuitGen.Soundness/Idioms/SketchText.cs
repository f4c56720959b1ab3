using System.Globalization;
using System.Text.RegularExpressions;

namespace CircuitGen.Soundness.Idioms;

/// <summary>The text of one sketch while its open places are filled.</summary>
/// <param name="body">The body it is written to.</param>
internal sealed partial class SketchText(Body body)
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Chooses among alternatives.</summary>
    public string Choose(string text)
    {
        while (Alternatives().Match(text) is { Success: true } match)
        {
            text = text[..match.Index] + body.Pick(match.Groups[1].Value.Split('¦')) + text[(match.Index + match.Length)..];
        }

        return text;
    }

    /// <summary>Fills the places of code outside of the body, which may name none of its variables.</summary>
    public string Outside(string text) => Fill(Choose(text), body.Program.NewBody());

    /// <summary>Fills the places of a statement or expression.</summary>
    public string Fill(string text) => Fill(text, body);

    private string Fill(string text, Body scope) => Place().Replace(text, match => match.Value[0] == '$' ? Name(match.Value[1..]) : Hole(match, scope));

    private string Name(string key)
    {
        if (!_names.TryGetValue(key, out var name))
        {
            name = char.IsUpper(key[0]) ? body.Program.Name() : body.Name();
            _names.Add(key, name);
        }

        return name;
    }

    private static string Hole(Match match, Body scope)
    {
        int Argument(int group, int otherwise) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : otherwise;
        return match.Value[1] switch
        {
            'i' => scope.Small(),
            'n' => scope.Int(Argument(1, -99), Argument(2, 99)),
            'k' => scope.Known(Argument(1, -9), Argument(2, 9)),
            'b' => scope.Bool(),
            'a' => scope.Array(Argument(1, 3)),
            'v' => scope.Variable(Argument(1, 2)),
            'g' => scope.Jagged(),
            'e' => scope.Registers.Count > 0 ? scope.Effect() : scope.Small(),
            _ => throw new FormatException(match.Value),
        };
    }

    [GeneratedRegex("«([^«»]*)»")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\$[A-Za-z]\w*|#[a-z](?![a-z])(?:\((-?\d+)(?:,(-?\d+))?\))?")]
    private static partial Regex Place();
}
