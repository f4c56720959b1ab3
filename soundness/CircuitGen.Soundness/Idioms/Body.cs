using System.Numerics;
using System.Text;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms;

/// <summary>The body of a method while it is written: its statements, and what they may name.</summary>
internal sealed partial class Body
{
    private readonly StringBuilder _lines;
    private readonly HashSet<string> _names;

    /// <summary>An empty body whose parameters and fields are these variables; of them <c>int</c> ones that may be written take side effects.</summary>
    public Body(ProgramWriter program, IEnumerable<ScalarVariable> variables)
    {
        (Program, Scope, _lines, _names) = (program, new ProgramScope(new ProgramTypes()), new(), []);
        Expressions = new ExpressionGenerator(program.Random, Scope);
        Registers = [];
        foreach (var variable in variables)
        {
            Declare(variable);
        }
    }

    private Body(Body outer, bool isSameBlock)
    {
        (Program, Scope, Expressions, Registers, _names) = (outer.Program, outer.Scope, outer.Expressions, outer.Registers, outer._names);
        (_lines, IsPure) = (isSameBlock ? outer._lines : new(), outer.IsPure);
    }

    /// <summary>The program.</summary>
    public ProgramWriter Program { get; }

    /// <summary>Where the choices come from.</summary>
    public Random Random => Program.Random;

    /// <summary>What may be named.</summary>
    public ProgramScope Scope { get; }

    /// <summary>Expressions without side effects.</summary>
    public ExpressionGenerator Expressions { get; }

    /// <summary>Variables of type <c>int</c>, or places in fields and arrays, that side effects may write.</summary>
    public List<string> Registers { get; }

    /// <summary>Whether expressions must have no side effects.</summary>
    public bool IsPure { get; init; }

    /// <summary>The statements so far.</summary>
    public string Text => _lines.ToString();

    /// <summary>Adds a statement.</summary>
    public void Add(string line) => _lines.AppendLine(line);

    /// <summary>A new name of a variable.</summary>
    public string Name() => Program.Names.Local(_names);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Random.Next(times) == 0;

    /// <summary>The same body, for expressions that must have no side effects.</summary>
    public Body Pure() => new(this, isSameBlock: true) { IsPure = true };

    /// <summary>The statements that <paramref name="write"/> adds, which may stand in a block of this body.</summary>
    public string Block(Action<Body> write)
    {
        var inner = new Body(this, isSameBlock: false);
        var (mark, registers) = (Scope.Mark(), Registers.Count);
        write(inner);
        Scope.Release(mark);
        Registers.RemoveRange(registers, Registers.Count - registers);
        return inner.Text;
    }

    /// <summary>Makes a variable known.</summary>
    public void Declare(ScalarVariable variable)
    {
        _names.Add(variable.Name);
        Scope.Scalars.Add(variable with { IsWritable = false });
        if (variable.IsWritable && variable.Kind == ScalarKind.Int && variable.Low >= -Reach && variable.High <= Reach)
        {
            Registers.Add(variable.Name);
            Scope.Scalars[^1] = new(variable.Name, ScalarKind.Int, -Reach, Reach, IsWritable: false);
        }
    }

    /// <summary>Makes a variable of type <c>int</c> take side effects: one that is declared already, or a new one.</summary>
    public string Register(string? named = null)
    {
        var name = named ?? Name();
        if (named is null)
        {
            Add($"int {name} = {Int(-50, 50)};");
        }

        Declare(new(name, ScalarKind.Int, -Reach, Reach, IsWritable: true));
        return name;
    }

    /// <summary>Keeps a value in a new variable.</summary>
    public ScalarVariable Keep(CodeValue value)
    {
        var variable = new ScalarVariable(Name(), value.Kind, value.Low, value.High, IsWritable: false);
        Add($"{(OneIn(2) ? "var" : value.Kind.Keyword)} {variable.Name} = {value.Text};");
        Declare(variable);
        return variable;
    }

    /// <summary>Numbers between -999 and 999 as one number, evaluated from left to right.</summary>
    public static CodeValue Digits(params string[] numbers)
    {
        var text = $"(long)({numbers[0]})";
        BigInteger reach = 1000;
        foreach (var number in numbers[1..])
        {
            (text, reach) = ($"({text}) * 1000 + ({number})", reach * 1000);
        }

        return new($"({text})", ScalarKind.Arithmetic[2], -reach, reach);
    }

    /// <summary>A value of type <c>int</c> between bounds.</summary>
    public static CodeValue Value(string text, int low = -999, int high = 999) => new(text, ScalarKind.Int, low, high);

    /// <summary>A bool as a number.</summary>
    public static CodeValue Flag(string text) => new($"({text} ? 1 : 0)", ScalarKind.Int, 0, 1);
}
