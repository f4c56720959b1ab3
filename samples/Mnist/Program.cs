using System.CommandLine;
using CircuitGen.Samples;
using CircuitGen.Samples.Mnist;

var output = new Option<DirectoryInfo>("--output")
{
    Description = "Where the files for other tools are written.",
    DefaultValueFactory = _ => new DirectoryInfo("mnist-circuits"),
};
var root = new RootCommand("Handwritten digits, classified in zero knowledge.") { output, EvaluateCommand.Build(ModelCatalog.All, Console.Out) };
root.SetAction(parsed => DemonstrateCommand.Run(parsed.GetValue(output)!, Console.Out));
return SampleProgram.Run(root, args);
