namespace CircuitGen.Samples.Frontier;

/// <summary>All models of this sample.</summary>
public static class ModelCatalog
{
    /// <summary>All models by family.</summary>
    public static IReadOnlyList<FrontierEntry> All { get; } =
    [
        .. TreeModels.All,
        .. DenseModels.All,
        .. ProductTreeModels.All,
        .. ConvolutionModels.All,
        .. KernelModels.All,
        .. WeightlessModels.All,
        .. TabularModels.All,
        .. MnistModels.All,
    ];

    /// <summary>The models alone.</summary>
    public static IReadOnlyList<SampleModel> Models { get; } = [.. All.Select(entry => entry.Model)];
}
