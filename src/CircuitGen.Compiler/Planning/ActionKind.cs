namespace CircuitGen.Compiler.Planning;

/// <summary>
/// How one visit of an expression is realized. Which fields of <see cref="PlannedAction"/> a kind uses stands in brackets;
/// for divisions D is 1 where the quotient is negated because the divisor is negative.
/// </summary>
public enum ActionKind
{
    /// <summary>A linear combination of the operands, or their plain C# value: no wire, no constraint.</summary>
    Linear,

    /// <summary>The result is known at compile time although an operand is secret [Value].</summary>
    Constant,

    /// <summary>The result is the left operand, or of a selection the value when true.</summary>
    Left,

    /// <summary>The result is the right operand, or of a selection the value when false.</summary>
    Right,

    /// <summary>The result is minus the left operand.</summary>
    Negated,

    /// <summary>A product of two secrets on a wire of its own.</summary>
    Product,

    /// <summary>A product of two secrets without a wire, imposed at the end together with others.</summary>
    DeferredProduct,

    /// <summary>A sum of deferred products divided by 2^A and cast to a type inside <c>checked</c> [A: shift; B: lane; C: bits; Value: the least quotient].</summary>
    NarrowPacked,

    /// <summary>A selection by a secret boolean on a wire of its own.</summary>
    Select,

    /// <summary>Maximum, minimum, absolute value or ReLU by hint and range check [A: bits; B: whether the range check is shared].</summary>
    Extremum,

    /// <summary>ReLU or absolute value by a sign known already: one product.</summary>
    KnownSign,

    /// <summary>An order comparison by the sign of the difference [A: bits; B: whether the difference has been taken apart before].</summary>
    Sign,

    /// <summary>An equality test with an inverse as hint.</summary>
    Zero,

    /// <summary>An equality test of a difference in {-1, 0, 1}.</summary>
    UnitZero,

    /// <summary>An equality test of a difference in {0, 1}: 1 - difference.</summary>
    OneMinus,

    /// <summary>An equality test of a difference in {-1, 0}: 1 + difference.</summary>
    OnePlus,

    /// <summary>A division rounded down [Value: divisor; B: whether the quotient is known already].</summary>
    FloorDivide,

    /// <summary>A division rounded toward zero of a value that is never positive [Value: divisor; B: whether the quotient is known already].</summary>
    CeilingDivide,

    /// <summary>A division rounded toward zero of a value of either sign [Value: divisor; A: bits; B: whether the quotient, C: whether the sign is known already].</summary>
    TruncatingDivide,

    /// <summary>A right shift of a value taken apart before [A: shift].</summary>
    KnownBitsShift,

    /// <summary>A right shift in the bits of the type, not of the number [A: bits; B: shared; C: shift; D: width of the type].</summary>
    UnsignedShift,

    /// <summary>And, or, exclusive or bit by bit [A, C: bits; B, D: 0 unsigned, 1 signed, plus 2 where taken apart before, 4 where constant, 8 for each of the lowest bits known].</summary>
    Bitwise,

    /// <summary>A value cut to the bits of its type [A: bits; B: 1 signed, plus 2 where taken apart before; C: how many of the lowest bits are known; the type says the rest].</summary>
    Wrap,

    /// <summary>A constant table at a secret index [Value: least index, in its row if the table is jagged; A: number of entries; B: 1 index bits known, plus 2 vectors known, plus 4 a one-hot vector of the index itself known, plus 8 by a polynomial; C, D: the powers of the index known].</summary>
    Lookup,

    /// <summary>An array of secrets at a secret index [Value: least index; A: number of entries; B: whether the index bits are known].</summary>
    ArrayRead,

    /// <summary>An assertion imposed as a range check [A: bits; B: whether shared].</summary>
    AssertRange,

    /// <summary>A value asserted to be in an interval, or cast to a type inside <c>checked</c> [Value: the least value; Count: how many; A: how many secret conditions stand around a cast; B: whether its bits are known].</summary>
    CheckBounds,

    /// <summary>An assertion that a value is not a number, where the secret conditions around hold [Value: the number; A: how many conditions].</summary>
    AssertNonZero,

    /// <summary>An assertion that a value is zero, imposed directly or under the enclosing secret conditions.</summary>
    AssertZero,

    /// <summary>A walk down a tree on secrets.</summary>
    TreeWalk,

    /// <summary>A branch whose condition is true at compile time.</summary>
    Always,

    /// <summary>A branch whose condition is false at compile time.</summary>
    Never,

    /// <summary>A branch on a secret condition: both sides run.</summary>
    Both,

    /// <summary>An element written under a secret condition to an array from outside it: remembered so that both sides can be merged.</summary>
    Journaled,

    /// <summary>All operands are constants at this visit, as C# computes it [Value].</summary>
    Folded,
}
