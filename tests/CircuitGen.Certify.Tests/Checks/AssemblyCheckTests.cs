namespace CircuitGen.Certify.Tests.Checks;

/// <summary>What a build is told of an assembly's circuits: of this one's, which are planted.</summary>
public sealed class AssemblyCheckTests(AssemblyCheckTests.Report report) : IClassFixture<AssemblyCheckTests.Report>
{
    [Fact]
    public void A_right_circuit_is_named_with_what_was_checked() =>
        Assert.Contains("Planted.Right: certified, 1 constraints; compared with its method on 400 inputs", report.Lines);

    [Theory]
    [InlineData("Leak", "error CG0320", "circuit is not fully determined: wire w1 from ")]
    [InlineData("OtherResult", "error CG0321", "for x = 47110815: .NET returns 1, the witness generator 47110815 (seed 7)")]
    [InlineData("WitnessWhereItThrows", "error CG0321", ": .NET throws ArgumentException: too much, the witness generator returns 10")]
    [InlineData("WitnessWhereItThrows", "error CG0321", "and its witness satisfies the circuit (seed 7)")]
    [InlineData("NoWitness", "error CG0321", "for x = -1: .NET returns -1, the witness generator throws InvalidOperationException: negative")]
    [InlineData("OtherException", "error CG0321", "for x = 0: .NET throws DivideByZeroException: ")]
    [InlineData("OtherException", "error CG0321", "the witness generator KeyNotFoundException: ")]
    [InlineData("Unsatisfied", "error CG0321", "for x = 3: Constraint 0 of 2 is not satisfied: A * B is 9, but C is 10. A = w2 = 3; B = w2 = 3; C = w3 = 10; w2 = 3; w3 = 10 (seed 7)")]
    [InlineData("OtherSignals", "error CG0321", ": PublicSignals gives other numbers than the witness holds")]
    [InlineData("Hangs", "warning CG0322", "not checked against its method: the method did not end within 0.5 s of processor time, or 3 s, for x = ")]
    [InlineData("HangsOnZero", "error CG0321", "for x = -2147483648: .NET returns 1, the witness generator -2147483648 (seed 7)")]
    [InlineData("AlwaysThrows", "warning CG0322", "not checked against its method: it throws for every one of the 400 inputs that were tried, first InvalidOperationException: not -2147483648 for x = -2147483648")]
    [InlineData("Inexact", "error CG0321", "its circuit is not as predicted: (constraints, wires, non-zeros) are (1, 3, 3), not (2, 3, 3)")]
    [InlineData("HasNone", "error CG0321", "its circuit cannot be built: InvalidOperationException: CircuitGen.Certify.Tests.Checks.Planted.HasNone has no circuit")]
    [InlineData("BadTable", "error CG0321", "its circuit cannot be built: TypeInitializationException: ")]
    [InlineData("BadTable", "error CG0321", "FormatException: ")]
    public void A_wrong_circuit_is_reported_on_its_own_line_of_the_source(string method, string kind, string text)
    {
        var line = Assert.Single(report.Lines, line => line.Contains($" Planted.{method}: ", StringComparison.Ordinal) && line.Contains(kind, StringComparison.Ordinal));

        Assert.Contains(text, line, StringComparison.Ordinal);
        Assert.Matches($@"^Checks/Planted\.cs\({PlantedSource.LineOf(method)}\): {kind}: Planted\.{method}: ", line);
    }

    [Fact]
    public void The_total_names_the_seed_and_an_error_fails_the_build()
    {
        Assert.Contains(report.Lines, static line => line.EndsWith("(seed 7)", StringComparison.Ordinal) && line.Contains("circuits compared with their methods on ", StringComparison.Ordinal));
        Assert.Equal(1, report.ExitCode);
    }

    [Fact]
    public void What_was_left_for_want_of_time_is_one_line() =>
        Assert.Single(report.Lines, static line => line == "not compared on all inputs for want of time: Planted.Hangs, Planted.HangsOnZero; CircuitCheckSeconds gives more");

    [Fact]
    public void A_quick_check_ends_in_time_and_says_what_it_left_out()
    {
        // The method that hangs would take the second for itself, were it waited for.
        using var output = new StringWriter();
        var exitCode = AssemblyCheck.Run(Report.Settings with { Level = CheckLevel.Quick, Seconds = 1, Inputs = 5, Workers = 3 }, output);

        Assert.Equal(1, exitCode);
        Assert.Contains("Planted.Hangs", output.ToString().Split('\n').Single(static line => line.StartsWith("not compared on all inputs", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("CG0322: Planted.Hangs", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("error CG0321: Planted.HangsOnZero: ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_has_ended_the_process_is_not_run_again()
    {
        using var output = new StringWriter();
        AssemblyCheck.Run(Report.Settings with { Ended = ["Planted.Right", "Planted.Hangs"], Broken = ["Planted.Inexact"], Inputs = 5 }, output);
        var lines = output.ToString().Split('\n');

        Assert.Contains(lines, static line => line.Contains("warning CG0322: Planted.Right: not checked against its method: running it ends the process", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("error CG0321: Planted.Inexact: building its circuit ends the process", StringComparison.Ordinal));
    }

    [Fact]
    public void Certificates_alone_run_no_method()
    {
        using var output = new StringWriter();
        AssemblyCheck.Run(Report.Settings with { Level = CheckLevel.Off, Certificates = true }, output);

        Assert.Contains("CG0320: Planted.Leak", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("compared", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Planted.OtherResult: for", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_is_none_is_not_checked_and_no_error()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "MZ, and nothing more");
        using var output = new StringWriter();

        Assert.Equal(0, AssemblyCheck.Run(new() { Assembly = file }, output));
        Assert.Contains("its circuits are not checked, because it cannot be loaded on this machine", output.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    /// <summary>One full check of this assembly.</summary>
    public sealed class Report
    {
        public Report()
        {
            using var output = new StringWriter();
            ExitCode = AssemblyCheck.Run(Settings, output);
            Lines = [.. output.ToString().Split(output.NewLine)];
        }

        internal static CheckSettings Settings => new()
        {
            Assembly = typeof(Planted).Assembly.Location,
            ProjectFolder = PlantedSource.ProjectFolder,
            Seed = 7,
            Seconds = 3,
            Workers = 4,
        };

        public IReadOnlyList<string> Lines { get; }

        public int ExitCode { get; }
    }
}
