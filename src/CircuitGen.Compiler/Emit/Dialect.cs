using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// What differs between the two emitters: constraint code computes linear combinations and calls gadgets of a circuit builder,
/// witness code computes numbers and calls the same gadgets of a witness builder.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The builder's variable.</summary>
    public abstract string Builder { get; }

    /// <summary>Whether this is witness code.</summary>
    public abstract bool IsWitness { get; }

    /// <summary>The C# type of a secret number.</summary>
    public abstract string NumberType(NumberWidth width);

    /// <summary>An array of a length, all zeros.</summary>
    public abstract string Zeros(NumberWidth width, string length);

    /// <summary>Zero.</summary>
    public abstract string Zero { get; }

    /// <summary>Plain C# of a type as a secret number of at least this width.</summary>
    public abstract Code Lift(Code code, ScalarType type, NumberWidth width);

    /// <summary>As <see cref="Lift"/>, for a result: plain C# among constraint code must be a linear combination, or the sum of two would be computed as ints.</summary>
    public virtual Code Secret(Code code, ScalarType type, NumberWidth width) => Lift(code, type, width);

    /// <summary>A secret number in another width.</summary>
    public abstract Code As(Code code, NumberWidth width);

    /// <summary>A number that is written out, in the type of secret numbers: arithmetic on it must not be that of int. Other text stays as it is.</summary>
    public abstract string Constant(string text, NumberWidth width);

    /// <summary>The number as the plain C# it is known to be, in the given type.</summary>
    public abstract string Known(Code code, ScalarType type);

    /// <summary>A call of a gadget. Sites go to the circuit; flags about what is known go to the witness.</summary>
    /// <param name="gadget">The gadget's method.</param>
    /// <param name="site">The place that asks for it.</param>
    /// <param name="arguments">The arguments that both take.</param>
    /// <param name="flags">Name and C# of what the witness side must be told; left out where false.</param>
    public abstract string Call(string gadget, int site, string[] arguments, params (string Name, string Value)[] flags);
}
