namespace CircuitGen.Samples.Mnist;

/// <summary>A model with its circuit, as the commands use it.</summary>
/// <param name="Name">The class that holds the model.</param>
/// <param name="Summary">Its input and shape in a few words.</param>
/// <param name="ValidationAccuracy">
/// The share of the last 10,000 of the 60,000 MNIST training images that it classifies right, in percent; re-measured by the
/// evaluate command and by a test.
/// </param>
/// <param name="Cost">What the circuit costs, known when it was compiled.</param>
/// <param name="Synthesize">Builds the constraint system.</param>
/// <param name="Prepare">Turns a 28 x 28 image into the circuit's input.</param>
/// <param name="Classify">The plain C# method.</param>
/// <param name="GenerateWitness">The generated witness code.</param>
public sealed record SampleModel(
    string Name,
    string Summary,
    double ValidationAccuracy,
    CircuitCost Cost,
    Func<ConstraintSystem> Synthesize,
    Func<byte[], byte[]> Prepare,
    Func<byte[], int> Classify,
    Func<byte[], (Witness Witness, int Digit)> GenerateWitness);
