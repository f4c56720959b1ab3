using System.CommandLine;
using CircuitGen.Samples;
using CircuitGen.Samples.Frontier;

var output = new Option<FileInfo>("--output")
{
    Description = "The HTML file to write.",
    DefaultValueFactory = _ => new FileInfo("frontier.html"),
};
var plot = new Command("plot", "Draws accuracy against constraints, with what others have published.") { output };
plot.SetAction(parsed => PlotCommand.Run(parsed.GetValue(output)!, Console.Out));
var root = new RootCommand("Model families and what they cost in zero knowledge.") { EvaluateCommand.Build(ModelCatalog.Models, Console.Out), plot };
root.SetAction(_ => ListCommand.Run(Console.Out));
return SampleProgram.Run(root, args);
