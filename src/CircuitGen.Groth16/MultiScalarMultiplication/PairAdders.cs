using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>Chooses how pairs are added.</summary>
internal static class PairAdders
{
    /// <summary>The fastest adder that this machine has.</summary>
    public static IPairAdder<TField> Create<TField>()
        where TField : unmanaged, IFieldElement<TField> => new ScalarPairAdder<TField>();
}
