using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Chains of ifs on numbers known at compile time, as a long switch on a loop's counter comes to.</content>
internal sealed partial class BodyEmitter
{
    private int _elses;

    /// <summary>The other side of an if. From some depth on, an if in it is written as <c>else if</c>, which the C# compiler takes at any length.</summary>
    private void Otherwise(IrStatement? otherwise)
    {
        if (otherwise is null)
        {
            return;
        }

        if (_elses >= BlockNesting.MostElses && BlockNesting.ChainedIf(otherwise, _plan.Sites) is { } next && IsWithoutPrelude(otherwise, next))
        {
            _writer.Open($"else if ({Known(next.Condition)})");
            Statement(next.Then);
            _writer.Close();
            Otherwise(next.Else);
            return;
        }

        _elses++;
        _writer.Open("else");
        Statement(otherwise);
        _writer.Close();
        _elses--;
    }

    /// <summary>Whether nothing has to be written between the <c>else</c> and the <c>if</c>.</summary>
    private bool IsWithoutPrelude(IrStatement otherwise, IfStatement next)
    {
        var isDeclaredWithin = true;
        for (var outer = otherwise; ; outer = ((BlockStatement)outer).Statements[0])
        {
            isDeclaredWithin &= _declarations.Before(outer).Count == 0;
            if (ReferenceEquals(outer, next))
            {
                return isDeclaredWithin && IsStatic(next.Condition) && _depths.Of(next.Condition) <= MostDepth;
            }
        }
    }
}
