using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Analyzers.Tests;

/// <summary>Source with places marked <c>[|so|]</c>.</summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<TextSpan>();
        var starts = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|"))
            {
                starts.Push(text.Length);
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]"))
            {
                marks.Add(TextSpan.FromBounds(starts.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new(text.ToString(), [.. marks.OrderBy(mark => mark.Start)]);
    }

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);
}
