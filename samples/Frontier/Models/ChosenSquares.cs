namespace CircuitGen.Samples.Models;

/// <summary>Squares of 2 x 2 pixels of the middle 20 x 20, which training has chosen among all 19 x 19.</summary>
internal static class ChosenSquares
{
    private const int Side = 20;
    private const int Size = 2;
    private const int PlaceCount = Side - Size + 1;
    private const int BlackInk = 380;

    /// <summary>Sets a 28 x 28 image upright and tells which squares are black.</summary>
    /// <param name="image">The image.</param>
    /// <param name="places">The squares: row * 19 + column.</param>
    public static byte[] See(ReadOnlySpan<byte> image, ReadOnlySpan<int> places)
    {
        byte[] upright = Images.Deslant(image);
        int margin = (Images.Side - Side) / 2;
        byte[] bits = new byte[places.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            int ink = Images.Pooled(upright, margin + places[i] / PlaceCount, margin + places[i] % PlaceCount, Size);
            bits[i] = ink >= BlackInk ? (byte)1 : (byte)0;
        }

        return bits;
    }
}
