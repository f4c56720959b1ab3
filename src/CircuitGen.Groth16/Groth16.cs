using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Proving;
using CircuitGen.Setup;
using CircuitGen.Verification;

namespace CircuitGen;

/// <summary>
/// Groth16's proof system over BN254 (ePrint 2016/260): proofs of three points, verified by pairings. Files are those of snarkjs.
/// </summary>
public static class Groth16
{
    /// <summary>Is told of every use of an insecure development key. Without a handler, warnings go to the standard error output.</summary>
    public static event Action<string>? Warning;

    /// <summary>
    /// Makes keys alone, for development: whoever runs this can forge proofs. The keys are stamped, every use of them warns,
    /// and release operations refuse them.
    /// </summary>
    /// <param name="system">A constraint system over BN254's scalar field.</param>
    /// <param name="progress">Is told the share that is done, from 0 to 1, by several threads.</param>
    /// <param name="cancellation">Ends the setup early.</param>
    /// <exception cref="ArgumentException">The system is over another field, or has 2^27 constraints or more.</exception>
    public static DevelopmentKeys SetupForDevelopment(ConstraintSystem system, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(system);
        OnWarning("Setting up insecure development keys: whoever made them can forge proofs. Do not deploy them.");
        var key = new ProvingKey(DevelopmentSetup.Run(system, progress, cancellation));
        return new(key, key.VerificationKey);
    }

    /// <summary>
    /// Starts a circuit's key from a ceremony's powers of tau: byte for byte what <c>snarkjs groth16 setup</c> makes. gamma = delta
    /// holds until somebody contributes, and such a key is refused everywhere but in <see cref="Contribute"/>.
    /// </summary>
    /// <param name="system">A constraint system over BN254's scalar field.</param>
    /// <param name="powers">Powers of tau of a sufficient power.</param>
    /// <param name="progress">Is told the share that is done, from 0 to 1, by several threads.</param>
    /// <param name="cancellation">Ends the setup early.</param>
    /// <exception cref="ArgumentException">The system is over another field, or too large for the powers of tau.</exception>
    /// <exception cref="InsecureKeyException">Nobody contributed to the powers of tau, or they are forged.</exception>
    public static ProvingKey Setup(ConstraintSystem system, PowersOfTau powers, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(powers);
        using var use = powers.Uses.Enter();
        return SoundOnceContributed(new(CeremonySetup.Run(system, powers, progress, cancellation)));
    }

    /// <summary>
    /// Contributes to a key's second phase: a new key that is secure if this machine, or any other contributor's, keeps no trace of
    /// the secret number, which is made here and forgotten. snarkjs verifies the result (<c>zkey verify</c>).
    /// </summary>
    /// <param name="key">The key of the last contributor, or of the setup.</param>
    /// <param name="name">What the record calls the contributor: up to 64 bytes in UTF-8; may be empty.</param>
    /// <param name="progress">Is told the share that is done, from 0 to 1, by several threads.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The name is too long.</exception>
    /// <exception cref="InsecureKeyException">Anybody can forge proofs for the key, whoever contributes to it.</exception>
    public static ProvingKey Contribute(ProvingKey key, string name, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(name);
        KeyPolicy.RequireSoundOnceContributed(key.VerificationKey);
        KeyPolicy.WarnIfDevelopmentKey(key.IsDevelopmentKey, "Contributing");
        using var use = key.Uses.Enter();
        return new(Contributor.Run(key.Image, name, progress, cancellation));
    }

    /// <summary>Proves that the witness satisfies the circuit of the key.</summary>
    /// <param name="key">The circuit's key.</param>
    /// <param name="witness">A witness that satisfies the constraint system; with another one, the proof does not verify.</param>
    /// <param name="options">Threads and key policy; null for all processors and any sound key.</param>
    /// <param name="cancellation">Ends the proof early.</param>
    /// <exception cref="ArgumentException">The witness has another number of wires than the key.</exception>
    /// <exception cref="InsecureKeyException">Anybody can forge proofs for the key, or it is not fit for release where that is asked for.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    /// <exception cref="InvalidFormatException">The key's file was cut after it was loaded.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public static Proof Prove(
        ProvingKey key, Witness witness, ProvingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(witness);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        KeyPolicy.RequireSound(key.VerificationKey);
        if (options.Release)
        {
            key.RequireReleaseGrade();
        }

        KeyPolicy.WarnIfDevelopmentKey(key.IsDevelopmentKey, "Proving");
        if (witness.Values.Length != key.WireCount)
        {
            throw new ArgumentException(
                $"The witness has {witness.Values.Length} wires and the key {key.WireCount}: they are of different circuits, or of different versions of one. Set up keys for this circuit.",
                nameof(witness));
        }

        return Prove(key, witness.Values, options.Threads, cancellation);
    }

    /// <summary>Whether a proof holds for public signals.</summary>
    /// <param name="key">The circuit's key.</param>
    /// <param name="publicSignals">Outputs, then public inputs: <see cref="Witness.PublicSignals"/>. Scalars are below r by construction.</param>
    /// <param name="proof">The proof; its points are checked to be in their groups.</param>
    /// <returns>False for a proof that does not hold, whatever is wrong with it, and for another number of public signals.</returns>
    /// <exception cref="InsecureKeyException">Anybody can forge proofs for the key: gamma = delta, a point at infinity, or two signals with one point.</exception>
    public static bool Verify(VerificationKey key, ReadOnlySpan<Scalar> publicSignals, Proof proof)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(proof);
        KeyPolicy.RequireSound(key);
        KeyPolicy.WarnIfDevelopmentKey(key.IsDevelopmentKey, "Verifying");
        if (publicSignals.Length != key.PublicCount)
        {
            return false;
        }

        var signals = new Fr[publicSignals.Length];
        for (var i = 0; i < signals.Length; i++)
        {
            var canonical = Unsafe.BitCast<Scalar, Fr>(publicSignals[i]);
            signals[i] = Fr.FromCanonical(canonical.L0, canonical.L1, canonical.L2, canonical.L3);
        }

        return Verifier.Verify(key, signals, proof);
    }

    private static ProvingKey SoundOnceContributed(ProvingKey key)
    {
        try
        {
            KeyPolicy.RequireSoundOnceContributed(key.VerificationKey);
            return key;
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    internal static void OnWarning(string message)
    {
        if (Warning is { } handlers)
        {
            handlers(message);
        }
        else
        {
            Console.Error.WriteLine("warning: " + message);
        }
    }

    private static unsafe Proof Prove(ProvingKey key, ReadOnlySpan<Scalar> witness, int threads, CancellationToken cancellation)
    {
        using var use = key.Uses.Enter();
        var workspace = key.RentWorkspace();
        try
        {
            fixed (Scalar* values = witness)
            {
                return new Prover(key, (Fr*)values, workspace, threads, cancellation).Run();
            }
        }
        finally
        {
            key.Return(workspace);
        }
    }
}
