using System.Text;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes the types that emitted code uses with their namespaces where the user has something else of the same name.
/// Elsewhere the simple names are easier to read.
/// </summary>
internal static class NameQualification
{
    public static string Apply(string source, EquatableArray<string> hidden)
    {
        if (hidden.Count == 0)
        {
            return source;
        }

        var names = new HashSet<string>(hidden, StringComparer.Ordinal);
        var text = new StringBuilder(source.Length);
        var previous = SyntaxKind.None;
        foreach (var token in SyntaxFactory.ParseTokens(source))
        {
            text.Append(token.LeadingTrivia.ToFullString());
            if (token.IsKind(SyntaxKind.IdentifierToken) && !IsDeclaredOrQualified(previous) && names.Contains(token.Text))
            {
                text.Append("global::").Append(EmittedTypes.Namespaces[token.Text]).Append('.');
            }

            text.Append(token.Text).Append(token.TrailingTrivia.ToFullString());
            previous = token.Kind();
        }

        return text.ToString();
    }

    private static bool IsDeclaredOrQualified(SyntaxKind previous) => previous is SyntaxKind.DotToken or SyntaxKind.ColonColonToken
        or SyntaxKind.ClassKeyword or SyntaxKind.StructKeyword or SyntaxKind.RecordKeyword or SyntaxKind.InterfaceKeyword;
}
