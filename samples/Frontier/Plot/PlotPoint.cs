namespace CircuitGen.Samples.Frontier;

/// <summary>A point of the picture.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Constraints">Where it is from left to right.</param>
/// <param name="Accuracy">Where it is from bottom to top, in percent.</param>
/// <param name="Style">The class that colours it: a family's name, or <c>Other</c> for other systems.</param>
/// <param name="Details">What a tooltip says.</param>
public sealed record PlotPoint(string Name, double Constraints, double Accuracy, string Style, string Details);
