using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Formats;
using CircuitGen.Towers;
using CircuitGen.Transforms;

namespace CircuitGen.Setup;

/// <summary>
/// The setup of Groth16 (ePrint 2016/260) by one party, who knows the secret numbers. gamma is 1, as in snarkjs's keys.
/// </summary>
internal static unsafe class DevelopmentSetup
{
    /// <summary>Makes a key.</summary>
    public static ZkeyImage Run(ConstraintSystem system, IProgress<double>? progress, CancellationToken cancellation)
    {
        var shape = KeyShape.Of(system);
        var record = new ContributionRecord(ContributionRecord.DevelopmentStamp.ToArray(), []);
        using var builder = new ZkeyBuilder(
            shape.WireCount, shape.PublicCount, shape.DomainSize, CoefficientWriter.Count(system, shape), record);
        CoefficientWriter.Write(system, shape, builder.Coefficients);

        var (tau, alpha, beta, delta) = (RandomSecret(), RandomSecret(), RandomSecret(), RandomSecret());
        var (even, odd) = LagrangeValues(shape.DomainLogarithm + 1, tau);
        var polynomials = WirePolynomials.Evaluate(system, shape, even);
        var inverse = delta.Inverse();
        var h = Array.ConvertAll(odd, value => value * inverse);
        var combined = Combine(polynomials, shape, alpha, beta, inverse);

        var meter = new WorkMeter(progress, ((3L + WorkMeter.G2Weight) * shape.WireCount) + shape.DomainSize);
        using (var table = new FixedBaseTable<Fq>(G1.Generator, 4L * shape.WireCount))
        {
            table.Multiply(polynomials.A, builder.A, meter, cancellation);
            table.Multiply(polynomials.B, builder.B1, meter, cancellation);
            table.Multiply(combined[..(shape.PublicCount + 1)], builder.PublicSignals, meter, cancellation);
            table.Multiply(combined[(shape.PublicCount + 1)..], builder.C, meter, cancellation);
            table.Multiply(h, builder.H, meter, cancellation);
        }

        using (var table = new FixedBaseTable<Fq2>(G2.Generator, shape.WireCount))
        {
            table.Multiply(polynomials.B, builder.B2, meter, cancellation);
        }

        return builder.Build(Header(shape, alpha, beta, delta));
    }

    private static Fr RandomSecret()
    {
        Fr value;
        do
        {
            value = Fr.Random();
        }
        while (value.IsZero || value == Fr.One);

        return value;
    }

    /// <summary>Lagrange polynomials of a domain of n at tau: (tau^n - 1) / n * w^i / (tau - w^i); for n/2, on the even points.</summary>
    private static (Fr[] Even, Fr[] Odd) LagrangeValues(int logarithm, in Fr tau)
    {
        var size = 1 << logarithm;
        var root = RootsOfUnity.OfOrder(logarithm);
        var powers = new Fr[size];
        var values = new Fr[size];
        powers[0] = Fr.One;
        for (var i = 0; i < size; i++)
        {
            powers[i] = i == 0 ? Fr.One : powers[i - 1] * root;
            values[i] = tau - powers[i];
        }

        BatchInversion.InvertAll<Fr>(values);
        var half = tau;
        for (var i = 1; i < logarithm; i++)
        {
            half = half.Square();
        }

        var evenScale = (half - Fr.One) * Fr.From((ulong)size / 2).Inverse();
        var oddScale = (half.Square() - Fr.One) * Fr.From((ulong)size).Inverse();
        var even = new Fr[size / 2];
        var odd = new Fr[size / 2];
        for (var i = 0; i < size / 2; i++)
        {
            even[i] = evenScale * powers[2 * i] * values[2 * i];
            odd[i] = oddScale * powers[(2 * i) + 1] * values[(2 * i) + 1];
        }

        return (even, odd);
    }

    private static Fr[] Combine(WirePolynomials polynomials, in KeyShape shape, in Fr alpha, in Fr beta, in Fr inverse)
    {
        var result = new Fr[shape.WireCount];
        for (var wire = 0; wire < result.Length; wire++)
        {
            var sum = (beta * polynomials.A[wire]) + (alpha * polynomials.B[wire]) + polynomials.C[wire];
            result[wire] = wire <= shape.PublicCount ? sum : sum * inverse;
        }

        return result;
    }

    private static ZkeyHeader Header(in KeyShape shape, in Fr alpha, in Fr beta, in Fr delta) => new()
    {
        WireCount = shape.WireCount,
        PublicCount = shape.PublicCount,
        DomainSize = shape.DomainSize,
        Alpha1 = G1.Generator.Multiply(alpha).ToAffine(),
        Beta1 = G1.Generator.Multiply(beta).ToAffine(),
        Beta2 = G2.Generator.Multiply(beta).ToAffine(),
        Gamma2 = G2.Generator,
        Delta1 = G1.Generator.Multiply(delta).ToAffine(),
        Delta2 = G2.Generator.Multiply(delta).ToAffine(),
    };
}
