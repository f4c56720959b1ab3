// Written by training/train_tabular.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class BatchKMeans
{
    internal static ReadOnlySpan<int> Centres =>
    [
        10, 8, 10, 8, 9, 9, 9, 10, 8, 6, 8, 6, 7, 7, 5, 7, 7, 9, 4, 5, 4, 2, 6, 3, 2, 2, 5, 5, 2, 5, 2, 1, 4, 3, 3, 4,
    ];
}
