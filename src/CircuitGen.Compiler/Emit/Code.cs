namespace CircuitGen.Compiler.Emit;

/// <summary>A piece of emitted C# without side effects: a variable, a literal, or a sum of such.</summary>
/// <param name="Text">The C#.</param>
/// <param name="IsStatic">Whether it is plain C# in the user's own types, without secrets.</param>
/// <param name="Width">The number type the witness code computes it in.</param>
/// <param name="IsAtomic">Whether it needs no parentheses as an operand.</param>
internal readonly record struct Code(string Text, bool IsStatic, NumberWidth Width, bool IsAtomic)
{
    /// <summary>How many formulas stand inside each other in the text.</summary>
    public int Depth { get; init; }

    /// <summary>The text, in parentheses where it needs them as an operand.</summary>
    public string Operand => IsAtomic ? Text : $"({Text})";
}
