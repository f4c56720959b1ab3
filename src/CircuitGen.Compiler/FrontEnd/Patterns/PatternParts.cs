using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// The parts of a value that a property or positional pattern tests. C# does not say how often and in which order it reads them, so that code which gives one
/// may throw, where C# comes to it, but not change anything.
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
            yield return (() => Property(lowering, property, value), property.Pattern);
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
            ? Unchanged(lowering, value, pattern.Syntax, instance => Deconstructions.Parts(lowering, instance, value.Shape, method, pattern.Syntax))
            : value.Shape.Type.IsTupleType ? value.Fields : throw UnsupportedOperations.Report(lowering, pattern);
        return parts.Count == pattern.DeconstructionSubpatterns.Length ? parts : throw UnsupportedOperations.Report(lowering, pattern);
    }

    private static Value Property(Lowering lowering, IPropertySubpatternOperation property, CompositeValue value)
    {
        return property.Member is IPropertyReferenceOperation { Property: var read } && !AutoProperties.IsReadPlainly(lowering, read)
            ? Unchanged(lowering, value, property.Syntax, Read)
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

    /// <summary>Runs code that reads a part of a value, and refuses it where it writes to the value or to elements of arrays.</summary>
    private static T Unchanged<T>(Lowering lowering, CompositeValue value, SyntaxNode syntax, Func<Place, T> read)
        where T : class
    {
        var instance = Places.Declare(lowering, value.Shape, "matched", value, isReassigned: true, syntax);
        var own = new AccessSet { Elements = true };
        instance.AddWritten(own);
        return lowering.WithoutWriting(own, () => read(instance))
            ?? throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Code that changes something, called by a pattern,", "Call it before, and match its result.");
    }
}
