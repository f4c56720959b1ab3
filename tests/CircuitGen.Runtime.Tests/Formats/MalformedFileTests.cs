using CircuitGen.Formats;
using static CircuitGen.Runtime.Tests.Circuits;
using static CircuitGen.Runtime.Tests.Formats.FileSamples;

namespace CircuitGen.Runtime.Tests.Formats;

public sealed class MalformedFileTests
{
    private static readonly byte[] Matrices = FileSamples.Cubic;
    private static readonly byte[] Values = FileSamples.CubicWitness;

    public static TheoryData<string> Formats => ["r1cs", "wtns"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_truncation_is_refused(string format)
    {
        var file = File(format);
        for (var length = 0; length < file.Length; length++)
        {
            Refused(format, file[..length]);
        }

        Assert.True(Accepted(format, file));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_corrupted_byte_is_refused_or_read_as_what_it_then_says(string format)
    {
        var file = File(format);
        byte[] masks = [0x01, 0x02, 0x10, 0x80, 0xff];
        for (var offset = 0; offset < file.Length; offset++)
        {
            foreach (var mask in masks)
            {
                var corrupted = file.ToArray();
                corrupted[offset] ^= mask;
                Accepted(format, corrupted);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_corrupted_byte_of_the_first_header_is_refused(string format)
    {
        // Magic, version, number of sections, the first section's type and size, the field's size and the prime.
        const int Checked = 12 + 12 + 4 + 32;
        var file = File(format);
        for (var offset = 0; offset < Checked; offset++)
        {
            var corrupted = file.ToArray();
            corrupted[offset] ^= 0x41;
            Refused(format, corrupted);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_huge_count_is_refused_without_allocating_for_it(string format)
    {
        var file = File(format);
        uint[] counts = [0x7fffffff, 0x80000000, 0xffffffff, 0x10000000, 0x00ffffff];
        for (var offset = 8; offset + 4 <= file.Length; offset++)
        {
            foreach (var count in counts)
            {
                Accepted(format, With(file, offset, count));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Random_bytes_behind_a_right_start_are_survived(string format)
    {
        var random = new Random(77);
        for (var i = 0; i < 2000; i++)
        {
            var file = File(format);
            random.NextBytes(file.AsSpan(random.Next(8, file.Length)));
            Accepted(format, file);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sections_may_come_in_any_order_with_strangers_between_them(string format)
    {
        var file = File(format);
        var sections = Sections(file);
        sections.Reverse();
        sections.Insert(1, (4711, [1, 2, 3]));
        Assert.True(Accepted(format, Container(file, sections)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Missing_and_duplicated_sections_are_refused(string format)
    {
        var file = File(format);
        var sections = Sections(file);
        foreach (var section in sections)
        {
            var type = section.Type;
            Assert.Contains($"no section {type}", Refused(format, Container(file, [.. sections.Where(other => other.Type != type)])), StringComparison.Ordinal);
            Assert.Contains($"Section {type} is there twice", Refused(format, Container(file, [.. sections, section])), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sections_with_too_much_or_too_little_in_them_are_refused(string format)
    {
        var file = File(format);
        for (var i = 0; i < Sections(file).Count; i++)
        {
            var sections = Sections(file);
            var (type, payload) = sections[i];
            sections[i] = (type, [.. payload, 0]);
            Refused(format, Container(file, sections));
            sections[i] = (type, payload[..^1]);
            Refused(format, Container(file, sections));
        }

        Assert.Contains("1 bytes follow after the last section", Refused(format, [.. file, 0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0x77777777u, "starts with the bytes 77777777; expected \"r1cs\"")]
    [InlineData(4, 2u, "version 2; expected version 1")]
    [InlineData(8, 4u, "header of section number 4 of 4")]
    [InlineData(8, 100u, "100 sections")]
    [InlineData(24, 31u, "field size is 31")]
    [InlineData(28, 97u, "the prime is 218882428718392752222464057452572750885")]
    [InlineData(60, 2u, "there are 2 wires, fewer than")]
    [InlineData(60, 6u, "6 wires need 48")]
    [InlineData(60, 0x80000000u, "the number of wires is 2147483648")]
    [InlineData(84, 3u, "constraints")]
    [InlineData(84, 0x7fffffffu, "the number of constraints is 2147483647, which needs 25769803764 bytes")]
    [InlineData(100, 1000u, "the number of terms is 1000, which needs 36000 bytes")]
    [InlineData(104, 5u, "a term has wire 5, but there are 5 wires")]
    [InlineData(136, 0xffffffffu, "a coefficient is not below the prime")]
    public void Complaints_about_systems_say_what_is_wrong(int offset, uint value, string complaint) =>
        Assert.Contains(complaint, Refused("r1cs", With(Matrices, offset, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData(4, 1u, "version 1; expected version 2")]
    [InlineData(60, 6u, "the number of values is 6, which needs 192 bytes, but 160 are left")]
    [InlineData(60, 4u, "32 bytes follow where the section should end")]
    [InlineData(60, 3u, "the circuit's outputs and inputs alone need 4")]
    [InlineData(76, 2u, "value 0 is 2; it must be 1")]
    [InlineData(136, 0xffffffffu, "a value is not below the prime")]
    public void Complaints_about_witnesses_say_what_is_wrong(int offset, uint value, string complaint) =>
        Assert.Contains(complaint, Refused("wtns", With(Values, offset, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("[\"-1\"]")]
    [InlineData("[\"1\", 2]")]
    [InlineData("[\"1\", [\"2\"]]")]
    [InlineData("[\"1\"] []")]
    [InlineData("[\"1\",]")]
    [InlineData("[\"\\uD800\"]")]
    [InlineData("[\"\uD800\"]")]
    [InlineData("\"1\"")]
    [InlineData("")]
    [InlineData("[\"21888242871839275222246405745257275088548364400416034343698204186575808495617\"]")]
    public void Public_signals_that_are_not_canonical_decimals_are_refused(string json) =>
        Assert.Throws<InvalidFormatException>(() => PublicSignalsFile.Parse(json));

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,")]
    [InlineData("x,2,3,main.a")]
    [InlineData("1,-2,3,main.a")]
    [InlineData("1,99999999999,3,main.a")]
    public void Symbols_that_are_not_four_fields_are_refused(string line)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("1,1,0,main.ok\n" + line + "\n"));
        Assert.Contains("Line 2", Assert.Throws<InvalidFormatException>(() => SymFile.Read(stream)).Message, StringComparison.Ordinal);
    }

    private static byte[] File(string format) => (format == "r1cs" ? Matrices : Values).ToArray();

    private static string Refused(string format, byte[] file)
    {
        InvalidFormatException? complaint = null;
        try
        {
            Read(format, file);
        }
        catch (InvalidFormatException exception)
        {
            complaint = exception;
        }

        Assert.NotNull(complaint);
        return complaint.Message;
    }

    private static bool Accepted(string format, byte[] file)
    {
        try
        {
            Read(format, file);
            return true;
        }
        catch (InvalidFormatException)
        {
            return false;
        }
    }

    /// <summary>Reads a file and holds the reader to an amount of memory in proportion to the file's size.</summary>
    private static void Read(string format, byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            if (format == "r1cs")
            {
                R1csFile.Read(file);
            }
            else
            {
                WtnsFile.Read(file, CubicShape);
            }
        }
        finally
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated < (file.Length * 20) + 100_000, $"{allocated} bytes allocated for a file of {file.Length}");
        }
    }
}
