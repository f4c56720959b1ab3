using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>What is learned about a variable, or the elements of an array variable, over the whole run.</summary>
internal struct VariableRecord
{
    private bool _isKnown;

    public Interval Range { get; private set; }

    public bool HeldSecret { get; private set; }

    public void Widen(in PlanValue value)
    {
        var range = value.Range;
        if (!_isKnown)
        {
            Range = range;
            _isKnown = true;
        }
        else if (!Range.Contains(range))
        {
            Range = Range.Hull(range);
        }

        HeldSecret |= !value.IsConstant;
    }
}
