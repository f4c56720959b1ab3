using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What an initializer holds.</summary>
/// <param name="Lengths">As at <see cref="ConstantTable.Lengths"/>.</param>
/// <param name="RowStarts">As at <see cref="ConstantTable.RowStarts"/>.</param>
/// <param name="IsLiteral">Whether all elements are literals, so that the contents follow from the syntax alone.</param>
internal sealed record TableContents(TableValues Values, EquatableArray<int> Lengths, EquatableArray<int> RowStarts, bool IsLiteral);

/// <summary>An initializer cannot be read.</summary>
internal sealed class UnreadableTableException(string reason) : Exception(reason);
