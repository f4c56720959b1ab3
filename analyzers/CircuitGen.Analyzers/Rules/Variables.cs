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
                read.UnionWith(ReadBy(expression));
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

    public static HashSet<int> ReadBy(IrExpression expression)
    {
        var read = new HashSet<int>();
        foreach (var inner in IrTraversal.SelfAndDescendants(expression))
        {
            switch (inner)
            {
                case VariableExpression variable:
                    read.Add(variable.Variable);
                    break;
                case ElementExpression element:
                    read.Add(RootOf(element.Array));
                    break;
            }
        }

        return read;
    }

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
