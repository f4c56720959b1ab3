// Written by training/train_tabular.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class BatchTree
{
    internal static ReadOnlySpan<int> Feature =>
    [
        7, 0, 1, 13, 1, 6, 2,
    ];

    internal static ReadOnlySpan<int> Threshold =>
    [
        4, 6, 1, 3, 3, 8, 4,
    ];

    internal static ReadOnlySpan<int> Left =>
    [
        1, 3, 5, 7, 9, 11, 13,
    ];

    internal static ReadOnlySpan<int> Right =>
    [
        2, 4, 6, 8, 10, 12, 14,
    ];

    internal static ReadOnlySpan<int> Classes =>
    [
        1, 0, 1, 0, 1, 0, 1, 0,
    ];
}
