namespace CircuitGen.Soundness.Programs;

/// <content>Structs, records, tuples, enums.</content>
internal sealed partial class StatementGenerator
{
    private void Composite()
    {
        switch (random.Next(6))
        {
            case 0 or 1 when scope.Types.Structs.Count > 0:
                DeclareStruct();
                break;
            case 2 or 3 when scope.Structs.Exists(static variable => variable.IsWritable):
                ChangeStruct();
                break;
            case 4 when scope.Types.Enums.Count > 0:
                var type = expressions.Pick(scope.Types.Enums);
                var variable = new ScalarVariable(FreshName(), type.Kind, type.Kind.Low, type.Kind.High, IsWritable: true, type.Name);
                code.AppendLine($"{type.Name} {variable.Name} = {expressions.FitTo(variable, Depth)};");
                scope.Scalars.Add(variable);
                break;
            default:
                DeclareTuple();
                break;
        }
    }

    private void DeclareStruct()
    {
        var type = expressions.Pick(scope.Types.Structs);
        var value = expressions.Struct(type, Depth);
        if (type.IsRecord && type.Fields.Length > 1 && random.Next(3) == 0)
        {
            var fields = type.Fields.Select(field => field with { Name = FreshName() }).ToArray();
            code.AppendLine($"var ({string.Join(", ", fields.Select(static field => field.Name))}) = {value};");
            scope.Scalars.AddRange(fields);
            return;
        }

        var name = FreshName();
        code.AppendLine($"{type.Name} {name} = {value};");
        scope.Add(new StructVariable(name, type, IsWritable: true));
    }

    private void ChangeStruct()
    {
        var variable = expressions.Pick([.. scope.Structs.Where(static variable => variable.IsWritable)]);
        code.AppendLine(variable.Type.IsRecord || random.Next(2) == 0
            ? $"{variable.Name} = {expressions.Struct(variable.Type, Depth)};"
            : $"{variable.Name}.Change({expressions.Fit(expressions.Number(Depth), ScalarKind.Int, -50, 50).Text});");
    }

    private void DeclareTuple()
    {
        var (left, right) = (expressions.Number(Depth - 1), expressions.Number(Depth - 1));
        if (random.Next(3) == 0)
        {
            var (first, second) = (FreshName(), FreshName());
            code.AppendLine($"var ({first}, {second}) = ({left.Text}, {right.Text});");
            scope.Scalars.Add(new(first, left.Kind, left.Low, left.High, IsWritable: true));
            scope.Scalars.Add(new(second, right.Kind, right.Low, right.High, IsWritable: true));
            return;
        }

        var name = FreshName();
        code.AppendLine($"({left.Kind.Keyword} A, {right.Kind.Keyword}) {name} = ({left.Text}, {right.Text});");
        scope.Scalars.Add(new(name + ".A", left.Kind, left.Low, left.High, IsWritable: true));
        scope.Scalars.Add(new(name + ".Item2", right.Kind, right.Low, right.High, IsWritable: true));
    }
}
