namespace CircuitGen.Compiler.Ir;

/// <summary>A local variable, parameter, or field of one that was a struct or tuple.</summary>
/// <param name="Name">A C# identifier, unique in the circuit; as in the source where possible.</param>
/// <param name="Type">The type of the value or, for an array, of its innermost elements.</param>
/// <param name="Dimensions">0 for a scalar, 1 for an array, 2 for an array of arrays, and so on.</param>
public sealed record Variable(string Name, ScalarType Type, int Dimensions);
