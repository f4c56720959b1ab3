namespace CircuitGen.Samples.Frontier;

/// <summary>A family of models.</summary>
public enum Family
{
    /// <summary>Decision trees, forests and boosted trees.</summary>
    Trees,

    /// <summary>Dense layers with squares or ReLU between them.</summary>
    DenseNetworks,

    /// <summary>Convolutions with squares or ReLU between them.</summary>
    Convolutions,

    /// <summary>Support vector machines and linear models.</summary>
    Kernels,

    /// <summary>Random access memories in place of neurons.</summary>
    Weightless,

    /// <summary>Clusters, neighbours, regressions, and the shapes of other tabular models.</summary>
    Tabular,

    /// <summary>Attention.</summary>
    Transformers,
}
