using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>Draws inputs: the ends of ranges, small numbers, powers of two, constants of the program, and random ones.</summary>
/// <param name="domains">The parameters.</param>
/// <param name="interesting">Constants that the program compares with.</param>
/// <param name="random">Where the choices come from.</param>
public sealed class InputSource(IReadOnlyList<InputDomain> domains, IReadOnlyList<BigInteger> interesting, Random random)
{
    private readonly List<BigInteger> _drawn = [];

    /// <summary>What has been drawn since the last call of <see cref="Restart"/>.</summary>
    public IReadOnlyList<BigInteger> Drawn => _drawn;

    /// <summary>Begins new inputs.</summary>
    public void Restart() => _drawn.Clear();

    /// <summary>A value of a scalar parameter.</summary>
    public BigInteger Next(int parameter)
    {
        var value = Draw(domains[parameter]);
        _drawn.Add(value);
        return value;
    }

    /// <summary>The elements of an array parameter.</summary>
    public T[] NextArray<T>(int parameter, Func<BigInteger, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        var elements = new T[domains[parameter].Length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = convert(Next(parameter));
        }

        return elements;
    }

    /// <summary>The elements of a parameter of two dimensions.</summary>
    public T[,] NextRows<T>(int parameter, Func<BigInteger, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        var elements = new T[domains[parameter].Rows, domains[parameter].Length];
        for (var row = 0; row < domains[parameter].Rows; row++)
        {
            for (var column = 0; column < domains[parameter].Length; column++)
            {
                elements[row, column] = convert(Next(parameter));
            }
        }

        return elements;
    }

    private BigInteger Draw(InputDomain domain)
    {
        var (low, high) = (domain.Low, domain.High);
        var candidate = random.Next(8) switch
        {
            0 => low,
            1 => high,
            2 => random.Next(-2, 3),
            3 => low + random.Next(4),
            4 => high - random.Next(4),
            5 when interesting.Count > 0 => interesting[random.Next(interesting.Count)] + random.Next(-1, 2),
            6 => (random.Next(2) * 2 - 1) * (BigInteger.One << random.Next(128)) + random.Next(-1, 2),
            _ => low + Uniform(high - low + 1),
        };
        return candidate >= low && candidate <= high ? candidate : low + Uniform(high - low + 1);
    }

    private BigInteger Uniform(BigInteger count)
    {
        Span<byte> bytes = stackalloc byte[24];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) % count;
    }
}
