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
