using CircuitGen.Soundness.Idioms.Arrays;
using CircuitGen.Soundness.Idioms.Functions;
using CircuitGen.Soundness.Idioms.Generics;
using CircuitGen.Soundness.Idioms.Members;
using CircuitGen.Soundness.Idioms.Numbers;
using CircuitGen.Soundness.Idioms.Order;
using CircuitGen.Soundness.Idioms.Patterns;
using CircuitGen.Soundness.Idioms.References;
using CircuitGen.Soundness.Idioms.Structs;
using CircuitGen.Soundness.Idioms.Tables;

namespace CircuitGen.Soundness.Idioms;

/// <summary>All idioms. A new construct is one file and one line here.</summary>
internal static class IdiomRegistry
{
    private const int TimesAsOften = 8;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Idiom> All { get; } =
    [
        new(nameof(BranchArrays), BranchArrays.Sketches),
        new(nameof(Collections), Collections.Sketches),
        new(nameof(Copies), Copies.Sketches),
        new(nameof(Loops), Loops.Sketches),
        new(nameof(Rows), Rows.Sketches),
        new(nameof(Tuples), Tuples.Sketches),
        new(nameof(ConditionalCalls), ConditionalCalls.Sketches),
        new(nameof(ConstantParameters), ConstantParameters.Sketches),
        new(nameof(Failures), Failures.Sketches),
        new(nameof(FrameworkNames), FrameworkNames.Sketches),
        new(nameof(Lambdas), Lambdas.Sketches),
        new(nameof(LocalFunctions), LocalFunctions.Sketches),
        new(nameof(Statements), Statements.Sketches),
        new(nameof(Trivia), Trivia.Sketches),
        new(nameof(Extensions), Extensions.Sketches),
        new(nameof(GenericTypes), GenericTypes.Sketches),
        new(nameof(NumberGenerics), NumberGenerics.Sketches),
        new(nameof(StaticAbstracts), StaticAbstracts.Sketches),
        new(nameof(Accessors), Accessors.Sketches),
        new(nameof(Conversions), Conversions.Sketches),
        new(nameof(Increments), Increments.Sketches),
        new(nameof(Indexers), Indexers.Sketches),
        new(nameof(Operators), Operators.Sketches),
        new(nameof(TrueOperators), TrueOperators.Sketches),
        new(nameof(Bits), Bits.Sketches),
        new(nameof(CheckedContexts), CheckedContexts.Sketches),
        new(nameof(DiscardedChecks), DiscardedChecks.Sketches),
        new(nameof(Enums), Enums.Sketches),
        new(nameof(Extremes), Extremes.Sketches),
        new(nameof(FloatConstants), FloatConstants.Sketches),
        new(nameof(PackedLanes), PackedLanes.Sketches),
        new(nameof(Promotions), Promotions.Sketches),
        new(nameof(Recurrences), Recurrences.Sketches),
        new(nameof(ArgumentOrder), ArgumentOrder.Sketches),
        new(nameof(CompoundTargets), CompoundTargets.Sketches),
        new(nameof(Deconstruction), Deconstruction.Sketches),
        new(nameof(IndexOrder), IndexOrder.Sketches),
        new(nameof(NamedFramework), NamedFramework.Sketches),
        new(nameof(OperandEffects), OperandEffects.Sketches),
        new(nameof(ReceiverOrder), ReceiverOrder.Sketches),
        new(nameof(ShortCircuits), ShortCircuits.Sketches),
        new(nameof(SliceOrder), SliceOrder.Sketches),
        new(nameof(ListPatterns), ListPatterns.Sketches),
        new(nameof(NullPatterns), NullPatterns.Sketches),
        new(nameof(PropertyPatterns), PropertyPatterns.Sketches),
        new(nameof(SwitchExpressions), SwitchExpressions.Sketches),
        new(nameof(SwitchStatements), SwitchStatements.Sketches),
        new(nameof(ValuePatterns), ValuePatterns.Sketches),
        new(nameof(Aliases), Aliases.Sketches),
        new(nameof(OutParameters), OutParameters.Sketches),
        new(nameof(RefLocals), RefLocals.Sketches),
        new(nameof(RefStructs), RefStructs.Sketches),
        new(nameof(Constructors), Constructors.Sketches),
        new(nameof(DefaultStructs), DefaultStructs.Sketches),
        new(nameof(Layouts), Layouts.Sketches),
        new(nameof(MutatingMethods), MutatingMethods.Sketches),
        new(nameof(NestedStructs), NestedStructs.Sketches),
        new(nameof(Records), Records.Sketches),
        new(nameof(ReadTables), ReadTables.Sketches),
        new(nameof(WrittenTables), WrittenTables.Sketches),
    ];

    /// <summary>
    /// What to choose from: the sketches of idioms whose names contain <paramref name="only"/>, or the sketch of that name. What the compiler refuses is to
    /// be tried, but a program with it tells little else, so that the others are there several times.
    /// </summary>
    public static IReadOnlyList<(string Name, Sketch Sketch)> Sketches(string only, bool isNewest)
    {
        var all = All.SelectMany(static idiom => idiom.Named).Where(named => named.Name == only || named.Name.Split('/')[0].Contains(only, StringComparison.Ordinal)).ToArray();
        var written = all.Where(named => isNewest || !named.Sketch.IsNewest).ToArray();
        return [.. (written.Length > 0 ? written : all).SelectMany(static named => Enumerable.Repeat(named, named.Sketch.IsRare ? 1 : TimesAsOften))];
    }
}
