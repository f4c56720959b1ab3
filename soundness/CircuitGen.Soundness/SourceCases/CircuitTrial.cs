using System.Reflection;
using CircuitGen.Certify;
using CircuitGen.Conformance;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>Holds one compiled circuit to the laws: exact, sound, faithful and complete.</summary>
internal static class CircuitTrial
{
    private const int MostDifferences = 2;

    /// <summary>Adds what is wrong, and what the circuit is, to the findings.</summary>
    public static void Run(CompiledCircuit circuit, CaseSampling sampling, CaseFindings findings)
    {
        FailedAssertions.Throw();
        try
        {
            var system = circuit.Synthesize();
            foreach (var problem in Problems(circuit, system, sampling))
            {
                findings.Faults.Add($"{circuit.Name}: {problem}");
            }

            Compare(circuit, system, sampling, findings);
        }
        catch (Exception exception)
        {
            findings.Faults.Add($"{circuit.Name}: {(exception is TargetInvocationException { InnerException: { } inner } ? inner : exception)}");
        }
    }

    private static IEnumerable<string> Problems(CompiledCircuit circuit, ConstraintSystem system, CaseSampling sampling)
    {
        var cost = circuit.Cost;
        if ((cost.Constraints, cost.Wires, cost.NonZerosA, cost.NonZerosB, cost.NonZerosC) != (system.ConstraintCount, system.WireCount, system.NonZerosA, system.NonZerosB, system.NonZerosC))
        {
            yield return $"inexact: predicted {cost.Constraints}, {cost.Wires}, {cost.NonZeros}, synthesized {system.ConstraintCount}, {system.WireCount}, {system.NonZeros}";
        }

        if (Determinism.Problem(system) is { } problem)
        {
            yield return $"certificate: {problem}";
        }

        if (sampling.Attempts > 0 && Witnesses(circuit, sampling).Take(2).ToArray() is [var honest, var other]
            && new Adversary(system, new Random(1)).Forge(honest, other, sampling.Attempts) is { } forgery)
        {
            yield return forgery;
        }
    }

    private static void Compare(CompiledCircuit circuit, ConstraintSystem system, CaseSampling sampling, CaseFindings findings)
    {
        var comparison = new MethodComparison(circuit, system);
        var differences = 0;
        foreach (var numbers in sampling.Inputs(circuit))
        {
            findings.Inputs++;
            if (comparison.Problem(numbers) is { } difference && ++differences <= MostDifferences)
            {
                findings.Faults.Add($"{circuit.Name}({string.Join(", ", numbers)}): {difference}");
            }
        }

        findings.Circuits.Add($"{circuit.Name}: {system.ConstraintCount} constraints, {comparison.Returned} inputs returned, {comparison.Thrown} threw, {differences} differ");
    }

    private static IEnumerable<Witness> Witnesses(CompiledCircuit circuit, CaseSampling sampling)
    {
        foreach (var numbers in sampling.Inputs(circuit))
        {
            Witness witness;
            try
            {
                witness = circuit.GenerateWitness(circuit.Arguments(numbers)).Witness;
            }
            catch (InvalidOperationException)
            {
                continue;
            }

            yield return witness;
        }
    }
}
