namespace CircuitGen.Compiler.Ir;

/// <summary>A public output: the return value, a field of it, or an <c>out</c> parameter.</summary>
/// <param name="Site">The place of the return type or parameter in the source.</param>
/// <param name="Variable">The variable that holds it when the body has ended: a scalar or an array, each element an output wire.</param>
/// <param name="Name">For messages and the symbol file: <c>result</c>, <c>result.Item1</c>, or the parameter's name.</param>
public sealed record Output(int Site, int Variable, string Name);
