namespace CircuitGen.Compiler.Ir;

/// <summary>The scalar operations. Operands have the types C# gave them after its conversions.</summary>
public enum OperationKind
{
    /// <summary>left + right.</summary>
    Add,

    /// <summary>left - right.</summary>
    Subtract,

    /// <summary>left * right.</summary>
    Multiply,

    /// <summary>left / right, rounded toward zero.</summary>
    Divide,

    /// <summary>left % right, with the sign of left.</summary>
    Remainder,

    /// <summary>-value.</summary>
    Negate,

    /// <summary>~value, in the width of the type.</summary>
    BitwiseNot,

    /// <summary>left &amp; right, of integers or booleans (both sides computed).</summary>
    And,

    /// <summary>left | right.</summary>
    Or,

    /// <summary>left ^ right.</summary>
    ExclusiveOr,

    /// <summary>value &lt;&lt; amount; C# takes the amount modulo the type's bits, which the front end has made explicit.</summary>
    ShiftLeft,

    /// <summary>value &gt;&gt; amount, arithmetic where the type is signed.</summary>
    ShiftRight,

    /// <summary>value &gt;&gt;&gt; amount.</summary>
    UnsignedShiftRight,

    /// <summary>!value.</summary>
    Not,

    /// <summary>left == right, of integers or booleans.</summary>
    Equal,

    /// <summary>left != right.</summary>
    NotEqual,

    /// <summary>left &lt; right.</summary>
    Less,

    /// <summary>left &lt;= right.</summary>
    LessOrEqual,

    /// <summary>left &gt; right.</summary>
    Greater,

    /// <summary>left &gt;= right.</summary>
    GreaterOrEqual,

    /// <summary>A cast to <see cref="IrExpression.Type"/>: the same number where it fits, else as the overflow mode says.</summary>
    Convert,

    /// <summary>Math.Abs.</summary>
    Absolute,

    /// <summary>Math.Min of two.</summary>
    Minimum,

    /// <summary>Math.Max of two.</summary>
    Maximum,

    /// <summary>Math.Clamp of value, minimum, maximum.</summary>
    Clamp,

    /// <summary>Math.Sign.</summary>
    Sign,
}
