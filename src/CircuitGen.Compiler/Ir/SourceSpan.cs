namespace CircuitGen.Compiler.Ir;

/// <summary>A place in a C# file. Positions travel beside the IR, never in it.</summary>
/// <param name="File">The file's path as the compiler knows it.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct SourceSpan(string File, int Start, int Length, int Line);
