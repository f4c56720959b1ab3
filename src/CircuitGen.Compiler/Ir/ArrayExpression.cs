namespace CircuitGen.Compiler.Ir;

/// <summary>A whole one-dimensional array. Spans and slices have become an array, a start and a length; rectangular arrays have been flattened.</summary>
/// <param name="Site">As at <see cref="IrExpression.Site"/>.</param>
public abstract record ArrayExpression(int Site);

/// <summary>The array a variable or parameter holds.</summary>
public sealed record VariableArray(int Site, int Variable) : ArrayExpression(Site);

/// <summary>A row of a jagged array: the element of an array of arrays, at an index known at compile time.</summary>
public sealed record RowArray(int Site, ArrayExpression Array, IrExpression Index) : ArrayExpression(Site);
