using System.Diagnostics;
using CircuitGen.Fields;

namespace CircuitGen.Samples.Gpt;

/// <summary>Proves a run of the block on tokens that nobody else sees, and verifies the proof.</summary>
public static class BlockProof
{
    /// <summary>Proves with an insecure development key; returns whether the proof of the block's output was verified, and that of another output was not.</summary>
    /// <param name="system">The constraint system.</param>
    /// <param name="output">Where to print.</param>
    public static bool Run(ConstraintSystem system, TextWriter output)
    {
        var witness = Measure("witness", () => GptBlock.ForwardCircuit.GenerateWitness(BlockTokens.Normal(seed: 1)));
        using var keys = Measure("setup", () => Groth16.SetupForDevelopment(system));
        var proof = Measure("prove", () => Groth16.Prove(keys.ProvingKey, witness));
        var signals = witness.PublicSignals.ToArray();
        var holds = Measure("verify", () => Groth16.Verify(keys.VerificationKey, signals, proof));
        signals[0] += Scalar.One;
        var holdsForAnother = Groth16.Verify(keys.VerificationKey, signals, proof);
        output.WriteLine($"proof of the output: {(holds ? "verified" : "not verified")}; of another: {(holdsForAnother ? "verified" : "refused")}");
        return holds && !holdsForAnother;

        T Measure<T>(string step, Func<T> run)
        {
            var clock = Stopwatch.StartNew();
            var result = run();
            output.WriteLine($"{step}: {clock.Elapsed.TotalSeconds:F1} s");
            return result;
        }
    }
}
