using CircuitGen.Fields;
using CircuitGen.Formats;
using CircuitGen.Gadgets.Building;
using CircuitGen.Runtime.Tests.Fields;
using static CircuitGen.Runtime.Tests.Circuits;

namespace CircuitGen.Runtime.Tests.Formats;

public sealed class RoundTripTests
{
    [Fact]
    public void A_system_read_back_has_the_same_matrices()
    {
        var system = Varied();
        var read = R1csFile.Read(FileSamples.Bytes(stream => R1csFile.Write(stream, system)));
        Assert.Equal(Rows(system), Rows(read));
        Assert.Equal(system.Shape, read.Shape);
        Assert.Equal(system.WireCount, read.WireCount);
        Assert.Equal(system.NonZeros, read.NonZeros);
        Assert.Equal(default, read.LocationOf(0));
        Assert.Equal("w1", read.NameOf(1));
    }

    [Fact]
    public void A_system_read_back_accepts_the_same_witness()
    {
        var read = R1csFile.Read(FileSamples.Cubic);
        read.EnsureSatisfied(CubicWitness(3, 2));
        Assert.False(read.Check(new Witness(CubicShape, [1, 40, 2, 3, 8])).IsSatisfied);
    }

    [Fact]
    public void An_empty_system_survives()
    {
        var system = new CircuitGen.ConstraintSystems.ConstraintSystemRecorder(default).Build();
        var read = R1csFile.Read(FileSamples.Bytes(stream => R1csFile.Write(stream, system)));
        Assert.Equal((1, 0), (read.WireCount, read.ConstraintCount));
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes_on_every_kind_of_stream()
    {
        var system = Varied();
        var bytes = FileSamples.Bytes(stream => R1csFile.Write(stream, system));
        using var forward = new ForwardStream(bytes);
        var read = R1csFile.Read(forward);
        Assert.Equal(bytes, FileSamples.Bytes(stream => R1csFile.Write(stream, read)));
    }

    [Fact]
    public void Files_on_disk_survive()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "file");
            R1csFile.Write(path, Cubic());
            Assert.Equal(Rows(Cubic()), Rows(R1csFile.Read(path)));
            WtnsFile.Write(path, CubicWitness(3, 2));
            Assert.Equal(CubicWitness(3, 2).Values.ToArray(), WtnsFile.Read(path, CubicShape).Values.ToArray());
            SymFile.Write(path, Cubic());
            Assert.Equal("1,1,0,main.result\n2,2,0,main.offset\n3,3,0,main.x\n4,4,0,main.w4\n", File.ReadAllText(path));
            Assert.Equal([new(1, 1, 0, "main.result"), new(2, 2, 0, "main.offset"), new(3, 3, 0, "main.x"), new(4, 4, 0, "main.w4")], SymFile.Read(path));
            PublicSignalsFile.Write(path, CubicWitness(3, 2).PublicSignals);
            Assert.Equal("[\n \"40\",\n \"2\"\n]\n", File.ReadAllText(path));
            Assert.Equal([40, 2], PublicSignalsFile.Read(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_value_survives_in_a_witness()
    {
        Scalar[] values = [1, .. FieldSamples.All];
        var read = WtnsFile.Read(FileSamples.Bytes(stream => WtnsFile.Write(stream, new Witness(default, values))), default);
        Assert.Equal(values, read.Values.ToArray());
        Assert.Equal(values, PublicSignalsFile.Parse(PublicSignalsFile.ToJson(values)));
    }

    [Fact]
    public void A_system_over_a_small_field_is_not_written() =>
        Assert.Throws<ArgumentException>(static () => R1csFile.Write(Stream.Null, Cubic(modulus: 97)));

    private static ConstraintSystem Varied()
    {
        var random = new Random(5);
        var shape = new CircuitShape(2, 3, 40);
        var recorder = new CircuitGen.ConstraintSystems.ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        for (var i = 0; i < 3000; i++)
        {
            var sum = builder.Allocate(WireKind.Integer) - random.Next(3);
            for (var term = random.Next(9); term > 0; term--)
            {
                sum += Wire(random.Next(builder.WireCount)).Times(FieldSamples.All[random.Next(FieldSamples.All.Count)]);
            }

            builder.Constrain(sum, i % 7 == 0 ? 0 : sum + 1, builder.Output(i & 1) - sum, site: i);
        }

        return recorder.Build();
    }
}
