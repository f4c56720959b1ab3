using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the outputs.</summary>
internal static class OutputReader
{
    public static SyntaxNode ReturnTypeSyntax(SyntaxNode declaration) => declaration is MethodDeclarationSyntax method ? method.ReturnType : declaration;

    public static Shape ShapeOf(Lowering lowering, ITypeSymbol type, string name, SyntaxNode syntax)
    {
        if (type is IErrorTypeSymbol)
        {
            throw Lowering.Unexpected();
        }

        return lowering.Shapes.TryOf(type) is { } shape && IsPossible(shape)
            ? shape
            : throw lowering.Unsupported(UnsupportedResultType.Rule, syntax, TypeProblems.Name(type), name);
    }

    public static void Add(Lowering lowering, Place place, string name, SyntaxNode syntax, List<Output> outputs)
    {
        switch (place)
        {
            case ScalarPlace scalar:
                outputs.Add(new(lowering.Site(syntax), scalar.Variable, name));
                break;
            case ViewPlace view:
                outputs.Add(new(lowering.Site(syntax), view.Arrays[0], name));
                break;
            case CompositePlace composite:
                for (var i = 0; i < composite.Fields.Count; i++)
                {
                    Add(lowering, composite.Fields[i], name + "." + composite.Shape.Fields[i].DisplayName, syntax, outputs);
                }

                break;
        }
    }

    private static bool IsPossible(Shape shape) => shape switch
    {
        CompositeShape composite => composite.Fields.All(field => IsPossible(field.Shape)),
        ViewShape view => view is { Rank: 1, IsSpan: false, Element: ScalarShape },
        _ => true,
    };
}
