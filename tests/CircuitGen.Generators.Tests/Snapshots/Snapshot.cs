using System.Runtime.CompilerServices;

namespace CircuitGen.Generators.Tests.Snapshots;

/// <summary>
/// Compares text with a file beside the test, after the conventions of Verify: <c>Name.verified.cs</c> holds what is expected, and a
/// difference writes <c>Name.received.cs</c>, which replaces it once somebody has read it and agrees.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string actual, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name}.received.cs differs from {name}.verified.cs. Read both; if the new text is right, rename it.");
    }
}
