using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the array variables whose elements are written, be it under another name.</summary>
internal sealed class WrittenArrays
{
    private readonly Dictionary<int, int> _aliases = [];
    private readonly HashSet<int> _stored = [];

    public static HashSet<int> Of(IrStatement body)
    {
        var arrays = new WrittenArrays();
        arrays.Visit(body);
        var written = new HashSet<int>(arrays._stored.Select(arrays.Find));
        return [.. arrays._aliases.Keys.Concat(arrays._stored).Where(variable => written.Contains(arrays.Find(variable)))];
    }

    private void Visit(IrStatement statement)
    {
        switch (statement)
        {
            case StoreStatement store:
                _stored.Add(Root(store.Array));
                break;
            case StoreRowStatement row:
                Join(Root(row.Array), Root(row.Row));
                break;
            case AssignArrayStatement assign:
                Join(assign.Variable, Root(assign.Array));
                break;
            default:
                foreach (var child in IrChildren.Of(statement))
                {
                    Visit(child);
                }

                break;
        }
    }

    private static int Root(ArrayExpression array) => array switch
    {
        RowArray row => Root(row.Array),
        VariableArray variable => variable.Variable,
        _ => throw new InvalidOperationException(array.GetType().Name),
    };

    private void Join(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        _aliases[left] = right;
        if (!_aliases.ContainsKey(right))
        {
            _aliases[right] = right;
        }
    }

    private int Find(int variable)
    {
        while (_aliases.TryGetValue(variable, out var next) && next != variable)
        {
            variable = next;
        }

        return variable;
    }
}
