using System.Globalization;
using CircuitGen.Soundness.Idioms.Contexts;
using CircuitGen.Soundness.Idioms.Signatures;
using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Idioms;

/// <summary>Random programs as people write them: same seed and number, same program.</summary>
public static class IdiomPrograms
{
    /// <summary>So many programs in a row have the same settings.</summary>
    public const int BatchSize = 64;

    /// <summary>The idioms that programs are made of.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. IdiomRegistry.All.Select(static idiom => idiom.Name)];

    // One program in so many has its attribute in an odd place.
    private const int OddOneIn = 16;

    /// <summary>Program <paramref name="number"/> of the campaign with this seed; with <paramref name="only"/> of idioms whose names contain that, or of the sketch of that name.</summary>
    public static IdiomProgram Generate(int seed, int number, string only = "")
    {
        var settings = ProgramSettings.Of(new Random(unchecked((seed * 31) + (number / BatchSize))));
        var program = new ProgramWriter(new Random(unchecked((seed * 1000003) ^ (number * 7919))), settings, number);
        var isOdd = only.Length == 0 ? program.Random.Next(OddOneIn) == 0 : only == nameof(OddPlaces);
        IReadOnlyList<string> names = isOdd ? [OddPlaces.Write(program)] : Compose(program, only);
        var name = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, program {number}: {string.Join(", ", names)}");
        return new(program.Finish(name), names, program.Interesting);
    }

    /// <summary>Programs of a batch that are no C#, each with its first error.</summary>
    public static IEnumerable<string> Errors(int seed, int batch, string only)
    {
        IdiomProgram[] programs = [.. Enumerable.Range(batch * BatchSize, BatchSize).Select(number => Generate(seed, number, only))];
        var project = new CaseProject([.. programs.Select(static program => program.Case)]);
        return project.OwnErrors
            .GroupBy(error => project.OwnerOf(error.Location.SourceTree))
            .Select(group => $"{(group.Key is { } owner ? programs[owner].Case.Name : "?")}: {group.First()} {group.First().Location.SourceTree?.GetText().Lines[group.First().Location.GetLineSpan().StartLinePosition.Line]}");
    }

    /// <summary>A circuit of a few idioms, each in something; says which.</summary>
    private static List<string> Compose(ProgramWriter program, string only)
    {
        var sketches = IdiomRegistry.Sketches(only, program.Settings.IsNewest);
        var body = program.NewBody();
        var parameters = new Parameters(body);
        parameters.AddAll();
        var (names, values) = (new List<string>(), new List<ScalarVariable>());
        for (var i = Math.Min(program.Random.Next(5), program.Random.Next(3)); i >= 0; i--)
        {
            var (name, sketch) = program.Pick(sketches);
            var context = program.Random.Next(2) == 0 ? IdiomContext.Plain : program.Pick(IdiomContext.All);
            names.Add($"{name} in {context.Name}");
            values.Add(body.Keep(context.Write(body, sketch)));
        }

        var (type, outs) = Results.Write(body, values);
        program.Member($"[ZkCircuit] {program.Pick(["public", "internal", "private"])} static {type} {program.Name()}({string.Join(", ", [.. parameters.Texts, .. outs])})\n{{\n{body.Text}}}");
        program.Interesting.AddRange(body.Expressions.Interesting);
        return names;
    }
}
