using System.CommandLine;

namespace CircuitGen.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    public static Argument<string> Assembly() => new("assembly") { Description = "The .dll that a build wrote." };

    public static Argument<string> System() => new("system") { Description = "A constraint system (.r1cs), or the .dll of a project with circuits." };

    public static Option<string?> Circuit() => new("--circuit") { Description = "Which circuit of the assembly: Namespace.Type.Method, Type.Method or Method. Not needed where there is one only." };

    public static Option<bool> Release() => new("--release") { Description = "Refuses keys that one party made for development." };

    public static Option<bool> Force() => new("--force", "-f") { Description = "Replaces files that exist and are others." };

    public static Option<string> Output(string name, string description) => new("--output", "-o") { Description = description, DefaultValueFactory = _ => name };
}
