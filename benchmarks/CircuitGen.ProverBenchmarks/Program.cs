using System.Diagnostics;
using System.Globalization;
using CircuitGen;
using CircuitGen.Formats;
using CircuitGen.Groth16Tests;
using CircuitGen.ProverBenchmarks;

// Prints the times of our prover and of snarkjs on the same keys and witnesses, and their ratios. Asserts nothing.
// Arguments: the squares and the ReLUs to build, and the path of snarkjs's build/cli.cjs (without it, only we are measured).
if (args is ["kernels"])
{
    KernelBenchmarks.Run();
    return;
}

if (args is ["setup", var count, var keyPath, var witnessPath])
{
    var (system, made) = TestCircuits.Squares(int.Parse(count, CultureInfo.InvariantCulture));
    using var keyPair = Groth16.SetupForDevelopment(system);
    keyPair.ProvingKey.Save(keyPath);
    WtnsFile.Write(witnessPath, made);
    return;
}

if (args is ["prove", var keyFile, var witnessFile])
{
    // Memory alone: nothing but the key, mapped, and the witness is in this process.
    using var key = ProvingKey.Load(keyFile);
    var read = WtnsFile.Read(witnessFile, new(1, 0, 1));
    var proof = Groth16.Prove(key, read);
    Console.WriteLine($"verifies: {Groth16.Verify(key.VerificationKey, read.PublicSignals, proof)}, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    return;
}

var squares = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 65528;
var relus = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3854;
var snarkjs = args.Length > 2 ? args[2] : null;
Groth16.Warning += static _ => { };
var childTime = 0.0;
var folder = Directory.CreateTempSubdirectory("circuitgen-benchmark-").FullName;
Measure("squares", TestCircuits.Squares(squares));
Measure("ReLUs", TestCircuits.ReLUs(relus));
Directory.Delete(folder, recursive: true);

void Measure(string name, (ConstraintSystem System, Witness Witness) circuit)
{
    Console.WriteLine($"{name}: {circuit.System.ConstraintCount} constraints, {circuit.System.WireCount} wires");
    var watch = Stopwatch.StartNew();
    using var keys = Groth16.SetupForDevelopment(circuit.System);
    Print("setup", watch.Elapsed.TotalMilliseconds);
    keys.ProvingKey.Save(Path.Combine(folder, "key.zkey"));
    WtnsFile.Write(Path.Combine(folder, "witness.wtns"), circuit.Witness);

    watch.Restart();
    using var mapped = ProvingKey.Load(Path.Combine(folder, "key.zkey"));
    Print("load", watch.Elapsed.TotalMilliseconds);
    watch.Restart();
    var proof = Groth16.Prove(mapped, circuit.Witness);
    Print("first proof", watch.Elapsed.TotalMilliseconds);
    for (var i = 0; i < (circuit.System.ConstraintCount < 10000 ? 60 : 2); i++)
    {
        // The just-in-time compiler optimizes what ran thirty times.
        proof = Groth16.Prove(mapped, circuit.Witness);
        Groth16.Verify(keys.VerificationKey, circuit.Witness.PublicSignals, proof);
    }

    var ours = Median(9, () => proof = Groth16.Prove(mapped, circuit.Witness));
    Print("prove, median of 9", ours.Wall);
    Print("  its processor time", ours.Processor);
    Print("verify, median of 9", Median(9, () => Groth16.Verify(keys.VerificationKey, circuit.Witness.PublicSignals, proof)).Processor);
    Console.WriteLine($"  verifies: {Groth16.Verify(keys.VerificationKey, circuit.Witness.PublicSignals, proof)}, "
        + $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    if (snarkjs is not null)
    {
        var theirs = Median(3, () => Run("groth16", "prove", "key.zkey", "witness.wtns", "proof.json", "public.json"));
        Print("snarkjs, median of 3", theirs.Wall);
        Print("  its processor time", theirs.Processor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  ratio 1/{theirs.Wall / ours.Wall:F1} in time, 1/{theirs.Processor / ours.Processor:F1} in processor time"));
        File.WriteAllText(Path.Combine(folder, "proof.json"), proof.ToJson());
        File.WriteAllText(Path.Combine(folder, "key.json"), keys.VerificationKey.ToJson());
        Console.WriteLine("  " + Run("groth16", "verify", "key.json", "public.json", "proof.json").Trim());
    }
}

string Run(params string[] arguments)
{
    // snarkjs's threads end before it does: only the process itself can tell what they all took.
    var meter = Path.Combine(folder, "meter.cjs");
    File.WriteAllText(meter, "process.on('exit', () => { const u = process.cpuUsage(); console.log('cpu ' + (u.user + u.system) / 1000) })");
    var start = new ProcessStartInfo("node", ["--require", meter, snarkjs!, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
    };
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd().Split("cpu ");
    process.WaitForExit();
    childTime += double.Parse(output[1], CultureInfo.InvariantCulture);
    return output[0];
}

// Wall-clock time says little on a shared machine; processor time, ours and that of processes we start, says more.
(double Wall, double Processor) Median(int count, Action action)
{
    var times = new double[count];
    var processor = new double[count];
    for (var i = 0; i < count; i++)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime.TotalMilliseconds + childTime;
        var watch = Stopwatch.StartNew();
        action();
        times[i] = watch.Elapsed.TotalMilliseconds;
        self.Refresh();
        processor[i] = self.TotalProcessorTime.TotalMilliseconds + childTime - before;
    }

    Array.Sort(times);
    Array.Sort(processor);
    return (times[count / 2], processor[count / 2]);
}

static void Print(string what, double milliseconds) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {milliseconds:F1} ms"));
