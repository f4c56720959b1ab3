using CircuitGen.EndToEnd.Tests.Harness;
using CircuitGen.Samples;
using CircuitGen.Samples.Frontier;

namespace CircuitGen.Frontier.Tests;

/// <summary>What the catalogue says of its models is what they do.</summary>
public class CatalogTests
{
    private const int FirstValidationImage = 50_000;
    private const int ValidationImages = 10_000;
    private const int WitnessedImages = 100;

    private static readonly Lazy<IdxFiles> s_images = new(() =>
        IdxFiles.Open(new DirectoryInfo(MnistTheoryAttribute.Folder!), "train-images-idx3-ubyte", "train-labels-idx1-ubyte"));

    public static TheoryData<string> Tables => [.. ModelCatalog.Models.Where(model => model.Data is not null).Select(model => model.Name)];

    public static TheoryData<string> Digits => [.. ModelCatalog.Models.Where(model => model.Data is null).Select(model => model.Name)];

    [Fact]
    public void Every_circuit_is_in_the_catalogue() => Assert.Empty(
        CircuitRegistry.All.Select(circuit => circuit.Method.DeclaringType!.Name).Except(ModelCatalog.Models.Select(model => model.Name)));

    [Fact]
    public void The_inputs_take_as_many_constraints_as_the_catalogue_says()
    {
        foreach (var circuit in CircuitRegistry.All)
        {
            var bits = circuit.Inputs.Where(input => !input.IsPublic).SelectMany(input => input.Ranges)
                .Sum(range => (int)(range.High - range.Low).GetBitLength());
            var entry = ModelCatalog.All.Single(entry => entry.Model.Name == circuit.Method.DeclaringType!.Name);
            Assert.Equal((entry.Model.Name, bits), (entry.Model.Name, entry.InputConstraints));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_model_of_tables_is_as_accurate_as_the_catalogue_says(string name)
    {
        var model = Find(name);
        var result = Evaluation.Run(model, model.Data!, 0, model.Data!.Count);
        Assert.True(result.IsFlawless, result.ToString());
        Assert.Equal(model.Accuracy, result.Accuracy, 2);
    }

    [MnistTheory]
    [MemberData(nameof(Digits))]
    public void A_model_of_digits_is_as_accurate_as_the_catalogue_says(string name)
    {
        var model = Find(name);
        var right = Enumerable.Range(FirstValidationImage, ValidationImages).AsParallel()
            .Count(index => model.Run(model.Prepare(s_images.Value.Example(index))).SequenceEqual(s_images.Value.Labels(index)));
        Assert.Equal(model.Accuracy, 100.0 * right / ValidationImages, 2);
    }

    [MnistTheory]
    [MemberData(nameof(Digits))]
    public void Real_digits_have_faithful_witnesses(string name) =>
        Assert.True(Evaluation.Run(Find(name), s_images.Value, FirstValidationImage, WitnessedImages).IsFlawless);

    private static SampleModel Find(string name) => ModelCatalog.Models.Single(model => model.Name == name);
}
