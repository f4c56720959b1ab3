using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Ir;

/// <summary>
/// An expression without side effects and of a scalar type. Calls, assignments and increments inside C# expressions have
/// been turned into statements before it.
/// </summary>
/// <param name="Site">Identifies the expression: dense over the circuit, an index into its source map. Deterministic, so that equal sources give equal IR.</param>
/// <param name="Type">The C# type of the value.</param>
public abstract record IrExpression(int Site, ScalarType Type);

/// <summary>A number known at compile time; booleans are 0 and 1.</summary>
public sealed record ConstantExpression(int Site, ScalarType Type, Integer Value) : IrExpression(Site, Type);

/// <summary>The value of a scalar variable or parameter.</summary>
public sealed record VariableExpression(int Site, ScalarType Type, int Variable) : IrExpression(Site, Type);

/// <summary>An element of a one-dimensional array that the circuit holds; the index may be secret.</summary>
/// <param name="Bound">Where the C# view of the array is shorter than the array (a slice): its length and start, against which the index is checked; else null.</param>
public sealed record ElementExpression(int Site, ScalarType Type, ArrayExpression Array, IrExpression Index, SliceBound? Bound) : IrExpression(Site, Type);

/// <summary>An element of a constant table; one index per dimension, of which any may be secret.</summary>
public sealed record TableElementExpression(int Site, ScalarType Type, int Table, EquatableArray<IrExpression> Indices, SliceBound? Bound) : IrExpression(Site, Type);

/// <summary>The length of an array that the circuit holds.</summary>
public sealed record LengthExpression(int Site, ArrayExpression Array) : IrExpression(Site, ScalarType.Int32);

/// <summary>An operation on scalars; what each kind means stands at <see cref="OperationKind"/>.</summary>
/// <param name="Overflow">What C# does when the exact result does not fit <see cref="IrExpression.Type"/>.</param>
public sealed record OperationExpression(int Site, ScalarType Type, OperationKind Kind, EquatableArray<IrExpression> Operands, OverflowMode Overflow) : IrExpression(Site, Type);

/// <summary>
/// <c>condition ? whenTrue : whenFalse</c>, also <c>a &amp;&amp; b</c> (a ? b : false) and <c>a || b</c> (a ? true : b).
/// Where the condition is secret both sides are computed and one is selected.
/// </summary>
public sealed record ConditionalExpression(int Site, ScalarType Type, IrExpression Condition, IrExpression WhenTrue, IrExpression WhenFalse) : IrExpression(Site, Type);

/// <summary>
/// An expression that depends on one secret alone. The plan decides whether it is computed, or read from a table of its values.
/// </summary>
/// <param name="Argument">The secret: a variable or an element.</param>
/// <param name="Cursor">The variable that stands for it in <paramref name="Body"/>, known at compile time at each value.</param>
/// <param name="Body">The expression with the cursor in place of the secret.</param>
/// <param name="Direct">The expression as it was.</param>
/// <param name="Gadgets">How many operations in it may cost constraints.</param>
public sealed record FunctionExpression(int Site, ScalarType Type, IrExpression Argument, int Cursor, IrExpression Body, IrExpression Direct, int Gadgets)
    : IrExpression(Site, Type);

/// <summary>A number that is the same at every index, such as the length of a row, of an array that has to have that index.</summary>
public sealed record CheckedIndexExpression(int Site, IrExpression Value, IndexCheck Check) : IrExpression(Site, Value.Type);

/// <summary>What C# checks of an index: that it is at least 0 and below the length.</summary>
/// <param name="Index">The index, times <paramref name="Stride"/>: variables, sums and multiples, which take no constraints.</param>
/// <param name="Length">Known at compile time.</param>
/// <param name="Stride">Known at compile time; more than 1 where the index counts rows that lie in one array.</param>
public sealed record IndexCheck(IrExpression Index, IrExpression Length, IrExpression Stride);

/// <summary>
/// The part of an array that a slice shows: an index counted from the array's start must be in [Start, Start + Length). The index is
/// mostly an addition whose left operand is the same expression as <paramref name="Start"/>: then its right operand is what C# checks.
/// </summary>
public sealed record SliceBound(IrExpression Start, IrExpression Length);
