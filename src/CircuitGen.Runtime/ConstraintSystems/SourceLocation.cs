namespace CircuitGen;

/// <summary>A place in the C# source that asked for constraints.</summary>
/// <param name="File">The path of the file, as the compiler knew it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The expression's text.</param>
public readonly record struct SourceLocation(string File, int Line, string Text)
{
    /// <summary>For example <c>Model.cs(14): sum * sum</c>.</summary>
    public override string ToString() => File is null ? "an unknown place" : $"{File}({Line}): {Text}";
}
