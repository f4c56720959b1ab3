namespace CircuitGen.Compiler.Ir;

/// <summary>A statement around another that only one stage of the front end knows; a finished circuit has none.</summary>
public abstract record EnclosingStatement(int Site, IrStatement Body) : IrStatement(Site)
{
    /// <summary>The variables that decide whether the body runs; none where it always does.</summary>
    public abstract IReadOnlyList<int> Flags { get; }
}
