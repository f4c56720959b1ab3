namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Sums, differences and products.</summary>
public static partial class Arithmetic
{
    [ZkCircuit]
    public static int Sum(short left, [Public] short right) => left + right;

    [ZkCircuit]
    public static long LinearCombination(int x, [Public] int y, byte z) => 3L * x - 7L * y + 1_000_000_007L * z - 5;

    [ZkCircuit]
    public static int Product(short left, short right) => left * right;

    [ZkCircuit]
    public static long Square(int x)
    {
        long wide = x;
        return wide * wide;
    }

    [ZkCircuit]
    public static int Polynomial([Range(-100, 100)] int x) => (((2 * x) - 3) * x + 5) * x - 7;

    [ZkCircuit]
    public static int Negation(short x) => -x + +x - -x;

    [ZkCircuit]
    public static int Increments([Range(-1000, 1000)] int x)
    {
        var a = x++;
        var b = ++x;
        var c = x--;
        var d = --x;
        x += 3;
        x -= 1;
        x *= 2;
        return a + 10 * b + 100 * c + 1000 * d + x;
    }

    [ZkCircuit]
    public static int Constant([Range(0, 3)] int x)
    {
        const int factor = 21;
        return x * 0 + factor * 2;
    }

    [ZkCircuit]
    public static int StartsAsConstant([Length(3), Range(-9, 9)] int[] x)
    {
        var product = 3;
        var quotient = 100;
        var isLarge = false;
        foreach (var value in x)
        {
            product *= 2;
            quotient = quotient / 3 + (product > 10 ? 1 : 0);
            isLarge = product > 20 || quotient == 12;
            product += value;
            quotient += value * value;
        }

        return product + 1000 * quotient + (isLarge ? 1_000_000 : 0);
    }

    [ZkCircuit]
    public static int StartsAsConstantAndWraps([Length(2)] int[] x)
    {
        unchecked
        {
            var hash = 0x7FFF_FFF1;
            foreach (var value in x)
            {
                hash = (hash * 31) ^ value;
                hash += 0x7FFF_FFFF;
            }

            return hash;
        }
    }

    [ZkCircuit]
    public static long ProductOfSelectedConstants(bool a, bool b) => (a ? 1_000_000 : 3L) * (b ? 1_000_000 : 7L);

    [ZkCircuit]
    public static int SameWireTwice([Range(-10, 10)] int x) => (x + x - 2 * x) * (x + 1) + x;

    [ZkCircuit]
    public static int ProductOfProducts([Range(-10, 10)] int a, [Range(-10, 10)] int b, [Range(-10, 10)] int c) => a * b * c * (a - b) + a * a;
}
