namespace CircuitGen;

/// <summary>A witness does not satisfy a constraint system; the message says which constraint, where it comes from and what its values are.</summary>
public sealed class UnsatisfiedConstraintException : Exception
{
    /// <summary>An exception without details.</summary>
    public UnsatisfiedConstraintException()
        : this(CheckResult.Misfit("A constraint is not satisfied."))
    {
    }

    /// <summary>An exception with a message of one's own.</summary>
    public UnsatisfiedConstraintException(string message)
        : this(CheckResult.Misfit(message))
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public UnsatisfiedConstraintException(string message, Exception innerException)
        : base(message, innerException) => Result = CheckResult.Misfit(message);

    /// <summary>The exception of a failed check.</summary>
    /// <param name="result">What the check found.</param>
    public UnsatisfiedConstraintException(CheckResult result)
        : base(result?.Message) => Result = result!;

    /// <summary>What the check found.</summary>
    public CheckResult Result { get; }
}
