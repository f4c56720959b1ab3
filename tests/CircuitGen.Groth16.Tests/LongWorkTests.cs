namespace CircuitGen.Groth16Tests;

/// <summary>Setup, contributions and validation tell how far they are, and can be stopped.</summary>
public sealed class LongWorkTests
{
    private static readonly ConstraintSystem s_system = TestCircuits.ReLUs(40).System;

    [Fact]
    public void Progress_goes_up_to_the_end()
    {
        AssertReachesTheEnd(progress => Groth16.SetupForDevelopment(s_system, progress).Dispose());
        AssertReachesTheEnd(progress => Groth16.Contribute(SharedKeys.Keys.ProvingKey, "somebody", progress).Dispose());
        AssertReachesTheEnd(progress => SharedKeys.Keys.ProvingKey.Validate(progress));
    }

    [Fact]
    public void It_can_be_stopped()
    {
        var stopped = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => Groth16.SetupForDevelopment(s_system, null, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => Groth16.Contribute(SharedKeys.Keys.ProvingKey, "somebody", null, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => SharedKeys.Keys.ProvingKey.Validate(null, stopped));
    }

    private static void AssertReachesTheEnd(Action<IProgress<double>> work)
    {
        var shares = new Shares();
        work(shares);
        Assert.Equal(1, shares.Greatest, precision: 12);
        Assert.All(shares.All, share => Assert.InRange(share, 0, 1));
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> All { get; } = [];

        public double Greatest => All.Max();

        public void Report(double value)
        {
            lock (All)
            {
                All.Add(value);
            }
        }
    }
}
