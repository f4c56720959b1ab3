namespace CircuitGen.Samples.Frontier;

/// <summary>Where numbers lie in the picture: constraints on a logarithmic axis, accuracy by the logarithm of the errors that remain.</summary>
internal static class PlotScale
{
    public const double Width = 440;
    public const double Height = 780;
    public const double Left = 44;
    public const double Right = Width - 12;
    public const double Top = 14;
    public const double Bottom = Height - 44;
    private const double FewestConstraints = 45;
    private const double MostConstraints = 5_000_000;
    private const double BestAccuracy = 99.3;
    private const double WorstAccuracy = 80;

    public static double X(double constraints) =>
        Left + ((Right - Left) * Math.Log(constraints / FewestConstraints) / Math.Log(MostConstraints / FewestConstraints));

    public static double Y(double accuracy) =>
        Top + ((Bottom - Top) * Math.Log((100 - accuracy) / (100 - BestAccuracy)) / Math.Log((100 - WorstAccuracy) / (100 - BestAccuracy)));

    public static bool Shows(PlotPoint point) =>
        point.Constraints is >= FewestConstraints and <= MostConstraints && point.Accuracy is >= WorstAccuracy and <= BestAccuracy;
}
