using CircuitGen.Conformance;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Tests.Language;

/// <summary>Every operation on the edges of every type, in every overflow context: .NET against the circuit.</summary>
public sealed class EdgeTests
{
    private static readonly CaseSampling s_edges = new(static circuit => new InputSamples(circuit.Inputs, seed: 1, most: 30, exhaustive: 64).All(), Attempts: 0);

    /// <summary>The circuit gives what .NET gives and has no witness where it throws, or there is an error.</summary>
    [Theory]
    [InlineData("sbyte", false)]
    [InlineData("int", true)]
    [InlineData("uint", false)]
    [InlineData("long", true)]
    [InlineData("Int128", true)]
    [InlineData("UInt128", false)]
    public void WhatThrowsHasNoWitness(string type, bool isDivisionInItsOwnWidth)
    {
        var source = SourceCase.Parse(type, EdgeProgram.Of(type));

        var verdict = CaseRun.Of([source], s_edges, CancellationToken.None)[0];

        Assert.True(verdict.IsGood, string.Join('\n', verdict.Faults));
        Assert.True(verdict.Circuits.Count >= 20, $"{verdict.Circuits.Count} circuits; {string.Join('\n', verdict.Errors)}");
        if (isDivisionInItsOwnWidth)
        {
            string[] throwing =
            [
                .. from name in new[] { "DivideByMinusOne", "RemainderByMinusOne", "DivideBy0", "RemainderBy0", "Absolute" }
                   from context in new[] { "", "Unchecked", "Guarded", "Chosen" }
                   select $"Edges.{name}{context}: ",
            ];
            Assert.All(throwing, name => Assert.Contains(verdict.Circuits, circuit => circuit.StartsWith(name, StringComparison.Ordinal) && !circuit.Contains(" 0 threw", StringComparison.Ordinal)));
        }
    }
}
