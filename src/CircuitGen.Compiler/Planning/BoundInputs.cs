namespace CircuitGen.Compiler.Planning;

/// <summary>Finds the inputs that some gadget of the body sees.</summary>
internal sealed class BoundInputs
{
    // The variable of the parameter that each of the first wires belongs to; -1 where none.
    private readonly List<int> _owners = [];

    /// <summary>The variables of the parameters found.</summary>
    public HashSet<int> Variables { get; } = [];

    /// <summary>Whether the body is being planned: inputs and outputs do not count.</summary>
    public bool IsInBody { get; set; }

    public void Own(int wire, int variable)
    {
        while (_owners.Count <= wire)
        {
            _owners.Add(-1);
        }

        _owners[wire] = variable;
    }

    public void Note(int wire)
    {
        if (IsInBody && wire < _owners.Count && _owners[wire] >= 0)
        {
            Variables.Add(_owners[wire]);
        }
    }
}
