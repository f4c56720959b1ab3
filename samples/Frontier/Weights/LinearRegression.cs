// Written by training/train_tabular.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class LinearRegression
{
    private const int Shift = 10;
    private const int Bias = 21605;

    internal static ReadOnlySpan<int> Weights =>
    [
        -106, -394, 1739, 904, -3042, 1745, 588, 799, 2869, 129,
    ];
}
