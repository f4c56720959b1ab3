namespace CircuitGen.Soundness.Idioms;

/// <summary>The names that programs choose from: those of every day, and those that a compiler of C# to C# trips over.</summary>
internal static class NamePool
{
    /// <summary>What people call variables.</summary>
    public static IReadOnlyList<string> Locals { get; } =
        [.. "a b c d e g h k m n p q r s t u v w x y z total sum acc best item index left right step x1 x2 first second".Split(' ')];

    /// <summary>What people call members and types.</summary>
    public static IReadOnlyList<string> Members { get; } =
        [.. "X Y Z Raw Val Next Add Scale Bias Weight Point Cell Pair Fx Acc Entry Left Right Step Get Apply Total Bump Plus Layer Node First Second Inner Outer State".Split(' ')];

    /// <summary>Variables named like what emitted code has, like its namespaces, like keywords, or like each other.</summary>
    public static IReadOnlyList<string> NastyLocals { get; } =
    [
        .. "count low wire site circuit witness result result2 value one builder recorder entry entryIndex selected equals product remainder wrapped minimum maximum matched signals inputs outputs".Split(' '),
        .. "System CircuitGen global Cost Shape Names Sources Build UnpaidQuotients Synthesize GenerateWitness PublicSignals Int128 UInt128 Math BigInteger Scalar LinearCombination Witness M C".Split(' '),
        .. "@class @event @int @namespace @this @default @params @if @in field get set init record async partial where add remove alias yield await dynamic scoped required file unmanaged managed args _x __ _1 x3 x22 p2 é 变量 İ ſ Total TOTAL total2".Split(' '),
    ];

    /// <summary>Members and types named like emitted ones, like members the compiler knows, or like keywords.</summary>
    public static IReadOnlyList<string> NastyMembers { get; } =
    [
        .. "Cost Shape Names Sources Build Synthesize GenerateWitness PublicSignals CheckPublicSignals UnpaidQuotients circuit witness recorder result wire site count low one entry".Split(' '),
        .. "MaxValue MinValue One Zero Length Count Abs Max Min Clamp Sign Item1 Item2 HasValue Slice AsSpan Empty Equals2 Deconstruct2 Invoke Main".Split(' '),
        .. "Scalar Witness LinearCombination CircuitBuilder WitnessBuilder ConstraintSystem CircuitCost CircuitShape CircuitNames SourceLocation BigInteger Circuit ZkCircuit CircuitGen Cost2 value x X x2".Split(' '),
        .. "@class @event @int @namespace @this @operator @params @object @string Ünïcode 值 _private __reserved".Split(' '),
    ];

    /// <summary>Ends of namespaces.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
        [.. "Models Models.Small @class @event.@int System System.Numerics CircuitGen CircuitGen.System Witness Build global circuit".Split(' ')];
}
