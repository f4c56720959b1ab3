using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Methods that call themselves. They are inlined like all others, as long as something known at compile time is passed on: a number
/// or a span's length, on which a condition ends the recursion, because the side of a known condition that is not taken is not looked at.
/// </summary>
internal sealed class RecursiveCalls
{
    private const int MaximumDepth = 64;

    private bool _isReported;

    /// <summary>Reports a recursion that nothing known at compile time ends.</summary>
    public void Check(Lowering lowering, IMethodSymbol method, IReadOnlyList<Place> arguments, SyntaxNode syntax)
    {
        var depth = lowering.Frame.CountOf(method);
        if (depth == 0)
        {
            return;
        }

        var ends = depth < MaximumDepth && arguments.Any(argument => IsKnown(lowering, argument, syntax));
        if (ends && !_isReported)
        {
            return;
        }

        // The calls that are still to come in outer copies would only say the same again.
        _isReported = true;
        throw ends ? new LoweringStoppedException(isReported: true) : lowering.Unsupported(Recursion.Rule, syntax, method.Name);
    }

    private static bool IsKnown(Lowering lowering, Place argument, SyntaxNode syntax) => argument is ValuePlace && argument.Read(lowering, syntax) switch
    {
        ScalarValue { Expression: ConstantExpression } => true,
        ViewValue view => view.Lengths.All(length => length is ConstantExpression),
        _ => false,
    };
}
