namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a private digit with a weightless network: every node is a random access memory of 16 addresses that says which digits go with
/// the four bits it sees.
/// </summary>
/// <remarks>
/// The bits are thermometers of 14 x 14 pooled pixels, two for each. A fixed random mapping deals them out to the nodes; with four
/// bits a node the address needs no further hash. An address line is a product of the bits; all sixteen take 2^4 - 4 - 1 products, since the
/// lines of a node add up to 1. The memories' bits are constants, so reading all ten of them costs nothing. The digit with the most
/// nodes wins. Trained by <c>training/train_weightless.py</c>.
/// </remarks>
public static partial class Weightless
{
    private const int Side = 14;
    private const int Pool = 2;
    private const int BitCount = 2 * Side * Side;
    private const int AddressBits = 4;
    private const int LineCount = 1 << AddressBits;

    /// <summary>Returns the digit the bits show.</summary>
    [ZkCircuit(MaxConstraints = 3350)]
    public static int Classify([Private, Length(BitCount), Range(0, 1)] ReadOnlySpan<byte> bits)
    {
        Span<int> votes = stackalloc int[Scores.ClassCount];
        Span<int> lines = stackalloc int[LineCount];
        for (int node = 0; node < NodeCount; node++)
        {
            lines[0] = 1;
            for (int i = 0; i < AddressBits; i++)
            {
                Split(lines, 1 << i, bits[Mapping[node * AddressBits + i]]);
            }

            for (int line = 0; line < LineCount; line++)
            {
                for (int k = 0; k < Scores.ClassCount; k++)
                {
                    votes[k] += (Memories[node * LineCount + line] >> k & 1) * lines[line];
                }
            }
        }

        return Scores.IndexOfLargest(votes);
    }

    /// <summary>Pools a 28 x 28 image two by two and reads two thermometer bits off every sum.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image)
    {
        byte[] bits = new byte[BitCount];
        for (int row = 0; row < Side; row++)
        {
            for (int column = 0; column < Side; column++)
            {
                int ink = Images.Pooled(image, row * Pool, column * Pool, Pool);
                bits[row * Side + column] = ink >= LowStep ? (byte)1 : (byte)0;
                bits[(Side + row) * Side + column] = ink >= HighStep ? (byte)1 : (byte)0;
            }
        }

        return bits;
    }

    /// <summary>Doubles the number of address lines by one more bit; the last product follows from the others.</summary>
    private static void Split(Span<int> lines, int count, int bit)
    {
        int rest = bit;
        for (int line = 1; line < count; line++)
        {
            int high = lines[line] * bit;
            lines[count + line] = high;
            lines[line] -= high;
            rest -= high;
        }

        lines[count] = rest;
        lines[0] -= rest;
    }
}
