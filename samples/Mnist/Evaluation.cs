using System.Text.Json.Serialization;

namespace CircuitGen.Samples.Mnist;

/// <summary>What a model's circuit did on a set of images.</summary>
/// <param name="Model">The model.</param>
/// <param name="Constraints">M.</param>
/// <param name="Wires">All wires.</param>
/// <param name="NonZeros">Non-zero coefficients of the three matrices.</param>
/// <param name="Parameters">N.</param>
/// <param name="Images">How many images.</param>
/// <param name="Accuracy">The share classified right, in percent.</param>
/// <param name="Satisfied">How many witnesses satisfied every constraint.</param>
/// <param name="Faithful">How many circuit outputs equal what the C# method returns.</param>
public sealed record Evaluation(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("constraints")] long Constraints,
    [property: JsonPropertyName("wires")] long Wires,
    [property: JsonPropertyName("nonZeros")] long NonZeros,
    [property: JsonPropertyName("parameters")] long Parameters,
    [property: JsonPropertyName("images")] int Images,
    [property: JsonPropertyName("accuracy")] double Accuracy,
    [property: JsonPropertyName("satisfied")] int Satisfied,
    [property: JsonPropertyName("faithful")] int Faithful)
{
    /// <summary>Whether every witness satisfied and every output was the method's.</summary>
    [JsonIgnore]
    public bool IsFlawless => Satisfied == Images && Faithful == Images;

    /// <summary>Runs a model on images, all cores at once.</summary>
    /// <param name="model">The model.</param>
    /// <param name="data">Images and labels.</param>
    /// <param name="first">The first image.</param>
    /// <param name="count">How many images.</param>
    public static Evaluation Run(SampleModel model, IdxFiles data, int first, int count)
    {
        var system = model.Synthesize();
        var (right, satisfied, faithful) = (0, 0, 0);
        Parallel.For(first, first + count, index =>
        {
            var input = model.Prepare(data.Image(index));
            var (witness, digit) = model.GenerateWitness(input);
            if (system.Check(witness).IsSatisfied)
            {
                Interlocked.Increment(ref satisfied);
            }

            if (digit == model.Classify(input) && witness.Outputs[0] == digit)
            {
                Interlocked.Increment(ref faithful);
            }

            if (digit == data.Label(index))
            {
                Interlocked.Increment(ref right);
            }
        });
        return new Evaluation(
            model.Name,
            system.ConstraintCount,
            system.WireCount,
            system.NonZeros,
            model.Cost.Parameters,
            count,
            count == 0 ? 0 : Math.Round(100.0 * right / count, 4),
            satisfied,
            faithful);
    }
}
