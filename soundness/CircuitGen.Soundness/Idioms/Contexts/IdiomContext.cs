using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Contexts;

/// <summary>What an idiom stands in: a branch, a loop, a method, a member of a struct.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Write">Writes the idiom in it, and gives the expression of its value.</param>
internal sealed record IdiomContext(string Name, Func<Body, Sketch, CodeValue> Write)
{
    /// <summary>Nothing around it.</summary>
    public static IdiomContext Plain { get; } = new("plain", static (body, sketch) => sketch.Write(body));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IdiomContext> All { get; } =
    [
        new(nameof(BlockContexts.Branch), BlockContexts.Branch),
        new(nameof(BlockContexts.Otherwise), BlockContexts.Otherwise),
        new(nameof(BlockContexts.Loop), BlockContexts.Loop),
        new(nameof(BlockContexts.Section), BlockContexts.Section),
        new(nameof(BlockContexts.Overflow), BlockContexts.Overflow),
        new(nameof(MethodContexts.Helper), MethodContexts.Helper),
        new(nameof(MethodContexts.EarlyReturn), MethodContexts.EarlyReturn),
        new(nameof(MethodContexts.LocalFunction), MethodContexts.LocalFunction),
        new(nameof(MethodContexts.Generic), MethodContexts.Generic),
        new(nameof(MemberContexts.Member), MemberContexts.Member),
    ];
}
