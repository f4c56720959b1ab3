// Written by training/train_tabular.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class LogisticRegression
{
    private const int Bias = 377;

    internal static ReadOnlySpan<int> Weights =>
    [
        -8, -13, -8, -8, -5, -3, -15, -13, -3, 0, -7, 3, -5, -6, 4, 7, 0, 4,
    ];
}
