using System.Globalization;
using CircuitGen.Conformance;

namespace CircuitGen.Certify;

/// <summary>Certifies the circuits of an assembly and reports as MSBuild reads errors, so that a build fails at the line of the source.</summary>
public static class AssemblyCertification
{
    /// <summary>Certifies every circuit of the assembly at <paramref name="path"/>; its references are looked for beside it.</summary>
    /// <returns>0 where all are certified.</returns>
    public static int Run(string path, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var failures = 0;
        foreach (var circuit in CompiledCircuit.Of(path))
        {
            var system = circuit.Synthesize();
            if (!Determinism.IsWithinReach(system))
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{circuit.Name}: warning CG0320: {circuit.Name}: not certified: with {system.ConstraintCount:N0} constraints and {system.NonZeros:N0} non-zeros that would take more than 8 GB of memory. Set CircuitCertificates to false to build without a certificate."));
            }
            else if (Determinism.Problem(system) is { } problem)
            {
                failures++;
                var place = problem.Location;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.File ?? circuit.Name}({Math.Max(1, place.Line)}): error CG0320: {circuit.Name}: {problem}"));
            }
            else
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{circuit.Name}: certified, {system.ConstraintCount:N0} constraints"));
            }
        }

        return failures == 0 ? 0 : 1;
    }
}
