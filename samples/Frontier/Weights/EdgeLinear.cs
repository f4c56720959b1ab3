// Written by training/train_edge_networks.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class EdgeLinear
{
    internal const int Zero = 'O';

    internal static ReadOnlySpan<byte> Weights =>
        "QRSLPMRLPMPOPONQOKNPPMLQNOKMMPPPPQPMOKMOQKNPPRMPOLNMOPNPROUMQJNOLRPSRQOLMOOPOPONPRMQRJKQMPRPMSOLOQPP"u8 +
        "MONMJLTQRQPMNJQQOPOPNQQKNLPJRNQOSNQNPRPLNNNSSQNPINMRLNPPNONPPPOQLNQPPQLPTONQOROQNQNRPMORLQPPLOORJQPO"u8;

    internal static ReadOnlySpan<int> Biases =>
    [
        -4, 6, -3, -5, -14, 1, -3, 2, -21, -10,
    ];
}
