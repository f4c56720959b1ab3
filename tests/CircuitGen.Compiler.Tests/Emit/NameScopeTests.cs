using CircuitGen.Compiler.Emit;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.Emit;

/// <summary>No two things in an emitted method have one name, and nothing that it mentions is hidden.</summary>
public class NameScopeTests
{
    private static readonly MethodSignature s_signature = new(
        "", EquatableArray<string>.Empty, "Run", "public", EquatableArray<SignatureParameter>.Empty, "int", null) { ContainingType = "global::C", LinearCombination = "Linear" };

    [Fact]
    public void Locals_keep_off_parameters_aliases_and_each_other()
    {
        var names = new NameScope(s_signature, ["x", "witness"]);
        Assert.Equal("witness2", names.Local("witness"));
        Assert.Equal(["y", "y2", "y3"], new[] { names.Local("y"), names.Local("y"), names.Local("y") });
        Assert.Equal("y22", names.Local("y2"));
        Assert.Equal("Linear2", names.Local("Linear"));
        Assert.Equal("x2", names.Local("x"));
    }

    [Theory]
    [InlineData("Cost")]
    [InlineData("Build")]
    [InlineData("UnpaidQuotients")]
    [InlineData("Equals")]
    public void Locals_keep_off_members(string member) => Assert.Equal(member + "2", new NameScope(s_signature, []).Local(member));

    [Theory]
    [InlineData("site7Kind", "_site7Kind2")]
    [InlineData("File0", "_File02")]
    [InlineData("_", "_2")]
    public void Locals_keep_off_what_the_emitter_numbers(string wanted, string given) => Assert.Equal(given, new NameScope(s_signature, []).Local(wanted));

    [Fact]
    public void A_number_does_not_make_a_local_one_of_the_emitters()
    {
        var names = new NameScope(s_signature, ["site", "File"]);
        Assert.Equal("_site2", names.Local("site"));
        Assert.Equal("_File2", names.Local("File"));
    }

    [Fact]
    public void Locals_of_sites_keep_off_parameters()
    {
        var names = new NameScope(s_signature, ["site3Visit", "site4Visits"]);
        Assert.Equal("site3Visit2", names.SiteLocal("site3Visit"));
        Assert.Equal("site3Visit3", names.SiteLocal("site3Visit"));
        Assert.Equal("site4Visits2", names.Shared("site4Visits"));
        Assert.Equal("site4Visits2", names.Shared("site4Visits"));
    }

    [Fact]
    public void Members_that_a_parameter_hides_are_reached_from_the_outside()
    {
        var names = new NameScope(s_signature, ["Shape", "site3Kind"]);
        Assert.Equal("global::C.RunCircuit.Shape", names.Member("Shape"));
        Assert.Equal("global::C.RunCircuit.site3Kind", names.Member("site3Kind"));
        Assert.Equal("Cost", names.Member("Cost"));
    }

    [Fact]
    public void Tables_go_by_their_short_name_where_it_is_free()
    {
        var tables = new[] { "Weights", "x", "Cost", "sum", "site2Kind", "" };
        var ir = Ir([.. tables.Select(Table)], "sum");
        var names = new NameScope(s_signature, ["x"]);
        names.AddTables(ir);
        Assert.Equal(["Weights", "global::C.x", "global::C.Cost", "global::C.sum", "global::C.site2Kind", "global::C."], ir.Tables.Select(names.Table));
        Assert.Equal("Weights2", names.Local("Weights"));
        Assert.Equal("sum", names.Local("sum"));
    }

    private static ConstantTable Table(string name) =>
        new(name, "global::C." + name, ScalarType.Int32, new([1]), EquatableArray<int>.Empty, new(new byte[1]), Indexing.Rectangular) { SimpleName = name };

    private static CircuitIr Ir(ConstantTable[] tables, string variable) => new(
        "Run", new([new(variable, ScalarType.Int32, 0)]), EquatableArray<Parameter>.Empty, EquatableArray<Output>.Empty, new(tables), new(0, EquatableArray<IrStatement>.Empty), 1, 0);
}
