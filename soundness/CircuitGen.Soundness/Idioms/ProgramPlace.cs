using System.Globalization;
using System.Text.RegularExpressions;

namespace CircuitGen.Soundness.Idioms;

/// <summary>Where a program stands: its namespace, the class of its circuit, and how names of the framework are written there.</summary>
internal sealed partial class ProgramPlace
{
    private const string Usings = "using CircuitGen; using System; using System.Numerics; using System.Diagnostics; using System.Collections.Generic; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using System.Linq; using System.Threading.Tasks;";

    private readonly ProgramWriter _program;
    private readonly int _number;
    private readonly string _namespace;
    private readonly bool _isFileScoped;
    private readonly string[] _classes;

    public ProgramPlace(ProgramWriter program, int number)
    {
        (_program, _number) = (program, number);
        var own = string.Create(CultureInfo.InvariantCulture, $"P{number}");
        var end = program.Names.AreNasty && program.Random.Next(2) == 0 ? "." + program.Pick(NamePool.Namespaces) : "";
        _namespace = end == ".CircuitGen.System" ? $"CircuitGen.System.{own}" : own + end;
        _isFileScoped = program.Random.Next(2) == 0;
        var kind = program.Random.Next(8);
        string[] outer = kind == 0 ? [$"public partial class {program.Name()}"] : kind == 1 ? [$"public partial struct {program.Name()}"] : [];
        _classes = [.. outer, $"public {program.Pick(["static partial class", "static partial class", "partial class", "partial struct", "partial record", "sealed partial class"])} {program.Name()}"];
    }

    /// <summary>The circuit's class around its members.</summary>
    public string Wrap(string members) => $"{string.Join("\n{\n", _classes)}\n{{\n{members}{new string('}', _classes.Length)}\n";

    /// <summary>A file of the program.</summary>
    public string File(string types, bool hasLibrary)
    {
        var usings = hasLibrary ? $"{Usings} using L{_number};" : Usings;
        var text = _isFileScoped ? $"{usings}\nnamespace {_namespace};\n{types}" : $"{usings}\nnamespace {_namespace}\n{{\n{types}}}\n";
        return _program.Names.AreNasty ? FrameworkName().Replace(text, "global::System.$1") : text;
    }

    /// <summary>A class of the framework before one of its members, which a variable of that name may hide.</summary>
    [GeneratedRegex(@"(?<![\w.:@])(Math|Int128|UInt128|Array)(?=\.(Max|Min|Clamp|Abs|Sign|MaxValue|MinValue|DivRem|BigMul|Fill|Copy|Clear|Reverse|Empty|IndexOf|One|Zero)\b)")]
    private static partial Regex FrameworkName();
}
