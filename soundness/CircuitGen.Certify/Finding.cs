namespace CircuitGen.Certify;

/// <summary>Something to tell of a circuit.</summary>
/// <param name="IsError">Whether the build fails; otherwise it is warned.</param>
/// <param name="Id">The rule.</param>
/// <param name="Place">Where: a file with a line, or a name.</param>
/// <param name="Text">What.</param>
internal sealed record Finding(bool IsError, string Id, string Place, string Text)
{
    /// <summary>As MSBuild reads errors and warnings, on one line.</summary>
    public override string ToString()
    {
        var lines = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return $"{Place}: {(IsError ? "error" : "warning")} {Id}: {lines[0]}{(lines.Length > 1 ? " " : "")}{string.Join("; ", lines[1..])}";
    }
}
