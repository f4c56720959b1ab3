using System.Runtime.CompilerServices;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// The files of a planned circuit. The generator adds them to the compilation, and the analyzers, which run beside it, look whether they could be made; either way each is
/// written once.
/// </summary>
public sealed class CircuitFiles
{
    private static readonly ConditionalWeakTable<CircuitPlan, CircuitFiles> s_files = new();

    private readonly CircuitPlan _plan;
    private readonly Dictionary<string, (object Key, Attempt<string?> File)> _written = [];

    private CircuitFiles(CircuitPlan plan) => _plan = plan;

    /// <summary>The files of a plan.</summary>
    public static CircuitFiles Of(CircuitPlan plan) => s_files.GetValue(plan, static plan => new(plan));

    /// <summary>The class itself, or what an editor is shown of it; null where the plan has problems.</summary>
    public Attempt<string?> Code(MethodSignature signature, EquatableArray<string> texts) => Write(
        nameof(Code),
        (signature, texts),
        signature,
        () => _plan.IsComplete ? CircuitEmitter.Emit(signature, _plan, texts)
            : _plan.IsCutShort ? DeclarationEmitter.Emit(signature)
            : null);

    /// <summary>The half of the class that knows positions; null where there is no plan.</summary>
    public Attempt<string?> Locations(LoweredCircuit circuit, CompilerOptions options) => Write(
        nameof(Locations),
        (circuit, options.ProjectFolder),
        circuit.Signature,
        () => _plan.IsComplete
            ? LocationsEmitter.Emit(circuit.Signature, circuit.Ir!, _plan.OutputLengths, circuit.Texts, SourceRoots.Shorten(circuit.Positions, options.ProjectFolder))
            : null);

    /// <summary>The report; null where there is no plan.</summary>
    public Attempt<string?> Manifest(LoweredCircuit circuit, CompilerOptions options) => Write(
        nameof(Manifest),
        (circuit, options.ProjectFolder),
        circuit.Signature,
        () => _plan.IsComplete ? ManifestEmitter.Emit(CircuitReport.Create(_plan, circuit, file => SourceRoots.Shorten(file, options.ProjectFolder))) : null);

    /// <summary>Why one of the files could not be written, or null.</summary>
    public string? Failure(LoweredCircuit circuit, CompilerOptions options) =>
        Code(circuit.Signature, circuit.Texts).Failure ?? Locations(circuit, options).Failure ?? Manifest(circuit, options).Failure;

    private Attempt<string?> Write(string kind, object key, MethodSignature signature, Func<string?> write)
    {
        lock (_written)
        {
            if (!_written.TryGetValue(kind, out var known) || !known.Key.Equals(key))
            {
                known = (key, Isolation.Run(signature.MethodName, write));
                _written[kind] = known;
            }

            return known.File;
        }
    }
}
