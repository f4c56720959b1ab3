using CircuitGen.Soundness.Programs;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>Layer 6: random programs and the same programs written differently must be the same circuits.</summary>
public static class Twins
{
    /// <summary>Rewrites each program in one random way of those that change it; programs that none changes have no twin.</summary>
    public static IReadOnlyList<Twin> Of(IReadOnlyList<GeneratedProgram> programs, int seed)
    {
        var compilation = ProgramBatch.Parse(programs);
        var twins = new List<Twin>();
        foreach (var (program, tree) in programs.Zip(compilation.SyntaxTrees))
        {
            var random = new Random(seed ^ (program.Number * 7919));
            var rewrites = Rewrite.All.ToArray();
            random.Shuffle(rewrites);
            var model = compilation.GetSemanticModel(tree);
            if (rewrites.Select(rewrite => (Rewrite: rewrite, Program: Apply(rewrite, program, model, random))).FirstOrDefault(static pair => pair.Program is not null) is { Program: { } twin } found)
            {
                twins.Add(new(found.Rewrite, twin));
            }
        }

        return twins;
    }

    /// <summary>One rewrite of a program; null where it changes nothing.</summary>
    public static GeneratedProgram? Apply(Rewrite rewrite, GeneratedProgram program, int seed)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        var compilation = ProgramBatch.Parse([program]);
        return Apply(rewrite, program, compilation.GetSemanticModel(compilation.SyntaxTrees[0]), new Random(seed));
    }

    /// <summary>What differs between a program and its twin on some inputs, or null.</summary>
    public static string? Compare(LoadedProgram program, LoadedProgram twin, Rewrite rewrite, int inputs, int seed)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(twin);
        ArgumentNullException.ThrowIfNull(rewrite);
        if (rewrite.Cost == CostRule.Kept && !CostTheSame(program, twin))
        {
            return $"{program.Cost.Constraints} constraints, {program.Cost.Wires} wires became {twin.Cost.Constraints}, {twin.Cost.Wires}";
        }

        var (left, right) = (Source(program, seed), Source(twin, seed));
        var difference = Differential.CompareCost(twin);
        for (var i = 0; i < inputs && difference is null; i++)
        {
            left.Restart();
            right.Restart();
            var (before, after) = (program.Run(left), twin.Run(right));
            difference = Differential.Compare(twin.System, after) ?? (before.IsSameAs(after) ? null : "the results differ");
            difference = difference is null ? null : $"inputs {string.Join(", ", left.Drawn)}: {difference}";
        }

        return difference;
    }

    /// <summary>Whether two programs have as many constraints and wires.</summary>
    public static bool CostTheSame(LoadedProgram program, LoadedProgram twin)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(twin);
        return (program.Cost.Constraints, program.Cost.Wires) == (twin.Cost.Constraints, twin.Cost.Wires);
    }

    private static GeneratedProgram? Apply(Rewrite rewrite, GeneratedProgram program, SemanticModel model, Random random)
    {
        var source = model.SyntaxTree.ToString();
        var text = rewrite.Create(model, random).Visit(model.SyntaxTree.GetRoot()).ToFullString();

        // In front of the program stand the using directives.
        return text == source ? null : program with { Source = text[(source.Length - program.Source.Length)..] };
    }

    private static InputSource Source(LoadedProgram program, int seed) => new(program.Program.Inputs, program.Program.Interesting, new Random(seed));
}

/// <summary>A rewritten program.</summary>
/// <param name="Rewrite">What was done.</param>
/// <param name="Program">The program, with the number of the one that it comes from.</param>
public sealed record Twin(Rewrite Rewrite, GeneratedProgram Program);
