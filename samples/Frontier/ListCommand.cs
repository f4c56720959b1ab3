using System.Globalization;

namespace CircuitGen.Samples.Frontier;

/// <summary>The sample without arguments: the table of all models.</summary>
public static class ListCommand
{
    /// <summary>Prints a row for every model.</summary>
    /// <param name="output">Where to print.</param>
    public static int Run(TextWriter output)
    {
        output.WriteLine($"{"model",-16} {"family",-14} {"M",9} {"inputs",8} {"N",9} {"M/N",8} {"accuracy",9}   input and shape");
        foreach (var (family, model, inputs) in ModelCatalog.All)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{model.Name,-16} {family,-14} {model.Cost.Constraints,9:N0} {inputs,8:N0} {model.Cost.Parameters,9:N0} {model.Cost.ConstraintsPerParameter,8:F4} {model.Accuracy,8:F2}%   {model.Summary}"));
        }

        return 0;
    }
}
