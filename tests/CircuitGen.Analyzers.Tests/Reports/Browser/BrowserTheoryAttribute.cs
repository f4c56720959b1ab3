namespace CircuitGen.Analyzers.Tests.Reports.Browser;

/// <summary>A test that needs Chromium: skipped, with the reason, where there is none; never passed unrun.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Path is null ? "Chromium is not installed; CIRCUITGEN_CHROMIUM may name one." : null;
}
