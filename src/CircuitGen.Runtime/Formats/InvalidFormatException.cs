namespace CircuitGen;

/// <summary>A file is not what it claims to be; the message says what is wrong, where, and what was expected.</summary>
public sealed class InvalidFormatException : Exception
{
    /// <summary>An exception without details.</summary>
    public InvalidFormatException()
        : base("The file is malformed.")
    {
    }

    /// <summary>An exception that says what is wrong.</summary>
    public InvalidFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong, and its cause.</summary>
    public InvalidFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
