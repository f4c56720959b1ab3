using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms;

/// <summary>
/// A construct in C# with places left open. <c>$Name</c> is a new type or member and <c>$name</c> a new variable, each the same in the whole sketch;
/// <c>«a¦b»</c> is one of several; <c>#i</c> is a small number, <c>#n(0,4)</c> one between bounds, <c>#k</c> and <c>#k(0,4)</c> constants, <c>#b</c> a condition,
/// <c>#a(3)</c> a new array of small numbers, <c>#v(3)</c> one that may be there already and is no shorter, <c>#g</c> two such rows, <c>#e</c> a side effect. A statement that begins with <c>int!</c> declares a variable that later places may write.
/// </summary>
/// <param name="statements">What it does.</param>
/// <param name="results">Numbers between -999 and 999 that tell what it did, evaluated from left to right.</param>
internal sealed class Sketch(string statements, params string[] results)
{
    /// <summary>Types.</summary>
    public string Types { get; init; } = "";

    /// <summary>Types that must stand beside the circuit's class, such as extensions.</summary>
    public string TopLevel { get; init; } = "";

    /// <summary>Types of a referenced library, which are public.</summary>
    public string Library { get; init; } = "";

    /// <summary>Members of the circuit's class, or of another static one.</summary>
    public string Members { get; init; } = "";

    /// <summary>Whether the compiler refuses it, most likely.</summary>
    public bool IsRare { get; init; }

    /// <summary>Whether it needs the newest language.</summary>
    public bool IsNewest { get; init; }

    /// <summary>Writes it to a body.</summary>
    public CodeValue Write(Body body)
    {
        var text = new SketchText(body);
        AddOutside(body.Program, text);
        foreach (var line in text.Choose(statements).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isRegister = line.StartsWith("int! ", StringComparison.Ordinal);
            var filled = text.Fill(isRegister ? "int " + line[5..] : line);
            body.Add(filled);
            if (isRegister)
            {
                body.Register(named: filled.Split(' ')[1]);
            }
        }

        return Body.Digits([.. results.Select(result => text.Fill(text.Choose(result)))]);
    }

    private void AddOutside(ProgramWriter program, SketchText text)
    {
        if (Library.Length > 0)
        {
            program.Library(text.Outside(Library));
        }

        if (TopLevel.Length > 0)
        {
            program.TopLevel(text.Outside(TopLevel));
        }

        if (Types.Length > 0)
        {
            program.Type(text.Outside(Types));
        }

        if (Members.Length > 0)
        {
            program.Member(text.Outside(Members));
        }
    }
}
