using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The end of a scope that code inside can jump to: of a loop (break), its body (continue), a switch, a method (return).</summary>
/// <param name="flagName">What to call the variable that says the jump was taken, where one is needed.</param>
internal sealed class ExitLabel(string flagName)
{
    private int? _flag;

    /// <summary>The variable that is true once the scope has been left, or null where nobody asks.</summary>
    public int? Flag => _flag;

    public int RequireFlag(VariableTable variables) => _flag ??= variables.Add(flagName, ScalarType.Boolean, 0);
}

/// <summary>A jump to the end of a scope. Only between lowering and exit elimination.</summary>
internal sealed record ExitStatement(int Site, ExitLabel Label) : IrStatement(Site);

/// <summary>What a jump to <paramref name="Label"/> leaves. Only between lowering and the end of exit elimination.</summary>
internal sealed record ScopeStatement(int Site, ExitLabel Label, IrStatement Body) : EnclosingStatement(Site, Body)
{
    public override IReadOnlyList<int> Flags => [];
}

/// <summary>Runs only where none of the labels has been jumped to. Only inside exit elimination.</summary>
/// <param name="IsStep">Whether it is a loop's step, which only needs its guard for variables that are read after the loop.</param>
internal sealed record GuardStatement(int Site, IReadOnlyList<ExitLabel> Labels, IrStatement Body, bool IsStep) : EnclosingStatement(Site, Body)
{
    public override IReadOnlyList<int> Flags => [.. Labels.Select(label => label.Flag!.Value)];
}
