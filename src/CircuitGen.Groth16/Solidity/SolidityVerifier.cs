using System.Globalization;
using System.Numerics;
using System.Text;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Towers;

namespace CircuitGen.Solidity;

/// <summary>
/// Solidity contracts that verify proofs for one key, with Ethereum's precompiled contracts for BN254 (EIP-196, EIP-197). Their function
/// <c>verifyProof</c> has the signature of snarkjs's contracts. A call costs about 181,000 gas for the pairings, 6,150 for
/// every public signal, and a base cost: hash many public signals into one.
/// </summary>
public static class SolidityVerifier
{
    /// <summary>The source of a contract.</summary>
    /// <param name="key">The circuit's key. For a development key the source says that it is one.</param>
    /// <param name="contractName">The contract's name: a capital letter, then letters, digits and underscores. No word of Solidity is like that.</param>
    /// <param name="release">Whether keys that are not fit for release are refused.</param>
    /// <param name="ranges">The declared ranges of public inputs, for the contract to check: the proof says nothing of them. Without them, the caller of the contract has to.</param>
    /// <exception cref="InsecureKeyException">Anybody can forge proofs for the key, or it is not fit for release where that is asked for.</exception>
    /// <exception cref="ArgumentException">The name is not as it must be, the circuit has no public signals, or a range is of no signal or holds no value.</exception>
    public static string Export(VerificationKey key, string contractName = "Groth16Verifier", bool release = false, IReadOnlyList<SignalRange>? ranges = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(contractName);
        if (contractName.Length == 0 || !char.IsAsciiLetterUpper(contractName[0]) || contractName.Any(static letter => !char.IsAsciiLetterOrDigit(letter) && letter != '_'))
        {
            throw new ArgumentException($"\"{contractName}\" is no name for a contract: use a capital letter first, then letters, digits and underscores.", nameof(contractName));
        }

        if (key.PublicCount == 0)
        {
            throw new ArgumentException("The circuit has no public signals, so that a contract would say nothing. Give it an output or a public input.", nameof(key));
        }

        ranges ??= [];
        foreach (var range in ranges)
        {
            if (range.Signal < 0 || range.Signal >= key.PublicCount || range.Minimum > range.Maximum || range.Maximum - range.Minimum >= Fr.Modulus)
            {
                throw new ArgumentException($"{range} is no range of one of {key.PublicCount} public signals.", nameof(ranges));
            }
        }

        KeyPolicy.RequireSound(key);
        if (release)
        {
            key.RequireReleaseGrade();
        }

        KeyPolicy.WarnIfDevelopmentKey(key.IsDevelopmentKey, "Exporting a contract");
        return Write(key, contractName, ranges);
    }

    /// <summary>The arguments of <c>verifyProof</c> as text, in the form that <c>snarkjs zkey export soliditycalldata</c> prints.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="publicSignals">Outputs, then public inputs.</param>
    public static string CallArguments(Proof proof, ReadOnlySpan<Scalar> publicSignals)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var signals = string.Join(",", publicSignals.ToArray().Select(signal => Hexadecimal(signal.ToBigInteger())));
        return $"[{Pair(proof.A.X, proof.A.Y)}],[[{Pair(proof.B.X.C1, proof.B.X.C0)}],[{Pair(proof.B.Y.C1, proof.B.Y.C0)}]],[{Pair(proof.C.X, proof.C.Y)}],[{signals}]";
    }

    private static string Write(VerificationKey key, string contractName, IReadOnlyList<SignalRange> ranges)
    {
        var source = new StringBuilder(SolidityTemplate.Text);
        source.Replace("$WARNING$", key.IsDevelopmentKey ? SolidityTemplate.DevelopmentWarning : "");
        source.Replace("$NAME$", contractName);
        source.Replace("$RANGENOTE$", ranges.Count > 0 ? SolidityTemplate.RangesChecked : SolidityTemplate.RangesUnchecked);
        source.Replace("$RANGEFUNCTION$", ranges.Count > 0 ? SolidityTemplate.RangeFunction : "");
        source.Replace("$RANGES$", string.Concat(ranges.Select(Check)));
        source.Replace("$COUNT$", key.PublicCount.ToString(CultureInfo.InvariantCulture));
        source.Replace("$Q$", Fq.Modulus.ToString(CultureInfo.InvariantCulture));
        source.Replace("$R$", Fr.Modulus.ToString(CultureInfo.InvariantCulture));
        source.Replace("$CONSTANT$", Words(key.PublicSignals[0], "place"));
        source.Replace("$SIGNALS$", Signals(key));
        source.Replace("$ALPHA$", Words(key.Alpha1, "add(place, 0xc0)"));
        source.Replace("$BETA$", Words(key.Beta2, "add(place, 0x100)"));
        source.Replace("$GAMMA$", Words(key.Gamma2, "add(place, 0x1c0)"));
        source.Replace("$DELTA$", Words(key.Delta2, "add(place, 0x280)"));
        return source.ToString();
    }

    /// <summary>value + offset modulo r is below the count of allowed values, where the offset takes the least of them to 0.</summary>
    private static string Check(SignalRange range)
    {
        var offset = ((-range.Minimum % Fr.Modulus) + Fr.Modulus) % Fr.Modulus;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"            valid := and(valid, isWithin(calldataload(add(signals, {32 * range.Signal})), {offset}, {range.Maximum - range.Minimum + 1}))\n");
    }

    private static string Signals(VerificationKey key)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < key.PublicCount; i++)
        {
            var point = key.PublicSignals[i + 1];
            lines.Append(CultureInfo.InvariantCulture, $"            valid := and(valid, addProduct(place, {point.X}, {point.Y}, calldataload(add(signals, {32 * i}))))\n");
        }

        return lines.ToString();
    }

    private static string Words(in AffinePoint<Fq> point, string place) => Words(place, point.X, point.Y);

    /// <summary>EIP-197 has the part with u first.</summary>
    private static string Words(in AffinePoint<Fq2> point, string place) => Words(place, point.X.C1, point.X.C0, point.Y.C1, point.Y.C0);

    private static string Words(string place, params ReadOnlySpan<Fq> words)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"            mstore(add({place}, {32 * i}), {words[i]})\n");
        }

        return lines.ToString();
    }

    private static string Pair(in Fq first, in Fq second) => $"{Hexadecimal(first.ToBigInteger())}, {Hexadecimal(second.ToBigInteger())}";

    private static string Hexadecimal(BigInteger value) => "\"0x" + value.ToString("x64", CultureInfo.InvariantCulture)[^64..] + "\"";
}
