using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Where each local variable of emitted code is declared: by its first assignment, in the innermost block that holds all its uses,
/// or with a default before the first statement that uses it.
/// </summary>
internal sealed class DeclarationPlaces
{
    private readonly Dictionary<IrStatement, List<int>> _before = new(ByReference<IrStatement>.Comparer);
    private readonly Dictionary<IrStatement, int> _at = new(ByReference<IrStatement>.Comparer);
    private readonly VariableUses _uses = new();

    /// <summary>The variables to declare before a statement.</summary>
    public IReadOnlyList<int> Before(IrStatement statement) => _before.TryGetValue(statement, out var variables) ? variables : [];

    /// <summary>Whether an assignment declares its variable.</summary>
    public bool IsAt(IrStatement statement, int variable) => _at.TryGetValue(statement, out var declared) && declared == variable;

    /// <summary>Whether a statement is the last one directly in a block that mentions the variable.</summary>
    public bool IsLastUser(BlockStatement block, IrStatement statement, int variable) =>
        ReferenceEquals(_uses.Users(block, variable)?.Last, statement);

    /// <summary>Finds the places of all variables but the parameters; variables nobody mentions have none.</summary>
    public static DeclarationPlaces Find(CircuitIr ir)
    {
        var places = new DeclarationPlaces();
        var outputs = new HashSet<int>(ir.Outputs.Select(output => output.Variable));
        var parameters = new HashSet<int>(ir.Parameters.Select(parameter => parameter.Variable));
        for (var variable = 0; variable < ir.Variables.Count; variable++)
        {
            if (parameters.Contains(variable))
            {
                continue;
            }

            // Outputs are read behind the body, so they must be declared in its outermost block.
            var first = places._uses.Users(ir.Body, variable)?.First;
            var isOutput = outputs.Contains(variable);
            var declaring = isOutput
                ? first is not null && places.IsDeclaring(first, variable) ? first : null
                : places.Declaring(ir.Body, variable);
            if (declaring is not null)
            {
                places._at.Add(declaring, variable);
            }
            else if (isOutput || first is not null)
            {
                places.DeclareBefore(isOutput ? ir.Body : first!, variable);
            }
        }

        return places;
    }

    /// <summary>
    /// The assignment in a statement that can declare the variable, or null. A loop or branch may hold the declaration only if it is
    /// an assignment there: else the value comes from outside.
    /// </summary>
    private IrStatement? Declaring(IrStatement statement, int variable)
    {
        switch (statement)
        {
            case BlockStatement block:
                if (_uses.Users(block, variable) is not var (first, last))
                {
                    return null;
                }

                if (IsDeclaring(first, variable))
                {
                    return first;
                }

                return ReferenceEquals(first, last) ? Declaring(first, variable) : null;
            case LoopStatement loop when loop.Step is null || !_uses.Mentions(loop.Step, variable):
                return _uses.Reads(loop, variable) ? null : Declaring(loop.Body, variable);
            case IfStatement branch when !_uses.Reads(branch, variable):
                var (inThen, inElse) = (_uses.Mentions(branch.Then, variable), branch.Else is not null && _uses.Mentions(branch.Else, variable));
                return inThen == inElse ? null : Declaring(inThen ? branch.Then : branch.Else!, variable);
            default:
                return null;
        }
    }

    private void DeclareBefore(IrStatement statement, int variable)
    {
        if (!_before.TryGetValue(statement, out var variables))
        {
            variables = [];
            _before.Add(statement, variables);
        }

        variables.Add(variable);
    }

    private bool IsDeclaring(IrStatement statement, int variable) =>
        IrTraversal.AssignedBy(statement) == variable && !_uses.Reads(statement, variable);
}
