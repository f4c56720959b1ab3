namespace CircuitGen.Samples.Models;

/// <summary>Reads an 8 x 8 digit by its three nearest neighbours among sixty prototypes.</summary>
/// <remarks>
/// The pixels are private, with values from 0 to 16. The squared distance from a prototype p is x.x - 2 p.x + p.p; x.x is the same for all
/// of them, and the rest is linear and free. A prototype's label rides along in the low bits of its distance, so that sorting carries it
/// without a selection. Two equal labels win; where all three differ, the nearest does. Trained by <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class NearestNeighbours
{
    private const int PixelCount = 64;
    private const int LabelUnit = 16;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 5910)]
    public static int Classify([Private, Length(PixelCount), Range(0, 16)] ReadOnlySpan<byte> pixels)
    {
        int nearest = Key(pixels, 0);
        int next = Key(pixels, 1);
        (nearest, next) = (Math.Min(nearest, next), Math.Max(nearest, next));
        int third = Key(pixels, 2);
        Sort(ref nearest, ref next, ref third);
        for (int prototype = 3; prototype < Labels.Length; prototype++)
        {
            third = Math.Min(third, Key(pixels, prototype));
            Sort(ref nearest, ref next, ref third);
        }

        int second = LabelOf(next);
        return second == LabelOf(third) ? second : LabelOf(nearest);
    }

    /// <summary>Moves the third down to its place among two that are sorted.</summary>
    private static void Sort(ref int nearest, ref int next, ref int third)
    {
        (next, third) = (Math.Min(next, third), Math.Max(next, third));
        (nearest, next) = (Math.Min(nearest, next), Math.Max(nearest, next));
    }

    /// <summary>The squared distance from a prototype less the square of the image itself, and the prototype's label below it.</summary>
    private static int Key(ReadOnlySpan<byte> pixels, int prototype)
    {
        int distance = 0;
        for (int p = 0; p < PixelCount; p++)
        {
            int value = Prototypes[prototype * PixelCount + p];
            distance += value * value - 2 * value * pixels[p];
        }

        return distance * LabelUnit + Labels[prototype];
    }

    private static int LabelOf(int key) => key & (LabelUnit - 1);
}
