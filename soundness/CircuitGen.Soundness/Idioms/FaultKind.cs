using System.Text.RegularExpressions;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A broken law, and the kind it is of: programs that fail alike are told once.</summary>
public static partial class FaultKind
{
    private const int LongestKind = 160;

    /// <summary>What a fault is without names, numbers and places.</summary>
    public static string Of(string fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var line = fault.Split('\n')[0];
        var kind = line switch
        {
            _ when line.StartsWith("neither circuit nor error", StringComparison.Ordinal) => "neither circuit nor error",
            _ when line.StartsWith("the case is no C#", StringComparison.Ordinal) => line,
            _ when line.Contains("the witness generator returns", StringComparison.Ordinal) => ".NET throws, the circuit has a witness: " + Thrown().Match(line).Value,
            _ when line.Contains("in place of InvalidOperationException", StringComparison.Ordinal) => ".NET throws, the witness generator throws another exception",
            _ when line.Contains(".NET returns", StringComparison.Ordinal) && line.Contains("throws", StringComparison.Ordinal) => ".NET returns, the witness generator throws " + Exception().Match(line).Value,
            _ when line.Contains(".NET returns", StringComparison.Ordinal) => line.Contains("the output wires", StringComparison.Ordinal) ? "other output wires than .NET" : "other results than .NET",
            _ when line.Contains(": inexact", StringComparison.Ordinal) => "inexact",
            _ when line.Contains(": certificate", StringComparison.Ordinal) => "certificate",
            _ when line.Contains("forged by", StringComparison.Ordinal) => "forged",
            _ => Quoted().Replace(Place().Replace(line, ""), "'_'"),
        };
        return kind.Length > LongestKind ? kind[..LongestKind] : kind;
    }

    [GeneratedRegex(@"(?<=throws )\w+")]
    private static partial Regex Thrown();

    [GeneratedRegex(@"(?<=generator throws )\w+")]
    private static partial Regex Exception();

    [GeneratedRegex(@"\S+\.cs\(\d+,\d+\)|«.*|\(Please report.*|(?<![A-Z\d])\d+")]
    private static partial Regex Place();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
