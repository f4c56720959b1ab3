using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace CircuitGen.Samples;

/// <summary>The evaluate command: every example through every circuit.</summary>
public static class EvaluateCommand
{
    /// <summary>The command with its options.</summary>
    /// <param name="models">The sample's models.</param>
    /// <param name="output">Where to print.</param>
    public static Command Build(IReadOnlyList<SampleModel> models, TextWriter output)
    {
        var data = new Option<DirectoryInfo?>("--data") { Description = "The folder with MNIST's idx files, for models of images." };
        var images = new Option<string?>("--images") { Description = "The images' file in that folder; by default t10k-images-idx3-ubyte, packed or not." };
        var labels = new Option<string?>("--labels") { Description = "The labels' file in that folder; by default t10k-labels-idx1-ubyte, packed or not." };
        var skip = new Option<int>("--skip") { Description = "How many images to leave out at the start." };
        var take = new Option<int?>("--take") { Description = "How many images to evaluate at the most." };
        var model = new Option<string?>("--model") { Description = "One model only." };
        var json = new Option<bool>("--json") { Description = "One JSON object per line instead of a table." };
        var command = new Command("evaluate", "Runs the circuits on every image of an idx file, or on the data a model carries, and checks every constraint.")
        {
            data, images, labels, skip, take, model, json,
        };
        command.SetAction(parsed => Run(
            Select(models, parsed.GetValue(model)),
            parsed.GetValue(data) is { } folder ? IdxFiles.Open(folder, parsed.GetValue(images), parsed.GetValue(labels)) : null,
            parsed.GetValue(skip),
            parsed.GetValue(take),
            parsed.GetValue(json),
            output));
        return command;
    }

    /// <summary>Evaluates and prints; returns 0 if every witness satisfied and every output was the method's, else 1.</summary>
    /// <param name="models">The models.</param>
    /// <param name="images">MNIST images for the models without data of their own, or null where there are no such models.</param>
    /// <param name="skip">How many images to leave out at the start.</param>
    /// <param name="take">How many to evaluate at the most, or null for all.</param>
    /// <param name="json">Whether to print a JSON object per line instead of a table.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="SampleException">There are no images, or nothing is left to evaluate.</exception>
    public static int Run(IReadOnlyList<SampleModel> models, IdxFiles? images, int skip, int? take, bool json, TextWriter output)
    {
        if (!json)
        {
            output.WriteLine($"{"model",-16} {"M",8} {"wires",8} {"non-zeros",10} {"N",8} {"M/N",8} {"accuracy",9} {"satisfied",14} {"faithful",14}");
        }

        var isFlawless = true;
        foreach (var model in models)
        {
            var result = model.Data is { } data ? Evaluation.Run(model, data, 0, data.Count) : OnImages(model, images, skip, take);
            isFlawless &= result.IsFlawless;
            output.WriteLine(json ? JsonSerializer.Serialize(result) : Row(result));
        }

        return isFlawless ? 0 : 1;
    }

    private static Evaluation OnImages(SampleModel model, IdxFiles? images, int skip, int? take)
    {
        if (images is null)
        {
            throw new SampleException($"{model.Name} reads MNIST images. Give the folder with the idx files with --data.");
        }

        var count = Math.Min(take ?? int.MaxValue, images.Count - skip);
        return skip >= 0 && count > 0
            ? Evaluation.Run(model, images, skip, count)
            : throw new SampleException($"The file has {images.Count} images; --skip {skip} leaves none to evaluate.");
    }

    private static SampleModel[] Select(IReadOnlyList<SampleModel> models, string? name)
    {
        var found = models.Where(model => name is null || string.Equals(model.Name, name, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length > 0
            ? found
            : throw new SampleException($"There is no model {name}. The models are {string.Join(", ", models.Select(model => model.Name))}.");
    }

    private static string Row(Evaluation result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Model,-16} {result.Constraints,8:N0} {result.Wires,8:N0} {result.NonZeros,10:N0} {result.Parameters,8:N0} {(double)result.Constraints / Math.Max(1, result.Parameters),8:F4} {result.Accuracy,8:F2}% {$"{result.Satisfied}/{result.Images}",14} {$"{result.Faithful}/{result.Images}",14}");
}
