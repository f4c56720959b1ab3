using CircuitGen.Curves;
using CircuitGen.MultiScalarMultiplication;
using CircuitGen.Towers;

namespace CircuitGen.Proving;

/// <summary>
/// One run of Groth16's prover (ePrint 2016/260, section 3.2). The quotient is computed as its numerator's values on a coset
/// where the denominator is constant, for which .zkey files hold Lagrange points.
/// </summary>
internal sealed unsafe class Prover
{
    private const int RowsPerJob = 1 << 11;

    private readonly ProvingKey _key;
    private readonly Fr* _witness;
    private readonly ProverWorkspace _workspace;
    private readonly JobQueue<ThreadWorkspace> _jobs;
    private readonly int _threads;
    private MultiScalarProduct<Fq>? _a;
    private MultiScalarProduct<Fq>? _b1;
    private MultiScalarProduct<Fq2>? _b2;
    private MultiScalarProduct<Fq>? _c;
    private MultiScalarProduct<Fq>? _h;
    private int _pendingRows;
    private int _pendingTransforms = 3;

    /// <summary>Prepares a run.</summary>
    /// <param name="key">The key.</param>
    /// <param name="witness">Canonical values of all wires, which stay where they are.</param>
    /// <param name="workspace">Memory, not used by anybody else meanwhile.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="cancellation">Ends the run early.</param>
    public Prover(ProvingKey key, Fr* witness, ProverWorkspace workspace, int threads, CancellationToken cancellation)
    {
        _witness = witness;
        (_key, _workspace, _threads) = (key, workspace, threads);
        _jobs = new(cancellation);
    }

    /// <summary>Computes the proof, with blinding factors from the system's cryptographic generator.</summary>
    public Proof Run()
    {
        var domain = _key.Image.Header.DomainSize;
        _workspace.A.Reserve(domain);
        _workspace.B.Reserve(domain);
        _workspace.C.Reserve(domain);
        _pendingRows = (domain + RowsPerJob - 1) / RowsPerJob;
        for (var start = 0; start < domain; start += RowsPerJob)
        {
            var first = start;
            _jobs.Add(_ => MultiplyRows(first, Math.Min(domain, first + RowsPerJob)));
        }

        _jobs.Add(_ => ClassifyWitness());
        _jobs.Run(_workspace.Threads(_threads));
        return Finish(Fr.Random(), Fr.Random());
    }

    private void MultiplyRows(int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            var a = _key.RowsA.Multiply(row, _witness);
            var b = _key.RowsB.Multiply(row, _witness);
            _workspace.A[row] = a;
            _workspace.B[row] = b;
            _workspace.C[row] = a * b;
        }

        if (Interlocked.Decrement(ref _pendingRows) == 0)
        {
            _jobs.Add(_ => MoveToCoset(_workspace.A.Pointer));
            _jobs.Add(_ => MoveToCoset(_workspace.B.Pointer));
            _jobs.Add(_ => MoveToCoset(_workspace.C.Pointer));
        }
    }

    private void MoveToCoset(Fr* values)
    {
        _key.Domain.MoveToCoset(values);
        if (Interlocked.Decrement(ref _pendingTransforms) == 0)
        {
            JoinQuotient();
        }
    }

    private void JoinQuotient()
    {
        var size = _key.Image.Header.DomainSize;
        _key.Domain.Join(_workspace.A.Pointer, _workspace.B.Pointer, _workspace.C.Pointer);
        _workspace.Quotient.Classify(_workspace.C.Span(size));
        _h = Enqueue(_key.Image.H, _workspace.Quotient);
    }

    private void ClassifyWitness()
    {
        var firstPrivate = _key.Image.Header.PublicCount + 1;
        _workspace.Witness.Classify(new(_witness, _key.WireCount));
        var b2 = new MultiScalarProduct<Fq2>(_key.Image.B2, _workspace.Witness);
        for (var job = 0; job < b2.JobCount; job++)
        {
            var index = job;
            _jobs.Add(thread => b2.Compute(index, thread.G2));
        }

        _b2 = b2;
        _a = Enqueue(_key.Image.A, _workspace.Witness);
        _b1 = Enqueue(_key.Image.B1, _workspace.Witness);

        // The array of C starts with the first private wire.
        _c = Enqueue(_key.Image.C - firstPrivate, _workspace.Witness, firstPrivate);
    }

    private MultiScalarProduct<Fq> Enqueue(AffinePoint<Fq>* bases, SignedDigits digits, int first = 0)
    {
        var product = new MultiScalarProduct<Fq>(bases, digits, first);
        for (var job = 0; job < product.JobCount; job++)
        {
            var index = job;
            _jobs.Add(thread => product.Compute(index, thread.G1));
        }

        return product;
    }

    private Proof Finish(in Fr r, in Fr s)
    {
        var header = _key.Image.Header;
        var a = _a!.Combine() + header.Alpha1 + header.Delta1.Multiply(r);
        var b1 = _b1!.Combine() + header.Beta1 + header.Delta1.Multiply(s);
        var b2 = _b2!.Combine() + header.Beta2 + header.Delta2.Multiply(s);
        var c = _c!.Combine() + _h!.Combine() + a.Multiply(s) + b1.Multiply(r) - header.Delta1.Multiply(r * s);
        return new(a.ToAffine(), b2.ToAffine(), c.ToAffine());
    }
}
