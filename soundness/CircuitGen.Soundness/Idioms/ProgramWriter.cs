using System.Globalization;
using System.Numerics;
using System.Text;
using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A program while it is written: the circuit's class, what stands around it, and the files it is spread over.</summary>
/// <param name="random">Where the choices come from.</param>
/// <param name="settings">The settings of the project.</param>
/// <param name="number">Which program it is: part of its namespace.</param>
internal sealed partial class ProgramWriter(Random random, ProgramSettings settings, int number)
{
    private readonly StringBuilder _members = new();
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _otherTypes = new();
    private readonly StringBuilder _library = new();
    private readonly bool _typesAreNested = random.Next(2) == 0;
    private string? _helpers;

    /// <summary>Where the choices come from.</summary>
    public Random Random { get; } = random;

    /// <summary>The settings of the project.</summary>
    public ProgramSettings Settings { get; } = settings;

    /// <summary>The names in use.</summary>
    public ProgramNames Names { get; } = new(random, areNasty: random.Next(3) == 0);

    /// <summary>Constants that inputs should come close to.</summary>
    public List<BigInteger> Interesting { get; } = [];

    /// <summary>A method of what is written so far, which several idioms may call.</summary>
    public Dictionary<string, string> Shared { get; } = [];

    /// <summary>A new name of a type or member.</summary>
    public string Name() => Names.Member();

    /// <summary>Adds a member of the circuit's class.</summary>
    public void Member(string text) => _members.AppendLine(text);

    /// <summary>Adds a type: in the circuit's class, beside it, or in another file.</summary>
    public void Type(string text)
    {
        if (_typesAreNested)
        {
            Member(text);
        }
        else
        {
            TopLevel(text);
        }
    }

    /// <summary>Adds a type beside the circuit's class, where extensions must stand; of the program's types it may name only those added like this.</summary>
    public void TopLevel(string text) => (Random.Next(2) == 0 ? _types : _otherTypes).AppendLine(text);

    /// <summary>Adds a type to a library that the project references; it may name nothing of the program.</summary>
    public void Library(string text) => _library.AppendLine(text);

    /// <summary>Adds a static method to the circuit's class or to another; how to call it.</summary>
    public string Method(string type, string parameters, string body)
    {
        var name = Name();
        if (_typesAreNested || Random.Next(3) > 0)
        {
            Member($"{Pick(["static", "private static", "internal static", "public static"])} {type} {name}({parameters}) {body}");
            return name;
        }

        _helpers ??= Name();
        TopLevel($"public static partial class {_helpers} {{ public static {type} {name}({parameters}) {body} }}");
        return $"{_helpers}.{name}";
    }

    /// <summary>An empty body whose parameters and fields are these variables.</summary>
    public Body NewBody(params IEnumerable<ScalarVariable> variables) => new(this, variables);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    /// <summary>The whole as a case.</summary>
    public SourceCase Finish(string name)
    {
        var place = new ProgramPlace(this, number);
        var hasLibrary = _library.Length > 0;
        var first = place.File(place.Wrap(_members.ToString()) + _types, hasLibrary);
        string[] files = _otherTypes.Length == 0 ? [first] : [first, place.File(_otherTypes.ToString(), hasLibrary)];
        string[] library = hasLibrary ? [string.Create(CultureInfo.InvariantCulture, $"namespace L{number};\n{_library}")] : [];
        return new(name, files, library, Settings.Options);
    }
}
