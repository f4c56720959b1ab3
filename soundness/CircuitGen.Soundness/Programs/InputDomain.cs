using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>A parameter of a generated program.</summary>
/// <param name="Kind">Its type, or null for bool.</param>
/// <param name="Low">Its least value.</param>
/// <param name="High">Its greatest value.</param>
/// <param name="Length">The number of elements, of each row where there are rows, or 0 for a scalar.</param>
/// <param name="Rows">The number of rows of an array of two dimensions, or 0.</param>
public sealed record InputDomain(ScalarKind? Kind, BigInteger Low, BigInteger High, int Length, int Rows = 0);
