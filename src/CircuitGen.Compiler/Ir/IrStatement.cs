namespace CircuitGen.Compiler.Ir;

/// <summary>A statement. Early exits (break, continue, return) have been turned into conditions and flags.</summary>
/// <param name="Site">As at <see cref="IrExpression.Site"/>; the source text of this site is the C# statement.</param>
public abstract record IrStatement(int Site);

/// <summary>Statements in order.</summary>
/// <remarks>Everything is inside of one, so that comparing circuits, which the C# compiler does on its own threads, has the stack it takes.</remarks>
public sealed record BlockStatement(int Site, EquatableArray<IrStatement> Statements) : IrStatement(Site)
{
    /// <inheritdoc/>
    public bool Equals(BlockStatement? other) => ReferenceEquals(this, other)
        || (other is not null && Site == other.Site && Statements.Count == other.Statements.Count && DeepThread.Run(() => Statements.Equals(other.Statements)));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Site * 31) + DeepThread.Run(Statements.GetHashCode));
}

/// <summary>Gives a scalar variable a value.</summary>
public sealed record AssignStatement(int Site, int Variable, IrExpression Value) : IrStatement(Site);

/// <summary>Gives an array variable a new array; its elements are zero (for an array of arrays: absent).</summary>
/// <param name="Length">Known at compile time, at least 0.</param>
public sealed record NewArrayStatement(int Site, int Variable, IrExpression Length) : IrStatement(Site);

/// <summary>Makes an array variable refer to an existing array, not a copy.</summary>
public sealed record AssignArrayStatement(int Site, int Variable, ArrayExpression Array) : IrStatement(Site);

/// <summary>Takes an array variable's array away: it is null, and reading it throws.</summary>
public sealed record ClearArrayStatement(int Site, int Variable) : IrStatement(Site);

/// <summary>Writes an element; the index may be secret only where the compiler says so.</summary>
public sealed record StoreStatement(int Site, ArrayExpression Array, IrExpression Index, IrExpression Value, SliceBound? Bound) : IrStatement(Site);

/// <summary>Puts an array into an array of arrays.</summary>
public sealed record StoreRowStatement(int Site, ArrayExpression Array, IrExpression Index, ArrayExpression Row) : IrStatement(Site);

/// <summary>
/// <c>if</c>. Where the condition is secret both sides run and what they changed is selected afterwards, except for the
/// <paramref name="Transient"/> variables, which nobody reads on the path that did not take the branch.
/// </summary>
/// <param name="Transient">Variables that keep the value the then-side left, whatever the condition: after an early exit their value no longer matters.</param>
public sealed record IfStatement(int Site, IrExpression Condition, IrStatement Then, IrStatement? Else, EquatableArray<int> Transient) : IrStatement(Site)
{
    /// <summary>The statement as a decision tree if it is one; the plan decides whether it is walked, or all its sides run.</summary>
    public BranchTree? Tree { get; init; }
}

/// <summary>
/// Runs body and step while the condition holds; the condition must be known at compile time at every turn.
/// Serves <c>for</c>, <c>foreach</c> and <c>while</c>; <c>do</c> starts with a copy of a flag that is true.
/// A loop that can be left early has its body inside an if on a flag. Where its step alone decides when it ends, its condition is the
/// C# condition and the turns after the exit do nothing; elsewhere the condition is <c>!flag ? condition : false</c>, so that the flag,
/// once known to be set, ends the loop before the condition is looked at.
/// </summary>
public sealed record LoopStatement(int Site, IrExpression Condition, IrStatement Body, IrStatement? Step) : IrStatement(Site)
{
    /// <summary>What the loop does if it walks down a tree; the plan decides whether it is walked on secrets, or the loop is run.</summary>
    public TreeWalk? Walk { get; init; }
}

/// <summary>Asserts that the condition holds: the C# method throws where it does not, so no witness exists there.</summary>
/// <param name="Message">What the C# method throws, for the error of the witness generator.</param>
public sealed record AssertStatement(int Site, IrExpression Condition, string Message) : IrStatement(Site);

/// <summary>Requires an index to be in its array, of which nobody may read an element: C# checks it where it makes a reference or takes a row.</summary>
/// <param name="Element">What has the index: an element, or a <see cref="CheckedIndexExpression"/>. It is not read.</param>
public sealed record CheckIndexStatement(int Site, IrExpression Element) : IrStatement(Site);
