namespace CircuitGen.EndToEnd.Tests.Harness;

/// <summary>Says on which input a law does not hold.</summary>
public sealed class LawBrokenException : Exception
{
    public LawBrokenException()
    {
    }

    public LawBrokenException(string message)
        : base(message)
    {
    }

    public LawBrokenException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
