using System.Globalization;

namespace CircuitGen.Cli.Commands;

/// <summary>Numbers as people read them.</summary>
internal static class Texts
{
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A noun with its number: <c>1 wire</c>, <c>1,234 wires</c>.</summary>
    public static string Count(long value, string noun) => $"{Count(value)} {noun}{(value == 1 ? "" : "s")}";

    /// <summary>A change with its sign.</summary>
    public static string Change(long value) => value.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture) + " ms";
}
