using System.Reflection;
using CircuitGen.Soundness.Idioms;

namespace CircuitGen.Soundness.Tests.Idioms;

public sealed class IdiomProgramTests
{
    /// <summary>A finding can be found again.</summary>
    [Fact]
    public void ProgramsAreReproducible()
    {
        Assert.Equal(IdiomPrograms.Generate(7, 3).Case.Text, IdiomPrograms.Generate(7, 3).Case.Text);
        Assert.NotEqual(IdiomPrograms.Generate(7, 3).Case.Text, IdiomPrograms.Generate(7, 4).Case.Text);
    }

    /// <summary>An idiom in a file that the registry does not have would never be written.</summary>
    [Fact]
    public void EveryIdiomIsRegistered()
    {
        var written = typeof(IdiomPrograms).Assembly.GetTypes()
            .Where(static type => type.GetProperty("Sketches", BindingFlags.Public | BindingFlags.Static) is not null)
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(written, IdiomPrograms.Names.Order(StringComparer.Ordinal));
    }

    /// <summary>What is no C# tells nothing about the compiler of circuits; of random expressions a few have cases that C# sees through.</summary>
    [Fact]
    public void ProgramsAreCSharp()
    {
        var batch = Random.Shared.Next(1000);
        var errors = IdiomPrograms.Errors(seed: 1, batch, only: "").ToArray();

        Assert.True(errors.Length <= 2, $"batch {batch}:\n{string.Join('\n', errors)}");
    }

    [Fact]
    public void FindingsOfAKindDifferInNamesAndNumbersOnly()
    {
        Assert.Equal(
            FaultKind.Of("C.M(1, 2): .NET returns 3, the witness generator 4"),
            FaultKind.Of("D.N(5): .NET returns 6, 7, the witness generator 8, 9"));
        Assert.NotEqual(
            FaultKind.Of("C.M(1): .NET throws OverflowException, the witness generator returns 4, and its witness satisfies the circuit"),
            FaultKind.Of("C.M(1): .NET returns 3, the witness generator 4"));
        Assert.Equal(
            FaultKind.Of("generated code: A/B.g.cs(12,3): warning CS0219: The variable 'x' is assigned but its value is never used «int x = 1;»"),
            FaultKind.Of("generated code: C.g.cs(1,30): warning CS0219: The variable 'y' is assigned but its value is never used «int y;»"));
        Assert.NotEqual(
            FaultKind.Of("generated code: A.g.cs(1,3): warning CS0219: 'x'"),
            FaultKind.Of("generated code: A.g.cs(1,3): warning CS0162: 'x'"));
    }
}
