using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Where a <see cref="CircuitBuilder"/> puts what it builds: the compiler counts, the runtime stores.
/// </summary>
public interface ICircuitSink
{
    /// <summary>A wire was allocated; wires are numbered upward without gaps.</summary>
    /// <param name="kind">What an honest witness puts on it.</param>
    void OnWire(WireKind kind);

    /// <summary>A rank-1 constraint <c>a * b = c</c> was imposed.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="c">The product.</param>
    /// <param name="site">The place in the source that asked for it: an index into the circuit's source map.</param>
    void OnConstraint(LinearCombination a, LinearCombination b, LinearCombination c, int site);
}
