using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Tells whether C# surely reads a part of a value when it comes to it. The C# compiler makes one decision tree of all patterns that are tested together, in which it
/// leaves out what earlier tests have decided, and what decides nothing. Only in a single pattern that tests each part once is there nothing of that kind.
/// </summary>
internal static class TurnsOfPatterns
{
    /// <param name="pattern">The pattern that the part belongs to.</param>
    /// <param name="tests">What is tested of the part.</param>
    public static bool IsInTurn(IRecursivePatternOperation pattern, IEnumerable<IPatternOperation> tests)
    {
        for (IOperation? around = pattern; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IIsPatternOperation:
                    return tests.Any(IsDecisive);
                case IRecursivePatternOperation recursive when !TestsTwice(recursive):
                case IPropertySubpatternOperation or INegatedPatternOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a test may hold or fail, or names what it tests.</summary>
    private static bool IsDecisive(IPatternOperation test) => test switch
    {
        IConstantPatternOperation => true,
        IRelationalPatternOperation relational => IsDecisive(relational),
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol is not null,
        INegatedPatternOperation negated => IsDecisive(negated.Pattern),
        IRecursivePatternOperation recursive =>
            recursive.DeclaredSymbol is not null || recursive.DeconstructionSubpatterns.Any(IsDecisive) || recursive.PropertySubpatterns.Any(static property => IsDecisive(property.Pattern)),
        _ => false,
    };

    private static bool IsDecisive(IRelationalPatternOperation relational)
    {
        if (KnownSymbols.Special(relational.InputType.SpecialType) is not { } type || ConstantValues.Integer(relational.Value.ConstantValue.Value) is not { } bound)
        {
            return false;
        }

        var range = type.Range();
        return relational.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan => bound > range.Low && bound <= range.High,
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual => bound >= range.Low && bound < range.High,
            _ => false,
        };
    }

    /// <summary>Whether a part may be tested twice: positions and properties may be the same parts.</summary>
    private static bool TestsTwice(IRecursivePatternOperation pattern)
    {
        var members = pattern.PropertySubpatterns.Select(static property => property.Member is IMemberReferenceOperation reference ? reference.Member : null).ToArray();
        return (members.Length > 0 && pattern.DeconstructionSubpatterns.Length > 0) || members.Distinct(SymbolEqualityComparer.Default).Count() < members.Length;
    }
}
