using System.Globalization;

namespace CircuitGen.Compiler.Reports;

/// <summary>Numbers as reports and messages print them, whatever the user's culture.</summary>
public static class Figures
{
    /// <summary>For example <c>1,234</c>.</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>For example <c>0.31</c>: three significant digits for small numbers.</summary>
    public static string Ratio(double value) => value.ToString(value < 10 ? "0.####" : "0.#", CultureInfo.InvariantCulture);

    /// <summary>The ratio M / N, or nothing where a circuit has no parameters.</summary>
    public static string PerParameter(long size, long parameters) => parameters == 0 ? "" : Ratio((double)size / parameters);

    /// <summary>For example <c>52 %</c>; below one percent <c>0.4 %</c>.</summary>
    public static string Share(long part, long whole)
    {
        var percent = whole == 0 ? 0 : 100.0 * part / whole;
        return percent.ToString(percent is > 0 and < 1 ? "0.0" : "0", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>For example <c>1 constraint</c>.</summary>
    public static string Constraints(long count) => Count(count) + (count == 1 ? " constraint" : " constraints");
}
