using CircuitGen.Fields;
using CircuitGen.Lanes;
using CircuitGen.Towers;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>Chooses how pairs are added.</summary>
internal static class PairAdders
{
    /// <summary>The fastest adder that this machine has.</summary>
    public static IPairAdder<TField> Create<TField>()
        where TField : unmanaged, IFieldElement<TField>
    {
        if (!VectorSupport.IsEnabled)
        {
            return new ScalarPairAdder<TField>();
        }

        object adder = typeof(TField) == typeof(Fq2) ? new VectorPairAdder<Fq2, QuadraticLanes>() : new VectorPairAdder<Fq, BaseLanes>();
        return (IPairAdder<TField>)adder;
    }
}
