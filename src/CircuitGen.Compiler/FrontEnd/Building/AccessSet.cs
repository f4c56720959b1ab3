using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Variables that some code reads or writes; elements of arrays count as one, because arrays may be aliases.</summary>
internal sealed class AccessSet
{
    public HashSet<int> Variables { get; } = [];

    public bool Elements { get; set; }

    public void AddReads(IrExpression expression)
    {
        switch (expression)
        {
            case VariableExpression e:
                Variables.Add(e.Variable);
                break;
            case ElementExpression e:
                Elements = true;
                AddReads(e.Array);
                AddReads(e.Index);
                AddReads(e.Bound);
                break;
            case TableElementExpression e:
                foreach (var index in e.Indices)
                {
                    AddReads(index);
                }

                AddReads(e.Bound);
                break;
            case LengthExpression e:
                AddReads(e.Array);
                break;
            case OperationExpression e:
                foreach (var operand in e.Operands)
                {
                    AddReads(operand);
                }

                break;
            case ConditionalExpression e:
                AddReads(e.Condition);
                AddReads(e.WhenTrue);
                AddReads(e.WhenFalse);
                break;
        }
    }

    public void AddReads(ArrayExpression array)
    {
        switch (array)
        {
            case VariableArray a:
                Variables.Add(a.Variable);
                break;
            case RowArray a:
                Elements = true;
                AddReads(a.Array);
                AddReads(a.Index);
                break;
        }
    }

    public void AddReads(SliceBound? bound)
    {
        if (bound is not null)
        {
            AddReads(bound.Start);
            AddReads(bound.Length);
        }
    }

    public void AddWrites(IrStatement statement)
    {
        switch (statement)
        {
            case AssignStatement s:
                Variables.Add(s.Variable);
                break;
            case NewArrayStatement s:
                Variables.Add(s.Variable);
                break;
            case AssignArrayStatement s:
                Variables.Add(s.Variable);
                break;
            case StoreStatement or StoreRowStatement:
                Elements = true;
                break;
            default:
                foreach (var child in IrChildren.Of(statement))
                {
                    AddWrites(child);
                }

                break;
        }
    }

    public bool Overlaps(AccessSet other) => (Elements && other.Elements) || Variables.Overlaps(other.Variables);
}
