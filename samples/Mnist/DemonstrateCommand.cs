using System.Globalization;
using CircuitGen.Formats;

namespace CircuitGen.Samples.Mnist;

/// <summary>The sample without arguments: what the circuits cost, ten drawn digits classified and checked, a prediction proved, files for other tools.</summary>
public static class DemonstrateCommand
{
    private const int ExportedDigit = 3;

    /// <summary>Runs the demonstration; returns 0 if every witness satisfied its circuit and the proof was verified.</summary>
    /// <param name="folder">Where the files for other tools are written.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(DirectoryInfo folder, TextWriter output)
    {
        output.WriteLine("The circuits, compiled when this project was built:");
        output.WriteLine();
        output.WriteLine($"  {"model",-8} {"constraints",11} {"M/N",8} {"accuracy",9}   input and shape");
        foreach (var model in ModelCatalog.All)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {model.Name,-8} {model.Cost.Constraints,11:N0} {model.Cost.ConstraintsPerParameter,8:F4} {model.Accuracy,8:F2}%   {model.Summary}"));
        }

        output.WriteLine();
        output.WriteLine("Ten drawn digits, one witness each, every constraint checked:");
        output.WriteLine();
        var isSatisfied = true;
        foreach (var model in ModelCatalog.All)
        {
            isSatisfied &= Classify(model, folder, output);
        }

        output.WriteLine();
        var isProved = ProofDemonstration.Run(output);

        output.WriteLine();
        output.WriteLine($"For snarkjs and rapidsnark, with the drawn {ExportedDigit} as input: {folder.FullName}{Path.DirectorySeparatorChar}*.r1cs, .wtns, .sym, .public.json");
        return isSatisfied && isProved ? 0 : 1;
    }

    private static bool Classify(SampleModel model, DirectoryInfo folder, TextWriter output)
    {
        var system = model.Synthesize();
        var digits = new List<int>();
        var satisfied = 0;
        for (var digit = 0; digit <= 9; digit++)
        {
            var (witness, results) = model.GenerateWitness(model.Prepare(DrawnDigits.Image(digit)));
            var result = system.Check(witness);
            if (result.IsSatisfied)
            {
                satisfied++;
            }
            else
            {
                output.WriteLine($"  {model.Name}, digit {digit}: {result.Message}");
            }

            digits.Add(results[0]);
            if (digit == ExportedDigit)
            {
                Export(model, system, witness, folder);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {model.Name,-8} predicted {string.Join(' ', digits)}   {satisfied} of 10 witnesses satisfy all {system.ConstraintCount:N0} constraints"));
        return satisfied == digits.Count;
    }

    private static void Export(SampleModel model, ConstraintSystem system, Witness witness, DirectoryInfo folder)
    {
        folder.Create();
        var path = Path.Combine(folder.FullName, model.Name);
        R1csFile.Write($"{path}.r1cs", system);
        WtnsFile.Write($"{path}.wtns", witness);
        SymFile.Write($"{path}.sym", system);
        PublicSignalsFile.Write($"{path}.public.json", witness.PublicSignals);
    }
}
