using System.Reflection;

namespace CircuitGen.Conformance;

/// <summary>Exceptions that say that something a method needs is not on this machine, and nothing about the method.</summary>
public static class LoadFailure
{
    /// <summary>Whether the exception, or one that it carries, is of that kind.</summary>
    public static bool IsCauseOf(Exception exception) => exception switch
    {
        // A file that the user's own code looked for has a path, an assembly a name.
        FileNotFoundException missing => IsAssemblyName(missing.FileName),
        FileLoadException or BadImageFormatException or TypeLoadException => true,
        TargetInvocationException { InnerException: { } inner } => IsCauseOf(inner),
        TypeInitializationException { InnerException: { } inner } => IsCauseOf(inner),
        _ => false,
    };

    private static bool IsAssemblyName(string? name) => name?.Contains(", Culture=", StringComparison.Ordinal) is true;
}
