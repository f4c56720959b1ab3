using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Analyzers;

/// <summary>Finds the tree that a position of the compiler's lies in.</summary>
internal static class SourceLocations
{
    public static Location Find(Compilation compilation, SyntaxTree likely, SourceSpan position)
    {
        var tree = likely.FilePath == position.File ? likely : compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == position.File);
        return tree is not null && position.Start + position.Length <= tree.Length
            ? Location.Create(tree, new TextSpan(position.Start, position.Length))
            : Location.None;
    }
}
