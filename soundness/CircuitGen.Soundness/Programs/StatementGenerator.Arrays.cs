namespace CircuitGen.Soundness.Programs;

/// <content>Arrays of one or two dimensions, arrays of arrays and of structs, spans, slices.</content>
internal sealed partial class StatementGenerator
{
    private void DeclareArray()
    {
        var name = FreshName();
        var kind = expressions.Pick(ScalarKind.All);
        var length = random.Next(1, 6);
        switch (random.Next(8))
        {
            case 0 or 1:
                var open = random.Next(2) == 0 ? $"{kind.Keyword}[] {name} = new {kind.Keyword}[{length}];" : $"Span<{kind.Keyword}> {name} = stackalloc {kind.Keyword}[{length}];";
                code.AppendLine(open);
                scope.Arrays.Add(new(name, kind, length, kind.Low.Sign < 0 ? -100 : 0, 127, IsWritable: true));
                break;
            case 2:
                var rows = random.Next(1, 4);
                code.AppendLine($"{kind.Keyword}[,] {name} = new {kind.Keyword}[{rows}, {length}];");
                scope.Arrays.Add(new(name, kind, length, kind.Low.Sign < 0 ? -100 : 0, 127, IsWritable: true, Rows: rows));
                break;
            case 3:
                DeclareRows(name, kind, random.Next(1, 4), Math.Min(length, 3));
                break;
            case 4 when scope.Types.Structs.Exists(static type => !type.IsRecord):
                DeclareStructs(name, length);
                break;
            case 5 or 6 when scope.Arrays.Exists(IsSliceable):
                DeclareSlice(name);
                break;
            default:
                var elements = Elements(kind, length);
                code.AppendLine($"{kind.Keyword}[] {name} = {{ {Join(elements)} }};");
                scope.Arrays.Add(new(name, kind, length, elements.Min(static element => element.Low), elements.Max(static element => element.High), IsWritable: true));
                break;
        }
    }

    private void DeclareRows(string name, ScalarKind kind, int rows, int length)
    {
        var elements = Enumerable.Range(0, rows).Select(_ => Elements(kind, length)).ToArray();
        var isJagged = random.Next(2) == 0;
        code.AppendLine(isJagged
            ? $"{kind.Keyword}[][] {name} = {{ {string.Join(", ", elements.Select(row => $"new {kind.Keyword}[] {{ {Join(row)} }}"))} }};"
            : $"{kind.Keyword}[,] {name} = {{ {string.Join(", ", elements.Select(static row => $"{{ {Join(row)} }}"))} }};");
        var all = elements.SelectMany(static row => row).ToArray();
        scope.Arrays.Add(new(name, kind, length, all.Min(static element => element.Low), all.Max(static element => element.High), IsWritable: true, rows, isJagged));
    }

    private void DeclareStructs(string name, int length)
    {
        var type = expressions.Pick([.. scope.Types.Structs.Where(static type => !type.IsRecord)]);
        code.AppendLine($"{type.Name}[] {name} = {{ {string.Join(", ", Enumerable.Range(0, length).Select(_ => expressions.Struct(type, Depth - 1)))} }};");
        foreach (var field in type.Fields)
        {
            scope.Arrays.Add(new(name, field.Kind, length, field.Low, field.High, IsWritable: true, Member: "." + field.Name));
        }
    }

    /// <summary>Part of an array: a span on it, through which it may be changed, or a copy. Tables have slices to read only.</summary>
    private void DeclareSlice(string name)
    {
        var array = expressions.Pick([.. scope.Arrays.Where(IsSliceable)]);
        var start = random.Next(array.Length - 1);
        var length = random.Next(1, array.Length - start + 1);
        var end = array.Length - start - length;
        var isView = array.IsWritable && random.Next(2) == 0;
        code.AppendLine(isView ? $"Span<{array.Kind.Keyword}> {name} = ((Span<{array.Kind.Keyword}>){array.Name}).Slice({start}, {length});"
            : array.Slicer is { } slicer ? $"ReadOnlySpan<{array.Kind.Keyword}> {name} = {array.Name}.{slicer}({start}, {length});"
            : random.Next(2) == 0 ? $"ReadOnlySpan<{array.Kind.Keyword}> {name} = ((ReadOnlySpan<{array.Kind.Keyword}>){array.Name})[{start}..^{end}];"
            : $"var {name} = {array.Name}[{start}..{start + length}];");
        scope.Arrays.Add(new(name, array.Kind, length, array.Low, array.High, IsWritable: isView));
    }

    private static bool IsSliceable(ArrayVariable array) => array.Rows == 0 && array.Member.Length == 0 && array.Length > 1;

    private void Store()
    {
        var writable = scope.Arrays.Where(static array => array.IsWritable).ToArray();
        if (writable.Length == 0)
        {
            DeclareArray();
            return;
        }

        var array = expressions.Pick(writable);
        var value = expressions.Fit(expressions.Number(Depth - 1), array.Kind, array.Low, array.High);
        var index = random.Next(8) == 0 && array.Rows == 0 ? $"^{random.Next(1, array.Length + 1)}" : expressions.KnownIndex(array.Length);
        code.AppendLine($"{array.Element(index, expressions.KnownIndex(array.Rows))} = {value.Text};");
    }

    private CodeValue[] Elements(ScalarKind kind, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => expressions.Number(Depth - 1).Cut(kind).As(kind))];

    private static string Join(CodeValue[] elements) => string.Join(", ", elements.Select(static element => element.Text));
}
