using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Whether the types that emitted code mentions can be reached: even <c>global::System.Int128</c> means something else where the project has a class <c>System</c> of its own.
/// </summary>
internal static class NeededTypes
{
    private const string Global = "global::";

    private static readonly ConditionalWeakTable<Compilation, Tuple<string, string>?[]> s_hidden = new();

    /// <summary>A type that emitted code needs and what stands in its place, or null where all can be reached.</summary>
    public static Tuple<string, string>? Hidden(Compilation compilation) => s_hidden.GetValue(compilation, static compilation => [Find(compilation)])[0];

    private static Tuple<string, string>? Find(Compilation compilation) => TypeNames.All
        .Select(name => name.Substring(Global.Length))
        .Select(name => Obstacle(compilation, name) is { } obstacle ? Tuple.Create(name, obstacle.ToDisplayString()) : null)
        .FirstOrDefault(static hidden => hidden is not null);

    /// <summary>What the C# compiler finds on the way to the type instead of it.</summary>
    private static INamedTypeSymbol? Obstacle(Compilation compilation, string name)
    {
        INamespaceSymbol space = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            if (space.GetTypeMembers(part).FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)) is { } type)
            {
                return type;
            }

            if (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part) is not { } next)
            {
                break;
            }

            space = next;
        }

        return null;
    }
}
