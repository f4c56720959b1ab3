using System.Runtime.CompilerServices;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Formats;
using CircuitGen.Towers;

namespace CircuitGen.Setup;

/// <summary>
/// The start of a circuit's second phase: the key with gamma = delta = 1 that follows from powers of tau, byte for byte the one
/// that snarkjs makes. Anybody can forge proofs for it until somebody contributes.
/// </summary>
internal static unsafe class CeremonySetup
{
    /// <summary>Makes the key.</summary>
    /// <exception cref="ArgumentException">The system is too large for the powers of tau.</exception>
    public static ZkeyImage Run(ConstraintSystem system, PowersOfTau powers, IProgress<double>? progress, CancellationToken cancellation)
    {
        var shape = KeyShape.Of(system);
        if (shape.DomainLogarithm > powers.Power)
        {
            throw new ArgumentException(
                $"{system.ConstraintCount} constraints and {shape.PublicCount} public signals need powers of tau of power {shape.DomainLogarithm}; the file has {powers.Power}. Take a larger .ptau file.",
                nameof(system));
        }

        using var builder = new ZkeyBuilder(
            shape.WireCount,
            shape.PublicCount,
            shape.DomainSize,
            CoefficientWriter.Count(system, shape),
            new(new byte[ContributionRecord.HashSize], []));
        CoefficientWriter.Write(system, shape, builder.Coefficients);
        WritePoints(system, shape, powers, builder, progress, cancellation);
        var odd = powers.LagrangeG1(shape.DomainLogarithm + 1) + 1;
        for (var i = 0L; i < shape.DomainSize; i++)
        {
            builder.H[i] = odd[2 * i];
        }

        var header = Header(shape, powers);
        CircuitHasher.Compute(header, builder, powers).CopyTo(new Span<byte>(builder.Locate(ZkeySection.Contributions), ContributionRecord.HashSize));
        return builder.Build(header);
    }

    private static void WritePoints(
        ConstraintSystem system, in KeyShape shape, PowersOfTau powers, ZkeyBuilder builder, IProgress<double>? progress, CancellationToken cancellation)
    {
        var digits = new sbyte[system.Coefficients.Count][];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = SignedBits.Of(Unsafe.BitCast<Scalar, Fr>(system.Coefficients.Values[i]));
        }

        var a = new MatrixColumns(system.A, shape.WireCount, shape.PublicCount + 1);
        var b = new MatrixColumns(system.B, shape.WireCount, 0);
        var c = new MatrixColumns(system.C, shape.WireCount, 0);
        var logarithm = shape.DomainLogarithm;
        var meter = new WorkMeter(progress, (3L + WorkMeter.G2Weight) * shape.WireCount);
        var combined = new WirePoints<Fq>(digits)
            .Add(a, powers.LagrangeBetaG1(logarithm))
            .Add(b, powers.LagrangeAlphaG1(logarithm))
            .Add(c, powers.LagrangeG1(logarithm));
        combined.Compute(0, shape.PublicCount + 1, builder.PublicSignals, meter, cancellation);
        combined.Compute(shape.PublicCount + 1, shape.WireCount, builder.C, meter, cancellation);
        new WirePoints<Fq>(digits).Add(a, powers.LagrangeG1(logarithm)).Compute(0, shape.WireCount, builder.A, meter, cancellation);
        new WirePoints<Fq>(digits).Add(b, powers.LagrangeG1(logarithm)).Compute(0, shape.WireCount, builder.B1, meter, cancellation);
        new WirePoints<Fq2>(digits).Add(b, powers.LagrangeG2(logarithm)).Compute(0, shape.WireCount, builder.B2, meter, cancellation);
    }

    private static ZkeyHeader Header(in KeyShape shape, PowersOfTau powers) => new()
    {
        WireCount = shape.WireCount,
        PublicCount = shape.PublicCount,
        DomainSize = shape.DomainSize,
        Alpha1 = powers.Alpha1,
        Beta1 = powers.Beta1,
        Beta2 = powers.Beta2,
        Gamma2 = G2.Generator,
        Delta1 = G1.Generator,
        Delta2 = G2.Generator,
    };
}
