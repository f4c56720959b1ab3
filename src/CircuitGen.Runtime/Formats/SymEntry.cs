namespace CircuitGen.Formats;

/// <summary>One line of a .sym file.</summary>
/// <param name="Label">The signal's number in the source language.</param>
/// <param name="Wire">Its wire, or -1 where it was optimised away.</param>
/// <param name="Component">The number of the component that declares it.</param>
/// <param name="Name">Its name, with the path of components before it.</param>
public readonly record struct SymEntry(long Label, int Wire, int Component, string Name);
