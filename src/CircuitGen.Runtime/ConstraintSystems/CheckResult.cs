using CircuitGen.Fields;

namespace CircuitGen;

/// <summary>Whether a witness satisfies a constraint system, and if not, where it first fails.</summary>
public sealed class CheckResult
{
    internal static CheckResult Satisfied { get; } = new() { IsSatisfied = true, Message = "All constraints are satisfied." };

    /// <summary>Whether every constraint holds.</summary>
    public bool IsSatisfied { get; internal init; }

    /// <summary>What is wrong, for people: the constraint, its place in the source, and the values in it.</summary>
    public string Message { get; internal init; } = "";

    /// <summary>The first constraint that fails; -1 if all hold, or if the witness does not fit the system at all.</summary>
    public int Constraint { get; internal init; } = -1;

    /// <summary>The place in the source that asked for the failing constraint; the default value where unknown.</summary>
    public SourceLocation Location { get; internal init; }

    /// <summary>The value of the left factor in the failing constraint.</summary>
    public Scalar A { get; internal init; }

    /// <summary>The value of the right factor in the failing constraint.</summary>
    public Scalar B { get; internal init; }

    /// <summary>The value that the product should have in the failing constraint.</summary>
    public Scalar C { get; internal init; }

    internal static CheckResult Misfit(string message) => new() { Message = message };

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
