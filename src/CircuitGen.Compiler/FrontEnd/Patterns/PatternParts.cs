using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// The parts of a value that a property or positional pattern tests. C# does not say how often and in which order it reads them, and leaves out what cannot
/// decide; so code that gives one must not change anything, and may throw only where no such choice is left (<see cref="TurnsOfPatterns"/>).
/// </summary>
internal static class PatternParts
{
    /// <summary>The parts that C# reads, in its order, each to be read when it comes to it.</summary>
    public static IEnumerable<(Func<Value> Part, IPatternOperation Pattern)> Of(Lowering lowering, IRecursivePatternOperation pattern, CompositeValue value)
    {
        if (pattern.DeconstructionSubpatterns.Any(IsRead))
        {
            var parts = Positional(lowering, pattern, value);
            for (var i = 0; i < parts.Count; i++)
            {
                var part = parts[i];
                yield return (() => part, pattern.DeconstructionSubpatterns[i]);
            }
        }

        foreach (var property in pattern.PropertySubpatterns.Where(static property => IsRead(property.Pattern)))
        {
            yield return (() => Property(lowering, pattern, property, value), property.Pattern);
        }
    }

    /// <summary>Whether C# reads what a pattern tests: not where the pattern holds for all values and names none.</summary>
    private static bool IsRead(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => false,
        ITypePatternOperation type => !type.InputType.IsValueType,
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol is not null || !(declaration.MatchesNull || declaration.InputType.IsValueType),
        IRecursivePatternOperation { DeclaredSymbol: null, InputType.IsValueType: true } recursive =>
            recursive.DeconstructionSubpatterns.Any(IsRead) || recursive.PropertySubpatterns.Any(static property => IsRead(property.Pattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => IsRead(both.LeftPattern) || IsRead(both.RightPattern),
        IBinaryPatternOperation either => IsRead(either.LeftPattern) && IsRead(either.RightPattern),
        _ => true,
    };

    private static IReadOnlyList<Value> Positional(Lowering lowering, IRecursivePatternOperation pattern, CompositeValue value)
    {
        var parts = pattern.DeconstructSymbol is IMethodSymbol method
            ? ByCode(
                lowering, value, pattern.Syntax, instance => Deconstructions.Parts(lowering, instance, value.Shape, method, pattern.Syntax), TurnsOfPatterns.IsInTurn(pattern, pattern.DeconstructionSubpatterns))
            : value.Shape.Type.IsTupleType ? value.Fields : throw UnsupportedOperations.Report(lowering, pattern);
        return parts.Count == pattern.DeconstructionSubpatterns.Length ? parts : throw UnsupportedOperations.Report(lowering, pattern);
    }

    private static Value Property(Lowering lowering, IRecursivePatternOperation pattern, IPropertySubpatternOperation property, CompositeValue value)
    {
        return property.Member is IPropertyReferenceOperation { Property: var read } && !AutoProperties.IsReadPlainly(lowering, read)
            ? ByCode(lowering, value, property.Syntax, Read, TurnsOfPatterns.IsInTurn(pattern, [property.Pattern]))
            : Read(new ValuePlace(value));

        Value Read(Place instance)
        {
            lowering.Frame.Matched.Push(instance);
            try
            {
                return lowering.Freeze(lowering.Expression(property.Member), "part", property.Syntax);
            }
            finally
            {
                lowering.Frame.Matched.Pop();
            }
        }
    }

    /// <summary>Runs code that reads a part of a value, and refuses what C# leaves open.</summary>
    private static T ByCode<T>(Lowering lowering, CompositeValue value, SyntaxNode syntax, Func<Place, T> read, bool isInTurn)
    {
        var instance = Places.Declare(lowering, value.Shape, "matched", value, isReassigned: true, syntax);
        var own = new AccessSet { Elements = true };
        instance.AddWritten(own);
        var (part, emitted) = lowering.Watched(() => read(instance));
        if (new WriteSets().Of(emitted).Overlaps(own))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Code that changes something, called by a pattern,", "Call it before, and match its result.");
        }

        return isInTurn || !emitted.Any(Failures.IsPossible)
            ? part
            : throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Code that may throw, called by a pattern that C# need not test in its order,", "Use one 'is' with properties that are tested once, or call it where its value is needed.");
    }
}
