namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What a method does with an array or span that is handed to it.</summary>
internal enum Reading
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>It reads and keeps nothing.</summary>
    Only,

    /// <summary>It returns it, or part of it.</summary>
    ThroughResult,
}
