namespace CircuitGen.Frontier.Tests;

/// <summary>A theory about real MNIST images; skipped where the environment variable CIRCUITGEN_MNIST names no folder with them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MnistTheoryAttribute : TheoryAttribute
{
    public MnistTheoryAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "Set CIRCUITGEN_MNIST to the folder with MNIST's training images.";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable("CIRCUITGEN_MNIST");
}
