using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Where each local variable of emitted code is declared: by its first assignment, in the innermost block that holds all its uses,
/// or with a default before the first statement that uses it.
/// </summary>
internal sealed class DeclarationPlaces
{
    private readonly Dictionary<IrStatement, List<int>> _before = new(new ByReference());
    private readonly Dictionary<IrStatement, int> _at = new(new ByReference());

    /// <summary>The variables to declare before a statement.</summary>
    public IReadOnlyList<int> Before(IrStatement statement) => _before.TryGetValue(statement, out var variables) ? variables : [];

    /// <summary>Whether an assignment declares its variable.</summary>
    public bool IsAt(IrStatement statement, int variable) => _at.TryGetValue(statement, out var declared) && declared == variable;

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
            if (!outputs.Contains(variable))
            {
                places.Place(ir.Body, variable);
            }
            else if (!places.PlaceHere(ir.Body, variable))
            {
                places.DeclareBefore(ir.Body, variable);
            }
        }

        return places;
    }

    /// <summary>Whether a statement, or one in it, reads or writes the variable.</summary>
    public static bool Mentions(IrStatement statement, int variable) =>
        IrTraversal.SelfAndDescendants(statement).Any(inner => Writes(inner, variable) || Reads(inner, variable));

    private bool PlaceHere(BlockStatement block, int variable)
    {
        var first = block.Statements.FirstOrDefault(statement => Mentions(statement, variable));
        if (first is null || !IsDeclaring(first, variable))
        {
            return false;
        }

        _at.Add(first, variable);
        return true;
    }

    /// <summary>Declares the variable somewhere in the statement; says whether by an assignment.</summary>
    private bool Place(IrStatement statement, int variable)
    {
        switch (statement)
        {
            case BlockStatement block:
                var users = block.Statements.Where(inner => Mentions(inner, variable)).Take(2).ToArray();
                if (users.Length == 0)
                {
                    return false;
                }

                if (IsDeclaring(users[0], variable))
                {
                    _at.Add(users[0], variable);
                    return true;
                }

                if (users.Length > 1 || !Place(users[0], variable))
                {
                    DeclareBefore(users[0], variable);
                    return false;
                }

                return true;
            case LoopStatement loop when loop.Step is null || !Mentions(loop.Step, variable):
                return !Reads(loop, variable) && TryBlock(loop.Body, variable);
            case IfStatement branch when !Reads(branch, variable):
                var (inThen, inElse) = (Mentions(branch.Then, variable), branch.Else is not null && Mentions(branch.Else, variable));
                return inThen != inElse && TryBlock(inThen ? branch.Then : branch.Else!, variable);
            default:
                return false;
        }
    }

    /// <summary>A loop or branch may hold the declaration only if it is an assignment there: else the value comes from outside.</summary>
    private bool TryBlock(IrStatement statement, int variable)
    {
        var trial = new DeclarationPlaces();
        if (!trial.Place(statement, variable))
        {
            return false;
        }

        foreach (var place in trial._at)
        {
            _at.Add(place.Key, place.Value);
        }

        return true;
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

    private static bool IsDeclaring(IrStatement statement, int variable) => Writes(statement, variable) && !Reads(statement, variable);

    private static bool Writes(IrStatement statement, int variable) => statement switch
    {
        AssignStatement assign => assign.Variable == variable,
        NewArrayStatement create => create.Variable == variable,
        AssignArrayStatement alias => alias.Variable == variable,
        _ => false,
    };

    private static bool Reads(IrStatement statement, int variable) =>
        IrTraversal.ArraysOf(statement).Any(array => array == variable)
        || IrTraversal.ExpressionsOf(statement)
            .SelectMany(IrTraversal.SelfAndDescendants)
            .Any(expression => expression is VariableExpression read && read.Variable == variable
                || IrTraversal.ArraysOf(expression).Any(array => array == variable));

    private sealed class ByReference : IEqualityComparer<IrStatement>
    {
        public bool Equals(IrStatement left, IrStatement right) => ReferenceEquals(left, right);

        public int GetHashCode(IrStatement statement) => RuntimeHelpers.GetHashCode(statement);
    }
}
