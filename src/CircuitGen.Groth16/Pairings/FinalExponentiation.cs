using System.Numerics;
using CircuitGen.Towers;

namespace CircuitGen.Pairings;

/// <summary>
/// Raises a Miller value to 2x(6x^2 + 3x + 1) (q^12 - 1) / r, so that it depends on the points alone. The first factor is prime
/// to r and makes the hard part cheaper (Fuentes-Castañeda, Knapp, Rodríguez-Henríquez, "Faster hashing to G2", 2011);
/// snarkjs has the same one, so that vk_alphabeta_12 comes out the same.
/// </summary>
internal static class FinalExponentiation
{
    /// <summary>The value to that power.</summary>
    public static Fq12 Compute(in Fq12 value) => HardPart(EasyPart(value));

    /// <summary>To the power (q^6 - 1)(q^2 + 1): what is left has norm 1, so that its conjugate is its inverse.</summary>
    private static Fq12 EasyPart(in Fq12 value)
    {
        var unit = value.Conjugate() * value.Inverse();
        return unit.Frobenius().Frobenius() * unit;
    }

    /// <summary>
    /// To the power 2x(6x^2 + 3x + 1)(q^4 - q^2 + 1)/r, which in base q has the digits
    /// 12x^3+12x^2+6x+1, 12x^3+6x^2+4x, 12x^3+6x^2+6x, 12x^3+6x^2+4x-1.
    /// </summary>
    private static Fq12 HardPart(in Fq12 f)
    {
        var x2 = PowerOfParameter(f).Square();
        var x4 = x2.Square();
        var x6 = x4 * x2;
        var xx6 = PowerOfParameter(x6);
        var xxx12 = PowerOfParameter(xx6.Square());

        var common = xxx12 * xx6 * x6;
        var lessTwoX = common * x2.Conjugate();
        var digit0 = common * xx6 * f;
        var digit1 = lessTwoX;
        var digit2 = common;
        var digit3 = lessTwoX * f.Conjugate();
        return digit0 * digit1.Frobenius() * digit2.Frobenius().Frobenius() * digit3.Frobenius().Frobenius().Frobenius();
    }

    private static Fq12 PowerOfParameter(in Fq12 f)
    {
        var result = f;
        for (var bit = 62 - BitOperations.LeadingZeroCount(MillerLoop.CurveParameter); bit >= 0; bit--)
        {
            result = result.Square();
            result = ((MillerLoop.CurveParameter >> bit) & 1) != 0 ? result * f : result;
        }

        return result;
    }
}
