using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A place where a name, if it is that of an array, is written to or handed on.</summary>
/// <param name="Name">The name.</param>
/// <param name="Whole">The expression handed on: the name, an element or a slice of it.</param>
/// <param name="IsWrite">Whether it is written to.</param>
internal sealed record SuspiciousUse(IdentifierNameSyntax Name, ExpressionSyntax Whole, bool IsWrite);

/// <summary>Finds such places by syntax alone, once per file; only the few that matter are bound.</summary>
internal static class SuspiciousUses
{
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SuspiciousUse>> s_byTree = new();

    private static readonly HashSet<string> s_reading =
    [
        "Length", "LongLength", "Rank", "GetLength", "GetUpperBound", "GetLowerBound", "GetEnumerator", "Clone", "ToArray", "CopyTo",
        "Contains", "IndexOf", "SequenceEqual", "Sum", "Max", "Min", "Average", "Count", "Any", "All", "Select", "Where", "Zip", "Aggregate",
    ];

    public static IEnumerable<SuspiciousUse> Of(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        if (!s_byTree.TryGetValue(tree, out var uses))
        {
            uses = Find(tree.GetRoot(cancellation)).ToLookup(use => use.Name.Identifier.ValueText);
            uses = s_byTree.GetValue(tree, _ => uses);
        }

        return uses[name];
    }

    private static IEnumerable<SuspiciousUse> Find(SyntaxNode root) => root
        .DescendantNodes(node => node is not (InitializerExpressionSyntax or CollectionExpressionSyntax) || !IsLiteralList(node))
        .OfType<IdentifierNameSyntax>()
        .Select(Classify)
        .OfType<SuspiciousUse>();

    /// <summary>Big tables are not searched element by element.</summary>
    private static bool IsLiteralList(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Count > 64 && initializer.Expressions[0] is not (InitializerExpressionSyntax or ArrayCreationExpressionSyntax or IdentifierNameSyntax),
        CollectionExpressionSyntax collection => collection.Elements.Count > 64 && collection.Elements[0] is ExpressionElementSyntax { Expression: LiteralExpressionSyntax or PrefixUnaryExpressionSyntax },
        _ => false,
    };

    /// <summary>Whether the loop writes to elements of its variable, which is a row of an array of arrays then.</summary>
    private static bool WritesRows(ForEachStatementSyntax each) => each.Statement.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == each.Identifier.ValueText)
        .Any(name => Classify(name) is { IsWrite: true });

    private static SuspiciousUse? Classify(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            whole = access;
        }

        while (true)
        {
            switch (whole.Parent)
            {
                case ElementAccessExpressionSyntax element when element.Expression == whole:
                    whole = element;
                    continue;
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    whole = (ExpressionSyntax)whole.Parent;
                    continue;
                case MemberAccessExpressionSyntax member when member.Expression == whole:
                    if (s_reading.Contains(member.Name.Identifier.ValueText))
                    {
                        return null;
                    }

                    if (member.Parent is InvocationExpressionSyntax invocation)
                    {
                        if (member.Name.Identifier.ValueText is "Fill" or "Clear" or "Reverse" or "Sort" or "SetValue")
                        {
                            return new(name, whole, true);
                        }

                        if (member.Name.Identifier.ValueText is not ("AsSpan" or "Slice" or "AsMemory"))
                        {
                            return new(name, whole, false);
                        }

                        whole = invocation;
                        continue;
                    }

                    return null;
                case AssignmentExpressionSyntax assignment when assignment.Left == whole:
                    return new(name, whole, true);
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression }:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }:
                case RefExpressionSyntax:
                case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword }:
                    return new(name, whole, true);
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } when tuple.Parent is AssignmentExpressionSyntax deconstruction && deconstruction.Left == tuple:
                    return new(name, whole, true);
                case ForEachStatementSyntax { Type: RefTypeSyntax }:
                    return new(name, whole, true);
                case ForEachStatementSyntax each when each.Expression == whole && WritesRows(each):
                    return new(name, whole, true);
                case ForEachStatementSyntax or ExpressionStatementSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax:
                    return null;
                case ExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or CollectionElementSyntax:
                    return whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }
                        ? null
                        : new(name, whole, false);
                default:
                    return null;
            }
        }
    }
}
