using System.Diagnostics;
using System.Globalization;
using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Mnist;

/// <summary>Proves what <see cref="Bits20"/> sees in a drawn digit, without showing the digit, and verifies the proof.</summary>
public static class ProofDemonstration
{
    private const int DrawnDigit = 3;

    // After this many runs the just-in-time compiler has optimized what a proof needs.
    private const int WarmUpRuns = 40;

    /// <summary>Runs the demonstration; returns whether the proof was verified, and no other digit with it.</summary>
    /// <param name="output">Where to print.</param>
    public static bool Run(TextWriter output)
    {
        output.WriteLine($"A proof that a private image shows a {DrawnDigit}, as {nameof(Bits20)} sees it:");
        output.WriteLine();
        var said = new HashSet<string>();
        void Say(string warning)
        {
            // A warning for each of the runs below would bury what they say.
            if (said.Add(warning))
            {
                output.WriteLine($"  warning: {warning}");
            }
        }

        Groth16.Warning += Say;
        try
        {
            return Prove(DrawnDigits.Image(DrawnDigit), output);
        }
        finally
        {
            Groth16.Warning -= Say;
        }
    }

    private static bool Prove(byte[] image, TextWriter output)
    {
        var times = new List<(string Step, double Milliseconds)>();
        using var keys = Measure("setup", times, () => Groth16.SetupForDevelopment(Bits20.ClassifyCircuit.Synthesize()));
        var digit = -1;
        var witness = Measure("witness", times, () => Bits20.ClassifyCircuit.GenerateWitness(Bits20.Prepare(image), out digit));
        var proof = Measure("prove", times, () => Groth16.Prove(keys.ProvingKey, witness));
        var holds = Measure("verify", times, () => Groth16.Verify(keys.VerificationKey, Bits20.ClassifyCircuit.PublicSignals(digit), proof));
        var holdsForAnother = Groth16.Verify(keys.VerificationKey, Bits20.ClassifyCircuit.PublicSignals((digit + 1) % 10), proof);
        output.WriteLine();
        output.WriteLine($"  the proof says {digit}: {(holds ? "verified" : "not verified")}; that it says {(digit + 1) % 10}: {(holdsForAnother ? "verified" : "refused")}");
        Print(output, "first run", times);

        var warm = new List<(string Step, double Milliseconds)>();
        for (var run = 0; run <= WarmUpRuns; run++)
        {
            warm.Clear();
            proof = Measure("image to proof", warm, () => Groth16.Prove(keys.ProvingKey, Bits20.ClassifyCircuit.GenerateWitness(Bits20.Prepare(image))));
            holds &= Measure("verify", warm, () => Groth16.Verify(keys.VerificationKey, Bits20.ClassifyCircuit.PublicSignals(digit), proof));
        }

        Print(output, "warmed up", warm);
        return holds && !holdsForAnother;
    }

    private static T Measure<T>(string step, List<(string Step, double Milliseconds)> times, Func<T> action)
    {
        var watch = Stopwatch.StartNew();
        var result = action();
        times.Add((step, watch.Elapsed.TotalMilliseconds));
        return result;
    }

    private static void Print(TextWriter output, string run, IEnumerable<(string Step, double Milliseconds)> times) =>
        output.WriteLine($"  {run}: {string.Join(", ", times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Step} {time.Milliseconds:F1} ms")))}");
}
