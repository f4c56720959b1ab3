using System.Globalization;
using CircuitGen.Conformance;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Assemblies;

/// <summary>Layer 3 on the circuits of a compiled assembly.</summary>
public static class AssemblyAttack
{
    /// <summary>Attacks every circuit; returns 0 where nothing was forged.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="attempts">How many witnesses to change for each circuit.</param>
    /// <param name="seed">Where inputs and choices come from.</param>
    /// <param name="log">Where to print.</param>
    public static int Run(string path, int attempts, int seed, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var forged = 0;
        foreach (var circuit in CompiledCircuit.Of(path))
        {
            var system = circuit.Synthesize();
            Witness[] honest = [.. CompiledCircuitWitnesses.Of(circuit, seed).Take(2)];
            var adversary = new Adversary(system, new Random(seed));
            var problem = honest is [var first, var second] ? adversary.Forge(first, second, attempts) : "fewer than two inputs that the method takes were found";
            forged += problem is null ? 0 : 1;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{circuit.Name}: {system.ConstraintCount:N0} constraints, {adversary.Attempts:N0} changed witnesses, {problem ?? "none satisfies with other outputs"}"));
        }

        return forged == 0 ? 0 : 1;
    }
}
