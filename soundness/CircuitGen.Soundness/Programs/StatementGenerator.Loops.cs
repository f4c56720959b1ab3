namespace CircuitGen.Soundness.Programs;

/// <content>Loops; everything in them may leave them.</content>
internal sealed partial class StatementGenerator
{
    private int _loops;

    private void Loop(int depth)
    {
        var mark = scope.Mark();
        var name = FreshName();
        var count = random.Next(1, 5);
        var arrays = scope.Arrays.Where(static array => array.Slicer is null && !array.IsJagged && array.Member.Length == 0).ToArray();
        var end = "}";
        switch (random.Next(7))
        {
            case 0 or 1 when arrays.Length > 0:
                var array = expressions.Pick(arrays);
                code.AppendLine($"foreach (var {name} in {array.Name}) {{");
                scope.Scalars.Add(new(name, array.Kind, array.Low, array.High, IsWritable: false));
                break;
            case 2:
                // The counter moves first, so that whatever leaves the body leaves it known.
                code.AppendLine($"int {name} = -1; while (++{name} < {count}) {{");
                scope.Counters.Add(new(name, ScalarKind.Int, 0, count - 1, IsWritable: false));
                break;
            case 3:
                code.AppendLine($"int {name} = 0; do {{");
                end = $"}} while (++{name} < {count});";
                scope.Counters.Add(new(name, ScalarKind.Int, 0, count - 1, IsWritable: false));
                break;
            case 4:
                code.AppendLine($"for (int {name} = {count}; {name}-- > 0; ) {{");
                scope.Counters.Add(new(name, ScalarKind.Int, 0, count - 1, IsWritable: false));
                break;
            default:
                code.AppendLine($"for (int {name} = 0; {name} < {count}; {name}++) {{");
                scope.Counters.Add(new(name, ScalarKind.Int, 0, count - 1, IsWritable: false));
                break;
        }

        _loops++;
        Block(random.Next(1, 4), depth - 1);
        _loops--;
        code.AppendLine(end);
        scope.Release(mark);
    }
}
