using System.Globalization;

namespace CircuitGen.Analyzers;

/// <summary>Numbers as messages print them, whatever the user's culture.</summary>
internal static class Figures
{
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
