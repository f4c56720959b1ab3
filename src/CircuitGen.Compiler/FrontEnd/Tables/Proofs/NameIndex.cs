using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Where names stand in a file, found by syntax once per file: every use of a member is a name, so that only the few places that may mean
/// the member must be bound.
/// </summary>
internal static class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SimpleNameSyntax>> s_byTree = new();

    /// <summary>All places where the name stands.</summary>
    public static IEnumerable<SimpleNameSyntax> Of(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        if (!s_byTree.TryGetValue(tree, out var names))
        {
            names = Find(tree.GetRoot(cancellation)).ToLookup(static place => place.Identifier.ValueText);
            names = s_byTree.GetValue(tree, _ => names);
        }

        return names[name];
    }

    private static IEnumerable<SimpleNameSyntax> Find(SyntaxNode root) => root
        .DescendantNodes(static node => !NumberLists.Contains(node))
        .OfType<SimpleNameSyntax>();
}
