using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>Which variables code reads and writes; an array counts as a whole.</summary>
internal static class Variables
{
    public static HashSet<int> ReadBy(IrStatement statement)
    {
        var read = new HashSet<int>();
        foreach (var inner in IrTraversal.SelfAndDescendants(statement))
        {
            foreach (var expression in IrTraversal.ExpressionsOf(inner))
            {
                read.UnionWith(IrTraversal.SelfAndDescendants(expression).Select(DirectlyReadBy).OfType<int>());
            }

            if (inner is AssignArrayStatement alias)
            {
                read.Add(RootOf(alias.Array));
            }
            else if (inner is StoreRowStatement store)
            {
                read.Add(RootOf(store.Row));
            }
        }

        return read;
    }

    /// <summary>The variable that the expression itself reads, or an element of it, or null; what its parts read is left out.</summary>
    public static int? DirectlyReadBy(IrExpression expression) => expression switch
    {
        VariableExpression variable => variable.Variable,
        ElementExpression element => RootOf(element.Array),
        _ => null,
    };

    public static HashSet<int> WrittenBy(IrStatement statement)
    {
        var written = new HashSet<int>();
        foreach (var inner in IrTraversal.SelfAndDescendants(statement))
        {
            switch (inner)
            {
                case AssignStatement assign:
                    written.Add(assign.Variable);
                    break;
                case NewArrayStatement create:
                    written.Add(create.Variable);
                    break;
                case AssignArrayStatement alias:
                    written.Add(alias.Variable);
                    break;
                case StoreStatement store:
                    written.Add(RootOf(store.Array));
                    break;
                case StoreRowStatement store:
                    written.Add(RootOf(store.Array));
                    break;
            }
        }

        return written;
    }

    private static int RootOf(ArrayExpression array) => array is RowArray row ? RootOf(row.Array) : ((VariableArray)array).Variable;
}
