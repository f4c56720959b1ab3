using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Lowers a call of a library method.</summary>
internal delegate Value Intrinsic(Lowering lowering, IInvocationOperation invocation);
