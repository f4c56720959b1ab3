using System.Runtime.Intrinsics.X86;

namespace CircuitGen.Lanes;

/// <summary>Whether the eight-lane code is used.</summary>
internal static class VectorSupport
{
    /// <summary>The AppContext switch that turns the eight-lane code off.</summary>
    public const string Switch = "CircuitGen.Groth16.DisableVectors";

    /// <summary>Whether this machine has the instructions, and nobody turned their use off. Asked for whenever a workspace is made.</summary>
    public static bool IsEnabled =>
        Avx512DQ.IsSupported && !(AppContext.TryGetSwitch(Switch, out var isDisabled) && isDisabled);
}
