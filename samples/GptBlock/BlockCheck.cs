namespace CircuitGen.Samples.Gpt;

/// <summary>What one run of the block gave.</summary>
/// <param name="IsSatisfied">Whether the witness satisfies every constraint.</param>
/// <param name="IsFaithful">Whether the circuit's output is the method's.</param>
/// <param name="ErrorOfOutput">The root of the mean squared distance from real numbers, relative to the output.</param>
/// <param name="ErrorOfUpdate">The same relative to what the block adds to its input.</param>
public sealed record BlockCheck(bool IsSatisfied, bool IsFaithful, double ErrorOfOutput, double ErrorOfUpdate)
{
    private const double OutputUnit = 19 * 3_072 / 128.0;

    /// <summary>Runs the circuit and the block in real numbers on tokens from a normal distribution.</summary>
    /// <param name="system">The constraint system.</param>
    /// <param name="seed">The seed of the tokens.</param>
    public static BlockCheck Run(ConstraintSystem system, int seed)
    {
        var x = BlockTokens.Normal(seed);
        var witness = GptBlock.ForwardCircuit.GenerateWitness(x, out var output);
        double[] input = [.. x.Select(value => value / BlockTokens.Unit)];
        var real = RealBlock.Forward(input);
        var error = Norm(output.Zip(real, (ours, theirs) => (ours / OutputUnit) - theirs));
        return new BlockCheck(
            system.Check(witness).IsSatisfied,
            output.AsSpan().SequenceEqual(GptBlock.Forward(x)),
            error / Norm(real),
            error / Norm(real.Zip(input, (after, before) => after - before)));
    }

    private static double Norm(IEnumerable<double> values) => Math.Sqrt(values.Sum(value => value * value));
}
