namespace CircuitGen.Soundness.Programs;

/// <content>Structs, tuples and enums.</content>
internal sealed partial class ExpressionGenerator
{
    /// <summary>A value of a struct type.</summary>
    public string Struct(StructType type, int depth)
    {
        var variables = scope.Structs.Where(variable => variable.Type == type).ToArray();
        var helpers = Helpers.Where(helper => helper.Struct == type).ToArray();
        switch (random.Next(6))
        {
            case 0 or 1 when variables.Length > 0:
                return Pick(variables).Name;
            case 2 when depth > 0:
                return $"({Condition(depth - 1)} ? {Struct(type, depth - 1)} : {Struct(type, depth - 1)})";
            case 3 when variables.Length > 0:
                var field = Pick(type.Fields);
                return $"({Pick(variables).Name} with {{ {field.Name} = {FitTo(field, depth - 1)} }})";
            case 4 when helpers.Length > 0:
                return Invoke(Pick(helpers), depth);
            default:
                return type.IsRecord
                    ? $"new {type.Name}({string.Join(", ", type.Fields.Select(field => FitTo(field, depth - 1)))})"
                    : $"new {type.Name} {{ {string.Join(", ", type.Fields.Select(field => $"{field.Name} = {FitTo(field, depth - 1)}"))} }}";
        }
    }

    /// <summary>A random number that a variable takes.</summary>
    public string FitTo(ScalarVariable variable, int depth) =>
        variable.Converted(Fit(Number(depth), variable.Kind, variable.Low, variable.High));

    private CodeValue StructNumber(int depth)
    {
        if (scope.Structs.Count > 0 && random.Next(2) == 0)
        {
            var variable = Pick(scope.Structs);
            return variable.Type.Get with { Text = $"{variable.Name}.Get()" };
        }

        if (scope.Types.Structs.Count == 0)
        {
            return EnumNumber(depth);
        }

        var type = Pick(scope.Types.Structs);
        var field = Pick(type.Fields);
        return field.Value with { Text = $"({Struct(type, depth - 1)}).{field.Name}" };
    }

    private CodeValue EnumNumber(int depth)
    {
        if (scope.Types.Enums.Count == 0)
        {
            return Arithmetic(depth);
        }

        var type = Pick(scope.Types.Enums);
        if (random.Next(2) == 0)
        {
            return new($"(({type.Kind.Keyword}){type.Name}.{Pick(type.Members)})", type.Kind, type.Kind.Low, type.Kind.High);
        }

        var (first, second) = Common(Number(depth - 2), Number(depth - 2));
        return new(
            $"({Enum(type, depth - 1)} switch {{ {type.Name}.A => {first.Text}, _ => {second.Text} }})",
            first.Kind,
            System.Numerics.BigInteger.Min(first.Low, second.Low),
            System.Numerics.BigInteger.Max(first.High, second.High));
    }

    private string Enum(EnumType type, int depth)
    {
        var variables = scope.Scalars.Where(variable => variable.Enum == type.Name).ToArray();
        return variables.Length > 0 && random.Next(2) == 0
            ? Pick(variables).Name
            : $"(({type.Name})({Fit(Number(depth), type.Kind, type.Kind.Low, type.Kind.High).Text}))";
    }

    /// <summary>Equality of enums, records and tuples.</summary>
    private string CompositeComparison(int depth)
    {
        var records = scope.Types.Structs.Where(static type => type.IsRecord).ToArray();
        var sign = Pick(["==", "!="]);
        switch (random.Next(3))
        {
            case 0 when scope.Types.Enums.Count > 0:
                var type = Pick(scope.Types.Enums);
                return $"({Enum(type, depth - 1)} {sign} {type.Name}.{Pick(type.Members)})";
            case 1 when records.Length > 0:
                var record = Pick(records);
                return $"({Struct(record, depth - 1)} {sign} {Struct(record, depth - 1)})";
            default:
                var (a, b) = Common(Number(depth - 1), Number(depth - 1));
                var (c, d) = Common(Number(depth - 1), Number(depth - 1));
                return $"(({a.Text}, {c.Text}) {sign} ({b.Text}, {d.Text}))";
        }
    }
}
