namespace CircuitGen.Compiler.Ir;

/// <summary>The C# types a value of the circuit can have. Enums stand as their underlying type.</summary>
public enum ScalarType
{
    /// <summary><c>bool</c>, 0 or 1.</summary>
    Boolean,

    /// <summary><c>sbyte</c>.</summary>
    SByte,

    /// <summary><c>byte</c>.</summary>
    Byte,

    /// <summary><c>short</c>.</summary>
    Int16,

    /// <summary><c>ushort</c>.</summary>
    UInt16,

    /// <summary><c>char</c>, a number of 16 bits.</summary>
    Char,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>uint</c>.</summary>
    UInt32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>Int128</c>.</summary>
    Int128,

    /// <summary><c>UInt128</c>.</summary>
    UInt128,
}
