using CircuitGen.Cli.Inputs;
using CircuitGen.Cli.Running;
using CircuitGen.Solidity;

namespace CircuitGen.Cli.Circuits;

/// <summary>The declared ranges of a circuit's public inputs, signal by signal.</summary>
internal static class PublicRanges
{
    /// <summary>Reads them off the parameters, and asks the generated check whether they are right.</summary>
    /// <exception cref="ToolException">They are not: the assembly is not as the generator left it.</exception>
    public static IReadOnlyList<SignalRange> Of(UserCircuit circuit)
    {
        var ranges = circuit.Parameters
            .Select(parameter => new InputParameter(parameter))
            .Where(parameter => parameter.IsPublic)
            .SelectMany(parameter => parameter.Ranges)
            .Select((range, i) => new SignalRange(circuit.Report.Cost.Outputs + i, range.Low, range.High))
            .ToArray();
        return ranges.Length == circuit.Report.Cost.PublicInputs && AreRight(circuit, ranges)
            ? ranges
            : throw new ToolException($"The public inputs of {circuit.Report.ShortName} are not what its parameters say. Build the project again.");
    }

    private static bool AreRight(UserCircuit circuit, SignalRange[] ranges)
    {
        var signals = new Scalar[circuit.Report.Cost.Outputs + ranges.Length];
        foreach (var range in ranges)
        {
            signals[range.Signal] = Scalar.From(range.Minimum);
        }

        return ranges.All(range =>
            Accepts(circuit, signals, range.Signal, range.Maximum)
            && !Accepts(circuit, signals, range.Signal, range.Maximum + 1)
            && !Accepts(circuit, signals, range.Signal, range.Minimum - 1)
            && Accepts(circuit, signals, range.Signal, range.Minimum));
    }

    private static bool Accepts(UserCircuit circuit, Scalar[] signals, int signal, System.Numerics.BigInteger value)
    {
        signals[signal] = Scalar.From(value);
        try
        {
            circuit.CheckPublicSignals(signals);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
