namespace CircuitGen.Samples;

/// <summary>Something the user can put right; the message says how.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class SampleException(string message) : Exception(message);
