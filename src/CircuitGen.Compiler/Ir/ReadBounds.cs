namespace CircuitGen.Compiler.Ir;

/// <summary>
/// What expressions read at most, by the numbers of variables: enough to see at once that the new variables of a call that has been inlined
/// are none that a long sum in front of it reads.
/// </summary>
internal sealed class ReadBounds
{
    private readonly BottomUp<(int Highest, bool Elements)> _bounds = new(Of);

    /// <summary>Whether the expression may read something of a set; if not, it surely does not.</summary>
    public bool MayOverlap(IrExpression expression, AccessSet written)
    {
        var (highest, elements) = _bounds.Of(expression);
        return (elements && written.Elements) || written.Variables.Any(variable => variable <= highest);
    }

    private static (int Highest, bool Elements) Of(IrExpression expression, IReadOnlyList<(int Highest, bool Elements)> children)
    {
        var reads = new AccessSet();
        reads.AddOwnReads(expression);
        return (reads.Variables.Concat(children.Select(static child => child.Highest)).DefaultIfEmpty(-1).Max(), reads.Elements || children.Any(static child => child.Elements));
    }
}
