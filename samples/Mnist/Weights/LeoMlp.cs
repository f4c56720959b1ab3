// Written by training/export_csharp.py from the tables of training/train_leomlp.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The weights. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class LeoMlp
{
    private const int Zero = 'O';
    private const int Shift = 1;
    private const int Levels = 4;

    private static ReadOnlySpan<byte> HiddenWeights =>
        "QMMOOQNOPNONOOOOPOQMMOONONOMQNOOQNPNOQONPQPNPOQONOONNONQNMOONONQPONQMOOPNNOPMPOOPOONQNMONPQONPNMPPPO"u8 +
        "OONNMNQPQPONQNOPNOOOOMNOMNNNOPOOPOOOONNNNNMNNNQQPOONMMOOOONPOPQMONPMONPOQOOOONONONOOOPNONMNNQPOPPOQN"u8 +
        "QNOONPOQQPOMMPOONPNONQONMMOOOPONOOPPNQPNOQMPPMMONPPOOQONNOOOPPOQNOOOOOMQQPNOOQOQOOPOOOOMMNMPOOQNNMMP"u8;

    private static ReadOnlySpan<int> HiddenBiases =>
    [
        3, 6, 2, 4, -2, 0, 7, 11, 3, 1, -3, 2, 1, -13, 12,
    ];

    private static ReadOnlySpan<byte> ScoreWeights =>
        "NOQMOONOQONNNOPPONOOOQNOOOMPNQQOONPONNNQOONOOQNNONPOOONQOMNONNNOQNMOONOOQPNOOONNQOQONNPNNN"u8 +
        "OQNMOOONQONPOONPOOQOMMONONNNOQNOOONQOMNOOONQOMNPQNNONOOOPOOM"u8;

    private static ReadOnlySpan<int> ScoreBiases =>
    [
        2, -3, 3, 4, 2, 2, 2, 3, 6, 5,
    ];

    private static ReadOnlySpan<int> Boxes =>
    [
        0, 4, 14, 8, 8, 1162, 3991,
        0, 8, 4, 8, 8, 0, 3500,
        0, 12, 4, 8, 20, 3685, 7984,
        1, 8, 14, 8, 8, 1208, 5574,
        1, 12, 4, 8, 20, 3404, 10046,
        2, 4, 4, 8, 8, 0, 2827,
        2, 6, 14, 8, 8, 343, 3918,
        2, 6, 8, 12, 6, 437, 4861,
        2, 12, 12, 12, 6, 1693, 5642,
        3, 12, 12, 8, 8, 450, 4729,
        3, 14, 4, 6, 12, 668, 5672,
        4, 18, 10, 6, 6, 243, 3036,
        4, 14, 6, 8, 8, 523, 4100,
        4, 6, 12, 6, 12, 601, 3060,
        5, 4, 12, 20, 8, 7087, 12485,
        6, 4, 12, 6, 6, 655, 3049,
        6, 16, 18, 6, 6, 0, 2098,
        6, 10, 12, 8, 8, 281, 4016,
        6, 12, 10, 8, 8, 347, 4298,
        7, 6, 6, 8, 8, 122, 4131,
    ];
}
