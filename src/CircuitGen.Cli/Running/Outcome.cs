using System.Text.Json.Nodes;

namespace CircuitGen.Cli.Running;

/// <summary>What a command found or made.</summary>
/// <param name="Text">For people.</param>
/// <param name="Json">The same for programs.</param>
/// <param name="Code">What scripts are told.</param>
internal sealed record Outcome(string Text, JsonObject Json, ExitCode Code = ExitCode.Success);
