namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Private inputs that carry several small numbers: taking them apart must cost no more than their bits.</summary>
public static partial class PackedInputs
{
    [ZkCircuit(MaxConstraints = 65)]
    public static int BitsOfWord([Private] ulong word)
    {
        var sum = 0;
        for (var i = 0; i < 64; i++)
        {
            sum += (int)(word >> i & 1) * ((i % 7) - 3);
        }

        return sum;
    }

    [ZkCircuit(MaxConstraints = 33)]
    public static int NibblesOfWord([Private] uint word)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += (int)(word >> (4 * i) & 15) * (i + 1);
        }

        return sum;
    }

    [ZkCircuit(MaxConstraints = 65)]
    public static int BytesOfWords([Private, Length(2)] uint[] words)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += unchecked((sbyte)(words[i / 4] >> (8 * (i % 4)))) * i;
        }

        return sum;
    }

    [ZkCircuit(MaxConstraints = 41)]
    public static int DigitsOfNumber([Private, Range(0, 999)] int number) => (number / 100) + (number / 10 % 10 * 2) + (number % 10 * 3);
}
