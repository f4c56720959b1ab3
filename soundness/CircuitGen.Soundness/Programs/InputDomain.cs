using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>A parameter of a generated program.</summary>
/// <param name="Kind">Its type, or null for bool.</param>
/// <param name="Low">Its least value.</param>
/// <param name="High">Its greatest value.</param>
/// <param name="Length">The number of elements, or 0 for a scalar.</param>
public sealed record InputDomain(ScalarKind? Kind, BigInteger Low, BigInteger High, int Length);
