namespace CircuitGen.Compiler.Reports;

/// <summary>Escapes text for HTML.</summary>
internal static class Html
{
    public static string Text(string value) => value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
