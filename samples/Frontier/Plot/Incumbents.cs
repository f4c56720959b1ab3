namespace CircuitGen.Samples.Frontier;

/// <summary>What others have published for MNIST. Sizes are theirs: some count less than a whole circuit, as the details say.</summary>
internal static class Incumbents
{
    public static IReadOnlyList<PlotPoint> All { get; } =
    [
        Of("Leo tree, pixels", 27_116, 86.6, "Leo transpiler, decision tree of 852 nodes"),
        Of("Leo tree, Haar", 57_692, 88.2, "Leo transpiler, decision tree on Haar features"),
        Of("Leo MLP", 201_491, 93.9, "Leo transpiler, 20-15-10 on features, without argmax and input range checks"),
        Of("Leo MLP, planned", 3_000, 97.0, "Leo, 52-31-10, never built; size extrapolated by its authors"),
        Of("circomlib-ml pooled", 18_075, 95.4, "circomlib-ml, 14 x 14 pooled, 25 hidden"),
        Of("circomlib-ml MLP", 73_416, 97.4, "circomlib-ml, 784-56-10, ReLU"),
        Of("circomlib-ml CNN", 2_558_720, 98.7, "circomlib-ml, 28_6_16_10, 5,142 parameters"),
        Of("Zero Gravity 72k", 1 << 14, 83.1, "Zero Gravity, weightless, 72k table bits, rows with lookups"),
        Of("Zero Gravity 573k", 1 << 15, 92.8, "Zero Gravity, weightless, 573k table bits, rows with lookups"),
        Of("Zero Gravity 7.9M", 1 << 17, 95.1, "Zero Gravity, weightless, 7.86M table bits, rows with lookups"),
        Of("zk-mnist", 5_300, 97.8, "0xPARC zk-mnist, last layer 84-10 only, batch of 16"),
    ];

    private static PlotPoint Of(string name, double constraints, double accuracy, string details) =>
        new(name, constraints, accuracy, "Other", details);
}
