// Written by training/train_tabular.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class BatchMlp
{
    internal const int Zero = 'O';

    internal static ReadOnlySpan<byte> FirstWeights =>
        "MNNNONOOOPNONNMONPMROLOPNLNNNOPLOPQOPLPNPPLOQONNNOQNPQPNOOQNNPMPOMPMPPPOOQPQPQQPOOOMROPNNO"u8 +
        "NONOOONONNOOONONNNQMQOOPJOPPOQPNNOOOPPOPQPRONPPONPNPOP"u8;

    internal static ReadOnlySpan<byte> SecondWeights =>
        "OKMMQPMQOTROOOPNNRQPMNQOOQPPMOQPNMNMQOOQOOOPNOPNNRQPNOPPNRQPOOQM"u8;

    internal static ReadOnlySpan<byte> ScoreWeights =>
        "QONOPONNOOOPNNOQ"u8;

    internal static ReadOnlySpan<int> FirstBiases =>
    [
        -3, 25, 6, 10, -5, -3, 4, 1,
    ];

    internal static ReadOnlySpan<int> SecondBiases =>
    [
        1, 1, 5, 5, -4, -7, 2, 3,
    ];

    internal static ReadOnlySpan<int> ScoreBiases =>
    [
        -1, 1,
    ];
}
