using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What the project tells generator and analyzers; the package's props and targets set it.</summary>
public sealed record CompilerOptions
{
    /// <summary>Whether somebody is typing: the package adds <c>typing.globalconfig</c> to design-time builds.</summary>
    public bool IsTyping { get; private init; }

    /// <summary>Whether this is a build of record, not one on a developer's machine.</summary>
    public bool IsContinuousIntegration { get; private init; }

    /// <summary>The project's folder, or nothing where it is unknown.</summary>
    public string ProjectFolder { get; private init; } = "";

    /// <summary>How much planning may take.</summary>
    public long MaxSteps => IsTyping ? PlanningSteps.Typing : PlanningSteps.Build;

    /// <summary>Reads the project's options.</summary>
    public static CompilerOptions Read(AnalyzerConfigOptions options) => new()
    {
        IsTyping = IsSet(options, "circuitgen_typing"),
        IsContinuousIntegration = IsSet(options, "build_property.ContinuousIntegrationBuild"),
        ProjectFolder = options.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "",
    };

    private static bool IsSet(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var text) && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
