using System.Globalization;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Holds the code that one circuit comes to within <see cref="CodeLimits"/>: methods that call others twice double at every level.</summary>
internal sealed class SizeLimits(Lowering lowering)
{
    private int _operations;
    private int _nesting;
    private bool _isReported;

    /// <summary>Counts an operation, or a statement that stands for one.</summary>
    public void Count(SyntaxNode syntax)
    {
        if (++_operations > CodeLimits.Operations)
        {
            throw Report(
                syntax,
                $"'{lowering.Method.Name}' with the methods it calls",
                $"{Number(CodeLimits.Operations)} operations",
                "Compute in loops what is written out or inlined many times, or keep in a variable what is called for twice.");
        }
    }

    /// <summary>Counts an operation and enters it; to be left again with <see cref="Leave"/>.</summary>
    public void Enter(SyntaxNode syntax)
    {
        Count(syntax);
        if (++_nesting > CodeLimits.Nesting)
        {
            _nesting--;
            throw TooDeep(syntax);
        }
    }

    public void Leave() => _nesting--;

    /// <summary>Reports code that stands too deep inside other code.</summary>
    public LoweringStoppedException TooDeep(SyntaxNode syntax) => Report(
        syntax, $"The code around this place in '{lowering.Method.Name}'", $"{Number(CodeLimits.Nesting)} levels", "Put parts of it into variables one after the other, or use a loop.");

    /// <summary>Refuses statements that stand too deep inside each other, as those behind many early exits do.</summary>
    public void RequireShallow(IrStatement body)
    {
        if (Nesting.Beyond(body, CodeLimits.Nesting) is { } site)
        {
            throw TooDeep(lowering.Origins[site]);
        }
    }

    /// <summary>The first limit is reported; what is still to come in the code around it would only say the same again.</summary>
    private LoweringStoppedException Report(SyntaxNode syntax, string what, string limit, string advice)
    {
        if (!_isReported)
        {
            _isReported = true;
            lowering.Problems.Add(CodeTooLarge.Rule, syntax, what, limit, advice);
        }

        // Everything that follows stops at once.
        _operations = CodeLimits.Operations;
        return new(isReported: true);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
