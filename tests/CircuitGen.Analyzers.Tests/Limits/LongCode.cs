namespace CircuitGen.Analyzers.Tests.Limits;

/// <summary>Methods as generators of code write them: very long ones, each of one kind.</summary>
internal static class LongCode
{
    /// <summary>The kinds, each with how many parts it has.</summary>
    public static IReadOnlyDictionary<string, (int Parts, Func<int, string> Write)> Kinds { get; } = new Dictionary<string, (int Parts, Func<int, string> Write)>
    {
        ["sum"] = (3000, static n => Of(n, $"return {Join(n, " + ", static i => $"{(i * 41 % 255) - 120}L * x[{i}]")};", "long")),
        ["sum of calls"] = (1000, static n => $"static int Low(int v) {{ if (v > 100) return 100; return v; }} {Of(n, $"return {Join(n, " + ", static i => $"Low(x[{i}])")};")}"),
        ["mixed signs"] = (2000, static n => Of(n, $"return x[0]{Join(n, "", static i => $" {(i % 2 == 0 ? '+' : '-')} x[{i}]")};")),
        ["product"] = (1500, static n => Of(n, $"return {Join(n, " * ", static i => $"(x[{i}] & 1)")};")),
        ["conjunction"] = (3000, static n => Of(n, $"return {Join(n, " && ", static i => $"x[{i}] != {i % 200}")};", "bool")),
        ["disjunction of patterns"] = (1500, static n => Of(n, $"return x[0] is {Join(n, " or ", static i => $"{i * 3}")};", "bool")),
        ["bits"] = (800, static n => Of(n, $"return {Join(n, " | ", static i => $"x[{i}]")};")),
        ["assignments"] = (3000, static n => Of(n, $"long s = 0; {Join(n, " ", static i => $"s += {i % 90}L * x[{i}];")} return s;", "long")),
        ["locals"] = (1500, static n => Of(n, $"{Join(n, " ", static i => $"var v{i} = x[{i}] * 3 + {i};")} return {Join(n, " + ", static i => $"v{i}")};")),
        ["calls"] = (1000, static n => $"static int Step(int s, int v) {{ if (v > 9) return s; return s + v; }} {Of(n, $"var s = 0; {Join(n, " ", static i => $"s = Step(s, x[{i}]);")} return s;")}"),
        ["conditions one by one"] = (1500, static n => Of(n, $"var s = 0; {Join(n, " ", static i => $"if (x[{i}] > {i % 200}) s += {i};")} return s;")),
        ["chain of ifs"] = (1500, static n => Of(n, $"var r = 0; {Join(n, " else ", static i => $"if (x[0] == {i}) r = {i * 37 % 251};")} return r;")),
        ["chain of ifs for two"] = (500, static n => Of(n, $"int r = 0, q = 1; {Join(n, " else ", static i => $"if (x[0] == {i}) {{ r = x[1] + {i}; q += r; }}")} return r + q;")),
        ["early returns"] = (1500, static n => Of(n, $"{Join(n, " ", static i => $"if (x[0] == {i}) return x[1] + {i};")} return 0;")),
        ["switch statement"] = (1500, static n => Of(n, $"int r; switch (x[0]) {{ {Join(n, " ", static i => $"case {i}: r = {i * 31 % 256}; break;")} default: r = 1; break; }} return r;")),
        ["switch that returns"] = (1500, static n => Of(n, $"switch (x[0]) {{ {Join(n, " ", static i => $"case {i}: return {i * 31 % 256};")} default: return 1; }}")),
        ["switch expression"] = (1500, static n => Of(n, $"return x[0] switch {{ {Join(n, " ", static i => $"{i} => {i * 31 % 256},")} _ => 1 }};")),
        ["switch expression of secrets"] = (1500, static n => Of(n, $"return x[0] switch {{ {Join(n, " ", static i => $"{i} => x[1] + {i},")} _ => 1 }};")),
        ["conditional expressions"] = (400, static n => Of(n, $"return {Join(n, "", static i => $"x[0] == {i} ? {i * 31 % 256} : ")}1;")),
        ["maxima"] = (200, static n => Of(n, $"return {Join(n, "", static i => $"Math.Max(x[{i}], ")}0{new string(')', n)};")),
        ["right-nested sum"] = (300, static n => Of(n, $"return {Join(n, " + (", static i => $"x[{i}]")}{new string(')', n - 1)};")),
        ["array initializer"] = (3000, static n => Of(n, $"int[] a = [{Join(n, ", ", static i => $"x[{i}] + {i}")}]; var s = 0; foreach (var v in a) s += v; return s;")),
        ["quotients"] = (1000, static n => Of(n, $"var s = 0; {Join(n, " ", static i => $"s = checked((byte)((s * 3 + x[{i}]) >> 2));")} return s;")),
        ["throws"] = (1500, static n => Of(n, $"{Join(n, " ", static i => $"if (x[{i}] > {i + 300}) throw new InvalidOperationException();")} return x[0];")),
        ["switch on a counter"] = (400, static n => Of(n, $"var s = 0; for (var i = 0; i < {n}; i++) {{ int w; switch (i) {{ {Join(n, " ", static i => $"case {i}: w = {i * 17 % 91}; break;")} default: w = 0; break; }} s += w * x[i]; }} return s;")),
        ["counted in a loop"] = (8000, static n => Of(n, $"var s = 0; for (var i = 0; i < {n}; i++) {{ if (x[i] > 3) s++; }} return s;")),
        ["loops"] = (500, static n => Of(n, $"var s = 0; {Join(n, " ", static i => $"for (var i = 0; i < 2; i++) {{ if (x[{i}] == i) s++; }}")} return s;")),
        ["fields"] = (1000, static n => $"struct S {{ {Join(n, " ", static i => $"public int F{i};")} }} {Of(n, $"S s = default; {Join(n, " ", static i => $"s.F{i} = x[{i}];")} return {Join(n, " + ", static i => $"s.F{i}")};")}"),
    };

    private static string Of(int parts, string body, string type = "int") =>
        $"[ZkCircuit] public static {type} F([Public, Length({Math.Max(parts, 2)}), Range(0, 255)] int[] x) {{ {body} }}";

    private static string Join(int parts, string separator, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, parts).Select(part));
}
