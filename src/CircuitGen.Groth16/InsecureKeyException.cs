namespace CircuitGen;

/// <summary>A key is refused because proofs made with it could be forged; the message says why and what to do.</summary>
public sealed class InsecureKeyException : Exception
{
    /// <summary>An exception without details.</summary>
    public InsecureKeyException()
        : base("The key is not secure.")
    {
    }

    /// <summary>An exception that says what is wrong.</summary>
    public InsecureKeyException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong, and its cause.</summary>
    public InsecureKeyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
