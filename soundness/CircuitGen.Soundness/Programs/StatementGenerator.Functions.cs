namespace CircuitGen.Soundness.Programs;

/// <content>Local functions, and calls that change variables.</content>
internal sealed partial class StatementGenerator
{
    /// <summary>A local function that reads variables around it, which may change between its calls. Spans it may not read.</summary>
    private void DeclareFunction()
    {
        var mark = scope.Mark();
        var arrays = scope.Arrays.ToArray();
        scope.Arrays.RemoveAll(static array => array.Slicer is null);
        var name = FreshName();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var kind = expressions.Pick(ScalarKind.All);
            scope.Scalars.Add(new(FreshName(), kind, kind.Low, kind.High, IsWritable: false));
        }

        ScalarVariable[] parameters = [.. scope.Scalars.Skip(mark.Scalars)];
        var result = expressions.Number(Depth);
        var body = random.Next(2) == 0 ? $"=> {result.Text};" : $"{{ if ({expressions.Condition(1)}) return {expressions.Fit(expressions.Number(1), result.Kind, result.Low, result.High).Text}; return {result.Text}; }}";
        code.AppendLine($"{result.Kind.Keyword} {name}({string.Join(", ", parameters.Select(static p => $"{p.TypeName} {p.Name}"))}) {body}");
        scope.Arrays.Clear();
        scope.Arrays.AddRange(arrays);
        scope.Release(mark);
        scope.Functions.Add(new(name, parameters, result.Kind, result.Low, result.High));
    }

    /// <summary>A call with a ref and an out argument.</summary>
    private void CallProcedure()
    {
        var procedure = expressions.Pick(expressions.Procedures);
        var fitting = scope.Scalars.Where(variable => variable.IsWritable && variable.IsFull && variable.Enum is null && variable.Kind == procedure.Changed).ToArray();
        if (fitting.Length == 0)
        {
            var variable = new ScalarVariable(FreshName(), procedure.Changed, procedure.Changed.Low, procedure.Changed.High, IsWritable: true);
            code.AppendLine($"{procedure.Changed.Keyword} {variable.Name} = {expressions.FitTo(variable, Depth - 1)};");
            scope.Scalars.Add(variable);
            fitting = [variable];
        }

        var assigned = FreshName();
        code.AppendLine($"{procedure.Name}(ref {expressions.Pick(fitting).Name}, {expressions.FitTo(procedure.Input, Depth - 1)}, out {procedure.Assigned.Keyword} {assigned});");
        scope.Scalars.Add(new(assigned, procedure.Assigned, procedure.Assigned.Low, procedure.Assigned.High, IsWritable: true));
    }
}
