namespace CircuitGen.Samples.Mnist;

/// <summary>Ten digits drawn for this sample, so that it runs without any data set.</summary>
public static class DrawnDigits
{
    // From paper to ink.
    private const string Ramp = " .:-=+*#%@";
    private const int Side = 28;

    /// <summary>The 28 x 28 grey values of a drawn digit.</summary>
    /// <param name="digit">From 0 to 9.</param>
    public static byte[] Image(int digit)
    {
        using var stream = typeof(DrawnDigits).Assembly.GetManifestResourceStream($"CircuitGen.Samples.Mnist.Digits.{digit}.txt")!;
        using var reader = new StreamReader(stream);
        var image = new byte[Side * Side];
        for (var row = 0; row < Side; row++)
        {
            var line = reader.ReadLine() ?? "";
            for (var column = 0; column < Math.Min(Side, line.Length); column++)
            {
                image[(row * Side) + column] = (byte)(Ramp.IndexOf(line[column], StringComparison.Ordinal) * 255 / (Ramp.Length - 1));
            }
        }

        return image;
    }
}
