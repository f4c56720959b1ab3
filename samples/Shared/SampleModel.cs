namespace CircuitGen.Samples;

/// <summary>A model with its circuit, as the commands use it.</summary>
/// <param name="Name">The class that holds the model.</param>
/// <param name="Summary">Its input and shape in a few words.</param>
/// <param name="Data">What its accuracy is measured on.</param>
/// <param name="Accuracy">
/// The share of labels that it gives right, in percent: of the data set the model carries with it, or of the last 10,000 of the 60,000 MNIST
/// training images; re-measured by the evaluate command and by a test.
/// </param>
/// <param name="Cost">What the circuit costs, known when it was compiled.</param>
/// <param name="Synthesize">Builds the constraint system.</param>
/// <param name="Prepare">Turns an example of the data into the circuit's input.</param>
/// <param name="Run">The plain C# method, its outputs in order.</param>
/// <param name="GenerateWitness">The generated witness code, and what it says the method returns.</param>
public sealed record SampleModel(
    string Name,
    string Summary,
    ISampleData? Data,
    double Accuracy,
    CircuitCost Cost,
    Func<ConstraintSystem> Synthesize,
    Func<byte[], byte[]> Prepare,
    Func<byte[], int[]> Run,
    Func<byte[], (Witness Witness, int[] Results)> GenerateWitness)
{
    /// <summary>A model that reads an MNIST image and returns a digit.</summary>
    public static SampleModel OfDigits(
        string name,
        string summary,
        double accuracy,
        CircuitCost cost,
        Func<ConstraintSystem> synthesize,
        Func<byte[], byte[]> prepare,
        Func<byte[], int> classify,
        Func<byte[], (Witness Witness, int Digit)> generateWitness) =>
        new(
            name,
            summary,
            null,
            accuracy,
            cost,
            synthesize,
            prepare,
            input => [classify(input)],
            input => generateWitness(input) is var (witness, digit) ? (witness, [digit]) : default);
}
