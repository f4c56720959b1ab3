using CircuitGen.Samples.Mnist;
using CircuitGen.Samples.Models;

namespace CircuitGen.Frontier.Tests;

/// <summary>Ten drawn digits, for which no data set is needed.</summary>
public class DrawnDigitTests
{
    public static TheoryData<string> Models => CatalogTests.Digits;

    [Theory]
    [MemberData(nameof(Models))]
    public void Drawn_digits_have_faithful_witnesses(string name)
    {
        var model = Samples.Frontier.ModelCatalog.Models.Single(model => model.Name == name);
        var system = model.Synthesize();
        for (var digit = 0; digit <= 9; digit++)
        {
            var input = model.Prepare(DrawnDigits.Image(digit));
            var (witness, results) = model.GenerateWitness(input);
            Assert.Equal(model.Run(input), results);
            system.EnsureSatisfied(witness);
        }
    }

    [Fact]
    public void The_tree_of_levels_goes_where_the_walk_of_the_textbooks_goes()
    {
        var random = new Random(1);
        var pixels = new byte[400];
        for (var run = 0; run < 2_000; run++)
        {
            random.NextBytes(pixels);
            var input = run < 10 ? HaarTree.Prepare(DrawnDigits.Image(run)) : pixels;
            Assert.Equal(HaarTree.Walk(input), HaarTree.Classify(input));
        }
    }
}
