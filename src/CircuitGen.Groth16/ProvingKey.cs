using System.Collections.Concurrent;
using System.Numerics;
using CircuitGen.Formats;
using CircuitGen.Memory;
using CircuitGen.Proving;
using CircuitGen.Transforms;

namespace CircuitGen;

/// <summary>
/// What a prover needs for one circuit: a .zkey file, mapped into memory or made there. Several threads can prove with
/// one key at a time. Memory goes when the key is disposed and the last proof that uses it is done; no proof can be started after that.
/// </summary>
public sealed class ProvingKey : IDisposable
{
    private readonly ConcurrentBag<ProverWorkspace> _workspaces = [];

    internal ProvingKey(ZkeyImage image)
    {
        Image = image;
        Uses = new(image.Memory, Release, this);
        try
        {
            RowsA = SparseRows.Read(image, 0);
            RowsB = SparseRows.Read(image, 1);
        }
        catch
        {
            image.Dispose();
            throw;
        }

        Domain = new(BitOperations.Log2((uint)image.Header.DomainSize));
        VerificationKey = VerificationKey.Of(image);
    }

    /// <summary>All wires of the circuit, the constant one included.</summary>
    public int WireCount => Image.Header.WireCount;

    /// <summary>Public signals: outputs and public inputs.</summary>
    public int PublicCount => Image.Header.PublicCount;

    /// <summary>The power of two above the number of constraints and public signals.</summary>
    public int DomainSize => Image.Header.DomainSize;

    /// <summary>How many parties contributed to the key's second phase.</summary>
    public int ContributionCount => Image.Contributions.Contributions.Count;

    /// <summary>Whether one party made the key for development and could forge proofs.</summary>
    public bool IsDevelopmentKey => Image.Contributions.IsDevelopmentKey;

    /// <summary>The key for verifiers.</summary>
    public VerificationKey VerificationKey { get; }

    internal ZkeyImage Image { get; }

    /// <summary>Who works with the key; all that reads the image enters.</summary>
    internal UseCount Uses { get; }

    internal SparseRows RowsA { get; }

    internal SparseRows RowsB { get; }

    internal EvaluationDomain Domain { get; }

    /// <summary>Maps a .zkey file for Groth16 into memory; the file must stay as it is until the key is disposed.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">The file is not a Groth16 key over BN254, or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ProvingKey Load(string path) => Open(new MappedFile(path));

    /// <summary>Writes the key as a .zkey file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        using var use = Uses.Enter();
        using var stream = File.Create(path);
        Image.CopyTo(stream);
    }

    /// <summary>
    /// Checks that every point is in its group and that beta and delta agree in both groups. Loading checks the single points and the
    /// points of public signals only, because this takes longer than a proof: about a tenth of a millisecond a wire. Whether a key
    /// belongs to a circuit and a ceremony, <c>snarkjs zkey verify</c> tells.
    /// </summary>
    /// <param name="progress">Is told the share that is done, from 0 to 1, by several threads.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="InvalidFormatException">The key is damaged or forged; the message names the point.</exception>
    public void Validate(IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        using var use = Uses.Enter();
        KeyValidation.Run(Image, progress, cancellation);
    }

    /// <summary>Refuses keys that are not fit for release: development keys, keys nobody contributed to, and keys that anybody can forge proofs for.</summary>
    /// <exception cref="InsecureKeyException">The key is not fit; the message says why and what to do.</exception>
    public void RequireReleaseGrade() => KeyPolicy.RequireReleaseGrade(this);

    /// <inheritdoc/>
    public void Dispose() => Uses.Dispose();

    private void Release()
    {
        while (_workspaces.TryTake(out var workspace))
        {
            workspace.Dispose();
        }

        Domain.Dispose();
        Image.Dispose();
    }

    internal static ProvingKey Open(IKeyMemory memory)
    {
        try
        {
            return new(new ZkeyImage(memory));
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    internal ProverWorkspace RentWorkspace() => _workspaces.TryTake(out var workspace) ? workspace : new();

    internal void Return(ProverWorkspace workspace) => _workspaces.Add(workspace);
}
