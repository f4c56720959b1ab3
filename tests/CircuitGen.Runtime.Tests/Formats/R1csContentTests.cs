using CircuitGen.Formats;
using static CircuitGen.Runtime.Tests.Circuits;
using static CircuitGen.Runtime.Tests.Formats.FileSamples;

namespace CircuitGen.Runtime.Tests.Formats;

/// <summary>What files of other programs may contain.</summary>
public sealed class R1csContentTests
{
    [Fact]
    public void Terms_may_come_in_any_order() =>
        Assert.Equal(["(1*w1 2*w3 3*w4) * () = ()"], Rows(R1csFile.Read(OneRow((4, 3), (1, 1), (3, 2)))));

    [Fact]
    public void Terms_with_coefficient_0_are_left_out() =>
        Assert.Equal(["(2*w3) * () = ()"], Rows(R1csFile.Read(OneRow((1, 0), (3, 2), (4, 0)))));

    [Fact]
    public void A_wire_that_is_there_twice_is_refused() =>
        Assert.Contains(
            "wire 3 is there twice",
            Assert.Throws<InvalidFormatException>(static () => R1csFile.Read(OneRow((3, 1), (1, 1), (3, 2)))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Custom_gates_are_refused_where_they_are_used()
    {
        var sections = Sections(FileSamples.Cubic);
        R1csFile.Read(Container(FileSamples.Cubic, [.. sections, (4, new byte[4]), (5, new byte[4])]));
        var exception = Assert.Throws<InvalidFormatException>(
            () => R1csFile.Read(Container(FileSamples.Cubic, [.. sections, (4, new byte[4]), (5, [1, 0, 0, 0])])));
        Assert.Contains("custom gates", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The file has five wires, of which wire 1 is an output, wire 2 a public input and wire 3 a private one.</summary>
    [Theory]
    [InlineData(1u, 1u, 1u, new ulong[] { 0, 1, 2, 3, 4 }, 1)]
    [InlineData(1u, 1u, 9u, new ulong[] { 0, 1, 2, 3, 12 }, 1)]
    [InlineData(1u, 1u, 9u, new ulong[] { 0, 1, 2, 12, 13 }, 0)]
    [InlineData(1u, 1u, 9u, new ulong[] { 0, 1, 2, 5, 11 }, 2)]
    [InlineData(1u, 1u, 2u, new ulong[] { 0, 1, 2, 4, 5 }, 1)]
    [InlineData(4u, 0u, 3u, new ulong[] { 0, 1, 2, 3, 4 }, 0)]
    [InlineData(1u, 1u, 9u, new ulong[] { 0, 0, 0, 0, 0 }, 2)]
    [InlineData(1u, 1u, 1u, new ulong[] { 4, 3, 2, 1, 0 }, 1)]
    [InlineData(1u, 1u, 2u, new ulong[] { 0, 1, 2, 3, 3 }, 1)]
    [InlineData(1u, 1u, 2u, new ulong[] { 0, 1, 2, 3, 2 }, 1)]
    [InlineData(1u, 1u, 0x7ffffff0u, new ulong[] { 0, 1, 2, ulong.MaxValue, 4 }, 0)]
    public void Private_inputs_are_those_that_have_wires(uint outputs, uint publicInputs, uint privateInputs, ulong[] labels, int expected)
    {
        var sections = Sections(FileSamples.Cubic);
        var header = With(With(With(sections[0].Payload, 40, outputs), 44, publicInputs), 48, privateInputs);
        var system = R1csFile.Read(Container(FileSamples.Cubic, (1u, header), sections[1], (3u, [.. labels.SelectMany(BitConverter.GetBytes)])));
        Assert.Equal(new((int)outputs, (int)publicInputs, expected), system.Shape);
        var written = R1csFile.Read(Bytes(stream => R1csFile.Write(stream, system)));
        Assert.Equal(system.Shape, written.Shape);
    }

    /// <summary>A file of five wires and one constraint, whose matrix A has the given terms.</summary>
    private static byte[] OneRow(params IReadOnlyCollection<(int Wire, int Coefficient)> terms)
    {
        var sections = Sections(FileSamples.Cubic);
        sections[0] = (1, With(sections[0].Payload, sections[0].Payload.Length - 4, 1));
        sections[1] = (2, Bytes(stream =>
        {
            stream.Write(BitConverter.GetBytes(terms.Count));
            foreach (var (wire, coefficient) in terms)
            {
                stream.Write(BitConverter.GetBytes(wire));
                stream.Write([(byte)coefficient, .. new byte[31]]);
            }

            stream.Write(new byte[8]);
        }));
        return Container(FileSamples.Cubic, sections);
    }
}
