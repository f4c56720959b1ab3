using CircuitGen.Formats;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Tests.Metamorphic;

/// <summary>Debug and Release builds of the same code have the same circuits, byte for byte.</summary>
public sealed class OptimizerTests
{
    /// <summary>On random programs.</summary>
    [Fact]
    public void CircuitsDoNotDependOnTheOptimizer()
    {
        var programs = Enumerable.Range(0, 20).Select(static number => ProgramGenerator.Generate(11, number)).ToArray();
        var (debug, release) = (ProgramBatch.Compile(programs), ProgramBatch.Compile(programs, optimize: true));

        Assert.Equal(debug.Loaded.Count, release.Loaded.Count);
        Assert.All(debug.Loaded.Zip(release.Loaded), static pair => Assert.Equal(Bytes(pair.First.System), Bytes(pair.Second.System)));
    }

    private static byte[] Bytes(ConstraintSystem system)
    {
        using var stream = new MemoryStream();
        R1csFile.Write(stream, system);
        return stream.ToArray();
    }
}
