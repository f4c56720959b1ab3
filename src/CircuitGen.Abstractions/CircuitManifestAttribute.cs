namespace CircuitGen;

/// <summary>Carries a circuit's report from the compiler to the build, which reads it without loading the assembly. Written by the generator.</summary>
/// <param name="text">The report, a line per fact.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CircuitManifestAttribute(string text) : Attribute
{
    /// <summary>The report, a line per fact.</summary>
    public string Text { get; } = text;
}
