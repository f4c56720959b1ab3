namespace CircuitGen.Samples.Frontier;

/// <summary>The MNIST sample's models, which lie on the frontier too.</summary>
internal static class MnistModels
{
    public static FrontierEntry[] All { get; } =
    [
        Of("Bits20", Family.DenseNetworks, 324),
        Of("Bytes28", Family.DenseNetworks, 0),
        Of("LeoMlp", Family.DenseNetworks, 40),
        Of("Haar", Family.DenseNetworks, 3_200),
        Of("Conv", Family.Convolutions, 0),
    ];

    private static FrontierEntry Of(string name, Family family, int inputConstraints) =>
        new(family, Mnist.ModelCatalog.All.Single(model => model.Name == name), inputConstraints);
}
