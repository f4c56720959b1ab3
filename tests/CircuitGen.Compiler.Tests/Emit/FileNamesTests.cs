using CircuitGen.Compiler.Emit;

namespace CircuitGen.Compiler.Tests.Emit;

/// <summary>Generated files have readable names, and no two the same, whatever the case of letters.</summary>
public class FileNamesTests
{
    [Fact]
    public void A_circuits_file_is_called_after_it() => Assert.Equal("N.C.Run", FileNames.Of(["N.C.Run", "N.C.Other"]).NameOf("N.C.Run"));

    [Theory]
    [InlineData("C.Run", "C.run")]
    [InlineData("N.A.B.M", "N.a.B.M")]
    [InlineData("A.B", "A.b.Manifest")]
    [InlineData("A.B", "a.b.LOCATIONS")]
    [InlineData("C.é", "C.É")]
    public void Circuits_that_differ_in_case_have_files_of_their_own(string first, string second)
    {
        var names = FileNames.Of([first, second, "Else.Where"]);
        var files = new[] { names.NameOf(first)!, names.NameOf(second)! }.SelectMany(name => new[] { name + FileNames.Code, name + FileNames.Locations, name + FileNames.Manifest }).ToArray();
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.StartsWith(first + ".", names.NameOf(first), StringComparison.Ordinal);
        Assert.Equal("Else.Where", names.NameOf("Else.Where"));
    }

    [Fact]
    public void A_name_does_not_depend_on_the_order_of_circuits() =>
        Assert.Equal(FileNames.Of(["C.Run", "C.run"]).NameOf("C.run"), FileNames.Of(["C.run", "X.Y", "C.Run"]).NameOf("C.run"));

    [Fact]
    public void Names_hold_only_what_Roslyn_allows() => Assert.Equal("N.I_int_.M", FileNames.Of(["N.I<int>.M"]).NameOf("N.I<int>.M"));

    [Theory]
    [InlineData('x', 300)]
    [InlineData('数', 80)]
    public void Names_fit_file_systems(char letter, int count)
    {
        var (first, second) = ("C." + new string(letter, count), "C." + new string(letter, count + 1));
        var names = FileNames.Of([first, second]);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(names.NameOf(first) + FileNames.Locations), 1, 255);
        Assert.NotEqual(names.NameOf(first), names.NameOf(second));
    }

    [Fact]
    public void Two_circuits_of_one_name_have_no_file() => Assert.Null(FileNames.Of(["C.Run", "C.Run"]).NameOf("C.Run"));

    [Fact]
    public void Names_are_equal_as_long_as_nothing_clashes()
    {
        Assert.Equal(FileNames.Of(["C.Run"]), FileNames.Of(["C.Run", "C.Walk"]));
        Assert.NotEqual(FileNames.Of(["C.Run"]), FileNames.Of(["C.Run", "C.run"]));
    }
}
