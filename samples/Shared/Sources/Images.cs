namespace CircuitGen.Samples.Models;

/// <summary>What the models do to an image before their circuits see it.</summary>
/// <remarks>An MNIST image has one grey byte per pixel, 0 for paper and 255 for ink.</remarks>
internal static class Images
{
    /// <summary>The width and height of an image.</summary>
    public const int Side = 28;

    private const int EdgeDistance = 2;

    private static ReadOnlySpan<int> EdgeDown => [0, 1, 1, 1, 0, -1, -1, -1];

    private static ReadOnlySpan<int> EdgeRight => [1, 1, 0, -1, -1, -1, 0, 1];

    /// <summary>Cuts the square of the given size out of the middle of an image.</summary>
    public static byte[] Crop(ReadOnlySpan<byte> image, int size)
    {
        int margin = (Side - size) / 2;
        byte[] crop = new byte[size * size];
        for (int row = 0; row < size; row++)
        {
            image.Slice((margin + row) * Side + margin, size).CopyTo(crop.AsSpan(row * size));
        }

        return crop;
    }

    /// <summary>Cuts the square of the given size out of the middle of an image: 1 where there is ink, 0 where there is paper.</summary>
    public static byte[] Ink(ReadOnlySpan<byte> image, int size, int threshold)
    {
        byte[] pixels = Crop(image, size);
        for (int p = 0; p < pixels.Length; p++)
        {
            pixels[p] = pixels[p] >= threshold ? (byte)1 : (byte)0;
        }

        return pixels;
    }

    /// <summary>Adds up the ink of a square.</summary>
    public static int Pooled(ReadOnlySpan<byte> image, int top, int left, int size)
    {
        int ink = 0;
        for (int y = top; y < top + size; y++)
        {
            for (int x = left; x < left + size; x++)
            {
                ink += image[y * Side + x];
            }
        }

        return ink;
    }

    /// <summary>
    /// Cuts a square of size x size cells out of the middle of an image, each cell pool x pool pixels, and divides the ink of every cell by
    /// a step; what lies above the last level becomes the last level.
    /// </summary>
    public static byte[] Levels(ReadOnlySpan<byte> image, int size, int pool, int levels, int step)
    {
        int margin = (Side - size * pool) / 2;
        byte[] cells = new byte[size * size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                int ink = Pooled(image, margin + row * pool, margin + column * pool, pool);
                cells[row * size + column] = (byte)Math.Min(ink / step, levels - 1);
            }
        }

        return cells;
    }

    /// <summary>Shifts every row of an image so that the digit's main axis stands upright.</summary>
    public static byte[] Deslant(ReadOnlySpan<byte> image)
    {
        long mass = 0, sumX = 0, sumY = 0, sumXY = 0, sumYY = 0;
        for (int y = 0; y < Side; y++)
        {
            for (int x = 0; x < Side; x++)
            {
                long ink = image[y * Side + x];
                mass += ink;
                sumX += x * ink;
                sumY += y * ink;
                sumXY += x * y * ink;
                sumYY += y * y * ink;
            }
        }

        mass = Math.Max(mass, 1);
        long covariance = sumXY * mass - sumX * sumY;
        long variance = Math.Max(sumYY * mass - sumY * sumY, 1);
        long centre = RoundedQuotient(sumY, mass);
        byte[] upright = new byte[Side * Side];
        for (int y = 0; y < Side; y++)
        {
            long shift = RoundedQuotient(covariance * (y - centre), variance);
            for (int x = 0; x < Side; x++)
            {
                long source = x + shift;
                upright[y * Side + x] = source is >= 0 and < Side ? image[y * Side + (int)source] : (byte)0;
            }
        }

        return upright;
    }

    /// <summary>
    /// Sums over a box how much darker each pixel is than the one two steps away, where it is. The eight directions go
    /// round from the right (0) over the bottom (2), the left (4) and the top (6).
    /// </summary>
    public static int Edges(ReadOnlySpan<byte> image, int direction, int top, int left, int height, int width)
    {
        int down = EdgeDistance * EdgeDown[direction];
        int right = EdgeDistance * EdgeRight[direction];
        int edges = 0;
        for (int y = top; y < top + height; y++)
        {
            for (int x = left; x < left + width; x++)
            {
                edges += Math.Max(0, image[y * Side + x] - Pixel(image, y + down, x + right));
            }
        }

        return edges;
    }

    private static int Pixel(ReadOnlySpan<byte> image, int y, int x) =>
        y is >= 0 and < Side && x is >= 0 and < Side ? image[y * Side + x] : 0;

    /// <summary>Divides by a positive number and rounds to the nearest integer.</summary>
    private static long RoundedQuotient(long dividend, long divisor)
    {
        long doubled = 2 * dividend + divisor;
        long quotient = doubled / (2 * divisor);
        return doubled < 0 && quotient * 2 * divisor != doubled ? quotient - 1 : quotient;
    }
}
