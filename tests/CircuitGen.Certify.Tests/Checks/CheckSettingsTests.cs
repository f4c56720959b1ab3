namespace CircuitGen.Certify.Tests.Checks;

public sealed class CheckSettingsTests
{
    [Fact]
    public void An_assembly_alone_is_checked_in_full()
    {
        var settings = CheckSettings.Parse(["bin/A b.dll"]);

        Assert.Equal("bin/A b.dll", settings.Assembly);
        Assert.Equal((CheckLevel.Full, 400, TimeSpan.FromMinutes(1), null, null), (settings.Level, settings.MostInputs, settings.Limit, settings.Seed, settings.Certificates));
    }

    [Fact]
    public void A_file_of_names_and_values_may_leave_values_out()
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, ["assembly=/a/b=c.dll", "checks=quick", "certificates=", "inputs=", "seconds=", "seed=5", "reference=/x/Y.dll", "reference=/x/Z.dll", ""]);
        var settings = CheckSettings.Parse(["@" + file, "ended=A.B", "progress=true"]);
        File.Delete(file);

        Assert.Equal("/a/b=c.dll", settings.Assembly);
        Assert.Equal((CheckLevel.Quick, 100, TimeSpan.FromSeconds(1), 5, null), (settings.Level, settings.MostInputs, settings.Limit, settings.Seed, settings.Certificates));
        Assert.Equal(["/x/Y.dll", "/x/Z.dll"], settings.References);
        Assert.Equal(["A.B"], settings.Ended);
        Assert.True(settings.ReportsProgress);
    }

    [Theory]
    [InlineData("checks=quik", "CircuitChecks is 'quik'; it must be off, quick or full.")]
    [InlineData("certificates=yes", "CircuitCertificates is 'yes'; it must be true or false.")]
    [InlineData("inputs=-1", "CircuitCheckInputs is '-1'; it must be a whole number.")]
    [InlineData("seconds=1.5", "CircuitCheckSeconds is '1.5'; it must be a whole number.")]
    [InlineData("seed=x", "CircuitCheckSeed is 'x'; it must be a whole number.")]
    [InlineData("sede=1", "Nothing is called 'sede'.")]
    public void A_wrong_setting_is_named(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CheckSettings.Parse(["a.dll", line])).Message);
}
