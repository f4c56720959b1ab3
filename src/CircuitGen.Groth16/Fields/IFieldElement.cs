namespace CircuitGen.Fields;

/// <summary>What formulas for curve points need of the field that coordinates are in: Fq for G1 and Fq2 for G2.</summary>
/// <typeparam name="TElement">The element type itself.</typeparam>
internal interface IFieldElement<TElement> : IEquatable<TElement>
    where TElement : unmanaged, IFieldElement<TElement>
{
    /// <summary>0.</summary>
    static abstract TElement Zero { get; }

    /// <summary>1.</summary>
    static abstract TElement One { get; }

    /// <summary>Whether the element is 0.</summary>
    bool IsZero { get; }

    /// <summary>The sum.</summary>
    static abstract TElement operator +(in TElement left, in TElement right);

    /// <summary>The difference.</summary>
    static abstract TElement operator -(in TElement left, in TElement right);

    /// <summary>The negation.</summary>
    static abstract TElement operator -(in TElement value);

    /// <summary>The product.</summary>
    static abstract TElement operator *(in TElement left, in TElement right);

    /// <summary>Twice the element.</summary>
    TElement Double();

    /// <summary>The square.</summary>
    TElement Square();

    /// <summary>The inverse, or 0 for 0.</summary>
    TElement Inverse();
}
