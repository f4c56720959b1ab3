using System.CommandLine;
using CircuitGen.Samples.Mnist;

var output = new Option<DirectoryInfo>("--output")
{
    Description = "Where the files for other tools are written.",
    DefaultValueFactory = _ => new DirectoryInfo("mnist-circuits"),
};
var data = new Option<DirectoryInfo>("--data") { Description = "The folder with the idx files.", Required = true };
var images = new Option<string?>("--images") { Description = "The images' file in that folder; by default t10k-images-idx3-ubyte, packed or not." };
var labels = new Option<string?>("--labels") { Description = "The labels' file in that folder; by default t10k-labels-idx1-ubyte, packed or not." };
var skip = new Option<int>("--skip") { Description = "How many images to leave out at the start." };
var take = new Option<int?>("--take") { Description = "How many images to evaluate at the most." };
var model = new Option<string?>("--model") { Description = "One model only." };
var json = new Option<bool>("--json") { Description = "One JSON object per line instead of a table." };

var evaluate = new Command("evaluate", "Runs the circuits on every image of an idx file and checks every constraint.")
{
    data, images, labels, skip, take, model, json,
};
evaluate.SetAction(parsed => EvaluateCommand.Run(
    IdxFiles.Open(parsed.GetRequiredValue(data), parsed.GetValue(images), parsed.GetValue(labels)),
    parsed.GetValue(skip),
    parsed.GetValue(take),
    parsed.GetValue(model),
    parsed.GetValue(json),
    Console.Out));

var root = new RootCommand("Handwritten digits, classified in zero knowledge.") { output, evaluate };
root.SetAction(parsed => DemonstrateCommand.Run(parsed.GetValue(output)!, Console.Out));
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (SampleException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
