using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Which code leaves a table constant. Whatever is not known to read is a place that may write, and the message names it.</summary>
public class TableProofTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Reflection; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using CircuitGen;\n";

    [Theory]
    [InlineData("Table[1]++;", "Table[1]++")]
    [InlineData("Table[^1] -= 4;", "Table[^1] -= 4")]
    [InlineData("(Table[0], int rest) = (4, 5);", "(Table[0], int rest)")]
    [InlineData("(Table[0], Table[2]) = (Table[2], Table[0]);", "(Table[0], Table[2])")]
    [InlineData("@Table[0] = 4;", "@Table[0] = 4")]
    [InlineData("\\u0054able[0] = 4;", "\\u0054able[0] = 4")]
    [InlineData("Model.Table[0] = 4;", "Model.Table[0] = 4")]
    [InlineData("Table = [4];", "Table = [4]")]
    [InlineData("ref var first = ref Table[0]; first = 4;", "first = ref Table[0]")]
    [InlineData("(Table.Length > 9 ? ref Table[0] : ref Table[1]) = 4;", "Table.Length > 9 ? ref Table[0] : ref Table[1]")]
    [InlineData("System.Threading.Interlocked.Increment(ref Table[0]);", "ref Table[0]")]
    [InlineData("int.TryParse(\"4\", out Table[0]);", "out Table[0]")]
    [InlineData("unsafe { fixed (int* first = Table) first[0] = 4; }", "first = Table")]
    [InlineData("unsafe { fixed (int* first = &Table[0]) first[0] = 4; }", "&Table[0]")]
    public void Elements_that_are_written(string code, string place) => Refused(code, place);

    [Theory]
    [InlineData("int[] other = Table; other[0] = 4;", "other[0] = 4")]
    [InlineData("int[] other; other = Table; other[0] = 4;", "other[0] = 4")]
    [InlineData("int[] one, two; one = two = Table; two[0] = 4;", "two[0] = 4")]
    [InlineData("int[] one; (one = Table)[0] = 4;", "(one = Table)[0] = 4")]
    [InlineData("var one = Table.Length > 2 ? Table : []; one[0] = 4;", "one[0] = 4")]
    [InlineData("int[]? none = null; (none ?? Table)[0] = 4;", "(none ?? Table)[0] = 4")]
    [InlineData("var one = 1 switch { 1 => Table, _ => [] }; one[0] = 4;", "one[0] = 4")]
    [InlineData("var one = Table; void Write() { one[0] = 4; } Write();", "one[0] = 4")]
    [InlineData("var one = Table; Action write = () => one[0] = 4; write();", "one[0] = 4")]
    [InlineData("Span<int> all = Table; all[0] = 4;", "all[0] = 4")]
    [InlineData("var all = Table.AsSpan(1)[..1]; all[0] = 4;", "all[0] = 4")]
    [InlineData("foreach (ref var item in Table.AsSpan()) item = 4;", "foreach (ref var item in Table.AsSpan())")]
    [InlineData("Table.AsSpan().Reverse();", "Table.AsSpan().Reverse()")]
    [InlineData("if (Table is { Length: > 1 } other) other[0] = 4;", "Table is { Length:> 1 } other")]
    [InlineData("switch (Table) { case var other: other[0] = 4; break; }", "switch (Table)")]
    [InlineData("if (Table.AsSpan() is [_, .. var rest]) rest[0] = 4;", "Table.AsSpan() is [_, ..var rest]")]
    [InlineData("object box = Table; ((int[])box)[0] = 4;", "box = Table")]
    [InlineData("IList<int> list = Table; list[0] = 4;", "list = Table")]
    [InlineData("dynamic late = Table; late[0] = 4;", "late = Table")]
    public void Other_names_for_it(string code, string place) => Refused(code, place);

    [Theory]
    [InlineData("var pair = (Table, 1); pair.Item1[0] = 4;", "(Table, 1)")]
    [InlineData("var box = new { Table }; box.Table[0] = 4;", "new { Table }")]
    [InlineData("int[][] rows = [Table]; rows[0][0] = 4;", "[Table]")]
    [InlineData("var map = new Dictionary<int, int[]> { [1] = Table }; map[1][0] = 4;", "[1] = Table")]
    [InlineData("Func<int[]> get = () => Table; get()[0] = 4;", "()=>Table")]
    [InlineData("Action<object, int> set = Table.SetValue; set(4, 0);", "Table.SetValue")]
    [InlineData("Action<int[]> write = row => row[0] = 4; write(Table);", "write(Table)")]
    [InlineData("new[] { 1 }.Aggregate(Table, (row, i) => { row[0] = 4; return row; });", "new[] { 1 } .Aggregate(Table, (row, i)=> { row[0] = 4; return row; } )")]
    [InlineData("((int[])Table.AsEnumerable())[0] = 4;", "Table.AsEnumerable()")]
    [InlineData("((int[])Table.OfType<int>())[0] = 4;", "Table.OfType<int>()")]
    [InlineData("Array.Sort(Table);", "Array.Sort(Table)")]
    [InlineData("new[] { 4 }.CopyTo(Table, 0);", "new[] { 4 } .CopyTo(Table, 0)")]
    [InlineData("Array.Copy(new[] { 4 }, Table, 1);", "Array.Copy(new[] { 4 } , Table, 1)")]
    [InlineData("Table.AsMemory().Span[0] = 4;", "Table.AsMemory()")]
    [InlineData("ArraySegment<int> part = Table; part[0] = 4;", "part = Table")]
    public void Hands_it_is_given_into(string code, string place) => Refused(code, place);

    [Theory]
    [InlineData("Write(Table);", "static void Write(int[] row) => row[0] = 4;", "row[0] = 4")]
    [InlineData("Write(3, row: Table);", "static void Write(int n, int[]? row = null) { if (n > 0) Write(n - 1, row); else row![0] = 4; }", "row![0] = 4")]
    [InlineData("Write([], Table);", "static void Write(int[] one, int[] two) { one = two; one[0] = 4; }", "one[0] = 4")]
    [InlineData("Write(Table);", "static void Write<T>(T row) { ((int[])(object)row!)[0] = 4; }", "(int[])(object)row!")]
    [InlineData("Write(Table[0]);", "static void Write(in int item) => Unsafe.AsRef(in item) = 4;", "Write(Table[0])")]
    [InlineData("Table[0].Write();", "", "Table[0].Write()")]
    [InlineData("_ = Table[0] + new Number();", "struct Number { public static int operator +(in int left, Number right) => Unsafe.AsRef(in left) = 4; }", "Table[0] + new Number()")]
    [InlineData("_ = new Keeper(Table);", "sealed class Keeper { readonly int[] _row; public Keeper(int[] row) => _row = row; }", "_row = row")]
    [InlineData("_ = new Keeper(Table);", "sealed class Keeper(int[] row) { public void Write() => row[0] = 4; }", "new Keeper(Table)")]
    [InlineData("new Derived().Write(Table);", "class Base { public virtual void Write(int[] row) { } } class Derived : Base { public override void Write(int[] row) => row[0] = 4; }", "new Derived().Write(Table)")]
    [InlineData("Get()[0] = 4;", "static int[] Get() => Table;", "Get()[0] = 4")]
    [InlineData("Get(1)[0] = 4;", "static int[] Get(int i) { if (i > 0) return Table; return []; }", "Get(1)[0] = 4")]
    [InlineData("Same[0] = 4;", "static int[] Same => Table;", "Same[0] = 4")]
    [InlineData("Part[0] = 4;", "static Span<int> Part => new(Table, 1, 1);", "Part[0] = 4")]
    [InlineData("foreach (var row in new Walk()) row[0] = 4;", "struct Walk { int _left; public Walk GetEnumerator() => this; public int[] Current => Table; public bool MoveNext() => _left++ == 0; }", "=> Table")]
    [InlineData("(from item in new Source() select item)[0] = 4;", "struct Source { public int[] Select(Func<int, int> f) => Table; }", "=> Table")]
    [InlineData("First() = 4;", "static ref int First() => ref Table[0];", "=> ref Table[0]")]
    [InlineData("foreach (var row in All()) row[0] = 4;", "static IEnumerable<int[]> All() { yield return Table; }", "yield return Table;")]
    [InlineData("", "static readonly int[] Copy = Table;", "Copy = Table")]
    [InlineData("", "public static int[] Given() => Table;", "=> Table")]
    public void Methods_it_is_followed_into(string code, string members, string place) => Refused(code, place, members);

    [Theory]
    [InlineData("ReadOnlySpan<int> all = Table; Unsafe.AsRef(in all[0]) = 4;", "in all[0]")]
    [InlineData("MemoryMarshal.GetReference<int>(Table) = 4;", "MemoryMarshal.GetReference<int>(Table)")]
    [InlineData("ReadOnlySpan<int> all = Table; MemoryMarshal.GetReference(all) = 4;", "MemoryMarshal.GetReference(all)")]
    [InlineData("MemoryMarshal.Cast<int, long>(Table.AsSpan(0, 2))[0] = 4;", "MemoryMarshal.Cast<int, long>(Table.AsSpan(0, 2))")]
    [InlineData("MemoryMarshal.GetArrayDataReference(Table) = 4;", "MemoryMarshal.GetArrayDataReference(Table)")]
    [InlineData("_ = typeof(Model).GetField(\"Table\");", "typeof(Model).GetField(\"Table\")")]
    [InlineData("_ = typeof(Model).GetField(nameof(Table), BindingFlags.Static);", "typeof(Model).GetField(nameof(Table), BindingFlags.Static)")]
    [InlineData("_ = typeof(Model).GetRuntimeFields();", "typeof(Model).GetRuntimeFields()")]
    [InlineData("_ = typeof(Model).GetTypeInfo().DeclaredFields;", "typeof(Model).GetTypeInfo().DeclaredFields")]
    [InlineData("_ = Assembly.GetExecutingAssembly().GetTypes().SelectMany(type => type.GetFields());", "type.GetFields()")]
    [InlineData("_ = System.Linq.Expressions.Expression.Field(null, typeof(Model), \"Table\");", "System.Linq.Expressions.Expression.Field(null, typeof(Model), \"Table\")")]
    public void Ways_around_the_language(string code, string place) => Refused(code, place);

    [Fact]
    public void An_unsafe_accessor() => Refused(
        "", "UnsafeAccessor(UnsafeAccessorKind.StaticField, Name=\"Table\")", "[UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = \"Table\")] static extern ref int[] Reach(object? home);");

    [Fact]
    public void The_name_in_a_long_list_of_numbers()
    {
        var numbers = string.Join(", ", Enumerable.Range(0, 200));
        Refused("", "row[0] = 4", $"static readonly int[] Long = [{numbers}, Write(Table), {numbers}]; static int Write(int[] row) => row[0] = 4;");
        Refused("", "row[0] = 4", $"static readonly int[] Long = [{numbers}, /* */ Write(Table)]; static int Write(int[] row) => row[0] = 4;");
    }

    [Fact]
    public void Rows_of_an_array_of_arrays()
    {
        Refused("foreach (var row in Rows) row[0] = 4;", "row[0] = 4");
        Refused("foreach (var row in Rows.Where(row => row.Length > 1)) row[0] = 4;", "Rows.Where(row=>row.Length > 1)");
        Refused("Rows[1..][0][0] = 4;", "Rows[1..][0][0] = 4");
        Refused("((int[][])Rows.Clone())[0][0] = 4;", "Rows.Clone()");
        Refused("switch (Rows) { case [var row, ..]: row[0] = 4; break; }", "switch (Rows)");
        Refused("int[][] all = [.. Rows]; all[0][0] = 4;", "..Rows");
    }

    [Fact]
    public void Another_file_and_a_member_of_an_interface()
    {
        const string model = Usings + """
            public interface IModel { static abstract int[] Weights { get; } }
            public partial struct Small : IModel { public static int[] Weights { get; } = [1, 2, 3]; }
            public static partial class Model { [ZkCircuit] public static int F([Range(0, 2)] int i) => Small.Weights[i]; }
            """;
        Assert.NotNull(SourceCompilation.Lower(model, Usings + "class Reader { static int Get<T>(int i) where T : IModel => T.Weights[i]; }").Ir);
        var problem = Assert.Single(SourceCompilation.Lower(model, Usings + "class Writer { static void Set<T>(int i) where T : IModel => T.Weights[i] = 4; }").Problems);
        Assert.Equal("by 'T.Weights[i] = 4' in File1.cs(2)", problem.Arguments[1]);
    }

    [Theory]
    [InlineData("[ThreadStatic] static readonly int[] Own = [1, 2, 3];", "each thread has one of its own")]
    [InlineData("static int[] Own = [1, 2, 3];", "it is not readonly")]
    [InlineData("static int[] Own { get; set; } = [1, 2, 3];", null)]
    public void Members_that_change_by_themselves(string member, string? reason)
    {
        var lowered = SourceCompilation.Lower(Usings + $"public static partial class Model {{ {member} [ZkCircuit] public static int F([Range(0, 2)] int i) => Own[i]; }}");
        Assert.Equal(reason is null ? "CG0105" : "CG0104", Assert.Single(lowered.Problems).Id);
        Assert.Equal(reason ?? "Own", lowered.Problems[0].Arguments[reason is null ? 0 : 1]);
    }

    [Theory]
    [InlineData("int sum = 0; foreach (var item in Table) sum += item; for (int i = 0; i < Table.Length; i++) sum += Table[i] * Table[^1] - -Table[0];")]
    [InlineData("var part = Table[1..]; part[0] = 4; var copy = (int[])Table.Clone(); copy[0] = 4; int[] more = [.. Table, Table[0]]; more[0] = 4;")]
    [InlineData("_ = Table.Sum() + Table.Select(item => item + 1).Max() + (from item in Table where item > 0 select item).Count(); Table.ToArray()[0] = 4;")]
    [InlineData("int[] target = new int[3]; Array.Copy(Table, target, 3); Table.CopyTo(target, 0); Table.AsSpan().CopyTo(target); Buffer.BlockCopy(Table, 0, target, 0, 4);")]
    [InlineData("_ = $\"{Table[0]} {nameof(Table)} {string.Join(' ', Table)}\" + Table[1].ToString(); Console.WriteLine(Table[2]);")]
    [InlineData("if (Table != null && Table[0] is 1 or 2) { } switch (Table[0]) { case 1 when Table[1] == 2: break; } _ = Table[0] switch { 1 => Table[1], _ => Table[2] };")]
    [InlineData("var pair = (Table[0], Table[1]); Span<int> two = stackalloc int[] { Table[0], Table[1] }; Func<int, int> get = i => Table[i]; var box = new { First = Table[0] }; _ = new int[Table[0]];")]
    [InlineData("ReadOnlySpan<int> all = Table; _ = all[1..][0] + all.Slice(1).Length + all.IndexOf(2); _ = all.SequenceEqual(Table) || Table.Contains(3) || Array.IndexOf(Table, 3) > 0;")]
    [InlineData("var other = Table; _ = other[0]; int[] third = []; third = Table.Length > 2 ? other : Table; third = []; _ = third.Length; _ = Table;")]
    [InlineData("_ = Total(Table) + Total2(Table) + Total3(Table, 2) + Total4(Table) + Local(Table); static int Local(int[] row) => row[0];")]
    [InlineData("_ = Alias[0] + Take().Length + Tail[0]; foreach (var row in Rows) { _ = row[0] + row.Length + Total(row); foreach (var item in row) _ = item; } _ = Rows[0][1] + Rows[1].Sum() + Rows.Length;")]
    [InlineData("_ = typeof(Model).GetMethod(\"F\"); _ = typeof(string).GetFields(); _ = typeof(Model).GetField(\"Other\"); _ = typeof(Model).GetProperties();")]
    public void Code_that_reads(string code) => Assert.NotNull(Lower(code, "").Ir);

    private static void Refused(string code, string place, string members = "")
    {
        var problem = Assert.Single(Lower(code, members).Problems);
        Assert.Equal("CG0104", problem.Id);
        Assert.Equal($"by '{place}' in File0.cs(7)", problem.Arguments[1]);
    }

    /// <summary>All code under test stands on one line.</summary>
    private static LoweredCircuit Lower(string code, string members) => SourceCompilation.Lower(Usings + $$"""
        public static class Extensions { public static void Write(ref this int item) => item = 4; }
        public static partial class Model
        {
            static readonly int[] Table = [1, 2, 3]; static readonly int[][] Rows = [[1, 2], [3, 4]]; static int[] Alias => Table; static int[] Take() => Table; static ReadOnlySpan<int> Tail => Table.AsSpan(1);

            {{members}} static Model() { {{code}} }
            static int Total(int[] row) { int sum = 0; for (int i = 0; i < row.Length; i++) sum += row[i]; return sum; }
            static int Total2(IEnumerable<int> row) { int sum = row.Sum(); foreach (var item in row) sum += item; return sum; }
            static int Total3(ReadOnlySpan<int> row, int n) => n == 0 ? row[0] : Total3(row[1..], n - 1);
            static int Total4(Span<int> row) => row[0] + row.Length;
            [ZkCircuit] public static int F([Range(0, 1)] int i) => Table[i] + Rows[i][0];
        }
        """);
}
