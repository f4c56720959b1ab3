using System.Globalization;

namespace CircuitGen.Soundness.Tests;

/// <summary>Numbers that environment variables set.</summary>
internal static class Settings
{
    public static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
