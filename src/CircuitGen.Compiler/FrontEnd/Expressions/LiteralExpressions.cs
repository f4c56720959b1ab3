using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Constant text as tables; numbers are constants before they get here.</summary>
internal static class LiteralExpressions
{
    /// <summary>A constant string is a table of its characters.</summary>
    public static ViewValue Text(Lowering lowering, Microsoft.CodeAnalysis.SyntaxNode syntax, string text)
    {
        var table = lowering.Tables.Get(text, () =>
        {
            var builder = new TableBuilder();
            foreach (var character in text)
            {
                builder.Add(character);
            }

            return new("text", SymbolDisplay.FormatLiteral(text, quote: true), ScalarType.Char, new([text.Length]), EquatableArray<int>.Empty, builder.ToValues(), Indexing.Rectangular);
        });
        var view = lowering.Tables.View(table, lowering.Site(syntax));
        return new(view.Element, view.Sources, view.Start, view.Lengths) { Text = text };
    }

    public static Value Lower(Lowering lowering, IUtf8StringOperation literal)
    {
        var table = lowering.Tables.Get((literal.Value, "u8"), () =>
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(literal.Value);
            return new("bytes", SymbolDisplay.FormatLiteral(literal.Value, quote: true) + "u8", ScalarType.Byte, new([bytes.Length]), EquatableArray<int>.Empty, new(bytes), Indexing.Rectangular);
        });
        return lowering.Tables.View(table, lowering.Site(literal.Syntax));
    }
}
