using CircuitGen.ConstraintSystems;

namespace CircuitGen;

/// <content>Whether a witness satisfies the system.</content>
public sealed partial class ConstraintSystem
{
    /// <summary>
    /// Evaluates every constraint; also checks that the witness has the system's shape and number of wires, and that wire 0 is 1.
    /// </summary>
    /// <param name="witness">The values of all wires.</param>
    /// <returns>That all is well, or the first constraint that fails.</returns>
    public CheckResult Check(Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        if (witness.Values.Length != WireCount)
        {
            return CheckResult.Misfit($"The witness has {witness.Values.Length} values, but the system has {WireCount} wires.");
        }

        if (!witness.Shape.Equals(Shape))
        {
            return CheckResult.Misfit(
                $"The witness is of another shape: {Describe(witness.Shape)}, but the system has {Describe(Shape)}.");
        }

        if (!witness.Values[0].IsOne)
        {
            return CheckResult.Misfit($"Wire 0 is the constant 1, but the witness says {witness.Values[0]}.");
        }

        return IsBn254 ? ScalarCheck.Run(this, witness.Values) : SmallFieldCheck.Run(this, witness.Values);
    }

    /// <summary>Throws where <see cref="Check"/> finds a constraint that does not hold.</summary>
    /// <param name="witness">The values of all wires.</param>
    /// <exception cref="UnsatisfiedConstraintException">The witness does not satisfy the system.</exception>
    public void EnsureSatisfied(Witness witness)
    {
        var result = Check(witness);
        if (!result.IsSatisfied)
        {
            throw new UnsatisfiedConstraintException(result);
        }
    }

    private static string Describe(Gadgets.Building.CircuitShape shape) =>
        $"{shape.Outputs} outputs, {shape.PublicInputs} public and {shape.PrivateInputs} private inputs";
}
