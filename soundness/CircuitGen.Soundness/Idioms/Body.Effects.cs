namespace CircuitGen.Soundness.Idioms;

/// <content>Expressions that write while they are evaluated.</content>
internal sealed partial class Body
{
    /// <summary>An expression of type <c>int</c> that writes one of the variables.</summary>
    public string Effect() => Effect(Pick(Registers));

    /// <summary>An expression of type <c>int</c> that writes this variable.</summary>
    public string Effect(string variable) => Random.Next(13) switch
    {
        0 or 1 => $"({variable}++)",
        2 => $"(++{variable})",
        3 => $"({variable}--)",
        4 => $"(--{variable})",
        5 => $"({variable} = {Known(-50, 50)})",
        6 => $"({variable} += {Known(-3, 3)})",
        7 => $"({variable} -= {Known(-3, 3)})",
        8 => $"{Bump()}(ref {variable})",
        9 => $"({Pick(Registers)} > {Known(-5, 5)} ? {variable}++ : --{variable})",
        10 when Registers.Count > 1 && OneIn(20) => $"(({Pick(Registers)} > 0 ? ref {variable} : ref {Pick(Registers)}) += {Known(-3, 3)})",
        11 => $"({variable}++, {variable}).Item2",
        _ => $"({variable} = {variable} + {Known(-3, 3)})",
    };

    /// <summary>A method that changes its argument, and gives what it was or what it is.</summary>
    private string Bump()
    {
        var kind = Pick(["old", "new"]);
        if (!Program.Shared.TryGetValue(kind, out var method))
        {
            method = Program.Method("int", "ref int v", kind == "new" ? "=> v += 2;" : "{ int before = v; v--; return before; }");
            Program.Shared.Add(kind, method);
        }

        return method;
    }
}
