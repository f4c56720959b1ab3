using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Soundness.Fields;

namespace CircuitGen.Soundness.Gadgets;

/// <summary>A gadget in a setting small enough to be proved by trying all assignments.</summary>
/// <param name="Name">What is proved.</param>
/// <param name="Covers">The methods of the gadget library that it runs.</param>
/// <param name="Prime">The field's prime.</param>
/// <param name="Inputs">For each input wire the integers it takes: what the gadget's precondition allows.</param>
/// <param name="Build">Runs the gadget on the input wires and gives the outputs.</param>
/// <param name="Meaning">What the outputs must be, or null where no witness may exist.</param>
public sealed record GadgetCase(
    string Name,
    string[] Covers,
    int Prime,
    GadgetDomain[] Inputs,
    Func<CircuitBuilder, LinearCombination[], LinearCombination[]> Build,
    Func<long[], long[]?> Meaning)
{
    /// <summary>What <see cref="Meaning"/> gives for an input that the gadget may treat as it likes; not empty, since all empty arrays are one.</summary>
    public static long[] Anything { get; } = [-1];

    /// <summary>
    /// What earlier gadgets have done to the inputs, such as taking them apart. These constraints belong to those gadgets and are
    /// proved and mutated there.
    /// </summary>
    public Action<CircuitBuilder, LinearCombination[]>? Prepare { get; init; }

    /// <summary>What later gadgets do, such as checking a range that this one owes. These constraints are theirs as well.</summary>
    public Action<CircuitBuilder>? Conclude { get; init; }

    /// <summary>The constraints over the small field, which of them are the gadget's own, and its outputs.</summary>
    public (SmallSystem System, Range Own, SmallTerm[][] Outputs) Synthesize()
    {
        var shape = new CircuitShape(0, 0, Inputs.Length);
        var recorder = new ConstraintSystemRecorder(shape, modulus: Prime);
        var circuit = new CircuitBuilder(shape, recorder, Prime);
        LinearCombination[] inputs = [.. Inputs.Select((_, i) => circuit.PrivateInput(i))];
        Prepare?.Invoke(circuit, inputs);
        var prepared = (int)circuit.ConstraintCount;
        var outputs = Build(circuit, inputs);
        var built = (int)circuit.ConstraintCount;
        Conclude?.Invoke(circuit);
        var system = SmallSystem.From(recorder.Build());
        return (system, prepared..built, [.. outputs.Select(system.Reduce)]);
    }

    /// <summary>Whether the gadget may do as it likes with these values, whose residues modulo the prime the domains read their way.</summary>
    public bool IsFree(long[] values, int prime) =>
        ReferenceEquals(Meaning([.. values.Zip(Inputs, (value, domain) => value > domain.High && value - prime >= domain.Low ? value - prime : value)]), Anything);

    /// <summary>Every combination of the inputs' values, in an array that is used again for the next.</summary>
    public IEnumerable<long[]> AllInputs() => GadgetDomain.Combine(Inputs);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} mod {Prime}";
}

/// <summary>The integers from <paramref name="Low"/> to <paramref name="High"/>.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
public readonly record struct GadgetDomain(long Low, long High)
{
    /// <summary>Whether the integers stand for all: the gadget only ever adds the input up, or multiplies it by something else.</summary>
    public bool IsSample { get; init; }

    /// <summary>How many integers.</summary>
    public long Count => High - Low + 1;

    /// <summary>Every element of the field, as the integers from 0.</summary>
    public static GadgetDomain Field(int prime) => new(0, prime - 1);

    /// <summary>Every element of the field, as the integers from -p/2 to p/2.</summary>
    public static GadgetDomain SignedField(int prime) => new(-(prime / 2), prime / 2);

    /// <summary>-1, 0 and 1, standing for all.</summary>
    public static GadgetDomain Sample => new(-1, 1) { IsSample = true };

    /// <summary>0 and 1.</summary>
    public static GadgetDomain Boolean => new(0, 1);

    /// <summary>[-2^bits, 2^bits).</summary>
    public static GadgetDomain Signed(int bits) => new(-(1L << bits), (1L << bits) - 1);

    /// <summary>[0, 2^bits).</summary>
    public static GadgetDomain Unsigned(int bits) => new(0, (1L << bits) - 1);

    /// <summary>Every combination of one integer of each domain, in an array that is used again for the next.</summary>
    public static IEnumerable<long[]> Combine(IReadOnlyList<GadgetDomain> domains)
    {
        var values = domains.Select(static domain => domain.Low).ToArray();
        while (true)
        {
            yield return values;
            var i = 0;
            while (i < values.Length && values[i] == domains[i].High)
            {
                values[i] = domains[i].Low;
                i++;
            }

            if (i == values.Length)
            {
                yield break;
            }

            values[i]++;
        }
    }
}
