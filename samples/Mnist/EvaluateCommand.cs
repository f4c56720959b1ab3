using System.Globalization;
using System.Text.Json;

namespace CircuitGen.Samples.Mnist;

/// <summary>The evaluate command: every image through every circuit.</summary>
public static class EvaluateCommand
{
    /// <summary>Evaluates and prints; returns 0 if every witness satisfied and every output was the method's, else 1.</summary>
    /// <param name="data">Images and labels.</param>
    /// <param name="skip">How many images to leave out at the start.</param>
    /// <param name="take">How many to evaluate at the most, or null for all.</param>
    /// <param name="model">One model's name, or null for all.</param>
    /// <param name="json">Whether to print a JSON object per line instead of a table.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="SampleException">There is no such model, or nothing is left to evaluate.</exception>
    public static int Run(IdxFiles data, int skip, int? take, string? model, bool json, TextWriter output)
    {
        var models = ModelCatalog.Select(model);
        var count = Math.Min(take ?? int.MaxValue, data.Count - skip);
        if (skip < 0 || count <= 0)
        {
            throw new SampleException($"The file has {data.Count} images; --skip {skip} leaves none to evaluate.");
        }

        if (!json)
        {
            output.WriteLine($"{"model",-10} {"M",8} {"wires",8} {"non-zeros",10} {"N",8} {"M/N",8} {"accuracy",9} {"satisfied",14} {"faithful",14}");
        }

        var isFlawless = true;
        foreach (var entry in models)
        {
            var result = Evaluation.Run(entry, data, skip, count);
            isFlawless &= result.IsFlawless;
            output.WriteLine(json ? JsonSerializer.Serialize(result) : Row(result));
        }

        return isFlawless ? 0 : 1;
    }

    private static string Row(Evaluation result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Model,-10} {result.Constraints,8:N0} {result.Wires,8:N0} {result.NonZeros,10:N0} {result.Parameters,8:N0} {(double)result.Constraints / result.Parameters,8:F4} {result.Accuracy,8:F2}% {$"{result.Satisfied}/{result.Images}",14} {$"{result.Faithful}/{result.Images}",14}");
}
