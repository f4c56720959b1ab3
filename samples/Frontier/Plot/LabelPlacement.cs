namespace CircuitGen.Samples.Frontier;

/// <summary>Finds room for labels: beside their points where that is free, otherwise farther off with a line to the point.</summary>
internal sealed class LabelPlacement
{
    private const double CharacterWidth = 6.1;
    private const double LineHeight = 13;
    private const double PointRadius = 6;
    private static readonly double[] s_distances = [9, 16, 26, 40, 56, 76, 100];
    private const int Directions = 16;
    private readonly List<(double X, double Y, double Width, double Height)> _taken = [];

    /// <summary>Keeps room for the points themselves.</summary>
    public LabelPlacement(IEnumerable<PlotPoint> points)
    {
        foreach (var point in points)
        {
            _taken.Add((PlotScale.X(point.Constraints) - PointRadius, PlotScale.Y(point.Accuracy) - PointRadius, 2 * PointRadius, 2 * PointRadius));
        }
    }

    /// <summary>The label's left end and baseline, and whether it is so far from its point that a line must join them.</summary>
    public (double X, double Y, bool IsFar) Place(PlotPoint point)
    {
        var (x, y, width) = (PlotScale.X(point.Constraints), PlotScale.Y(point.Accuracy), point.Name.Length * CharacterWidth);
        foreach (var distance in s_distances)
        {
            for (var direction = 0; direction < Directions; direction++)
            {
                var angle = Math.Tau * direction / Directions;
                var (across, down) = (Math.Cos(angle), Math.Sin(angle));
                var left = x + (across * distance) - (width * (1 - across) / 2);
                var top = y + (down * distance) - (LineHeight * (1 - down) / 2);
                var box = (left, top, width, LineHeight);
                if (IsFree(box))
                {
                    _taken.Add(box);
                    return (left, top + LineHeight - 3, distance > s_distances[1]);
                }
            }
        }

        throw new InvalidOperationException($"There is no room for the label of {point.Name}; make the picture larger.");
    }

    private bool IsFree((double X, double Y, double Width, double Height) box) =>
        box.X >= PlotScale.Left && box.X + box.Width <= PlotScale.Right && box.Y >= PlotScale.Top && box.Y + box.Height <= PlotScale.Bottom
        && _taken.TrueForAll(other => box.X >= other.X + other.Width || other.X >= box.X + box.Width
            || box.Y >= other.Y + other.Height || other.Y >= box.Y + box.Height);
}
