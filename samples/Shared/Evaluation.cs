using System.Text.Json.Serialization;

namespace CircuitGen.Samples;

/// <summary>What a model's circuit did on a set of examples.</summary>
/// <param name="Model">The model.</param>
/// <param name="Constraints">M.</param>
/// <param name="Wires">All wires.</param>
/// <param name="NonZeros">Non-zero coefficients of the three matrices.</param>
/// <param name="Parameters">N.</param>
/// <param name="Images">How many examples, which are images for models of images.</param>
/// <param name="Accuracy">The share of labels that were right, in percent.</param>
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

    /// <summary>Runs a model on examples, all cores at once.</summary>
    /// <param name="model">The model.</param>
    /// <param name="data">Examples and labels.</param>
    /// <param name="first">The first example.</param>
    /// <param name="count">How many examples.</param>
    public static Evaluation Run(SampleModel model, ISampleData data, int first, int count)
    {
        var system = model.Synthesize();
        var (right, labelled, satisfied, faithful) = (0, 0, 0, 0);
        Parallel.For(first, first + count, index =>
        {
            var input = model.Prepare(data.Example(index));
            var (witness, results) = model.GenerateWitness(input);
            if (system.Check(witness).IsSatisfied)
            {
                Interlocked.Increment(ref satisfied);
            }

            if (results.AsSpan().SequenceEqual(model.Run(input)) && HoldsOutputs(witness, results))
            {
                Interlocked.Increment(ref faithful);
            }

            var labels = data.Labels(index);
            Interlocked.Add(ref labelled, labels.Length);
            Interlocked.Add(ref right, labels.Zip(results).Count(pair => pair.First == pair.Second));
        });
        return new Evaluation(
            model.Name,
            system.ConstraintCount,
            system.WireCount,
            system.NonZeros,
            model.Cost.Parameters,
            count,
            labelled == 0 ? 0 : Math.Round(100.0 * right / labelled, 4),
            satisfied,
            faithful);
    }

    private static bool HoldsOutputs(Witness witness, int[] results)
    {
        if (witness.Outputs.Length != results.Length)
        {
            return false;
        }

        for (var i = 0; i < results.Length; i++)
        {
            if (witness.Outputs[i] != results[i])
            {
                return false;
            }
        }

        return true;
    }
}
