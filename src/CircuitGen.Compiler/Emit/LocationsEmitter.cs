using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes the half of an emitted class that knows positions: names of inputs and outputs, and file, line and text of every site. Edits
/// that only move code change this file and nothing else.
/// </summary>
public static class LocationsEmitter
{
    /// <summary>C# for the other half of the class.</summary>
    public static string Emit(MethodSignature signature, CircuitIr ir, IReadOnlyList<int> outputLengths, EquatableArray<string> texts, EquatableArray<SourceSpan> positions)
    {
        var writer = new SourceWriter();
        var frame = new ClassFrame(signature);
        frame.Open(writer);
        frame.OpenClass(writer);
        WriteNames(writer, ir, outputLengths);
        writer.Line();
        writer.Line($"private static {TypeNames.SourceMap} {OwnNames.Sources} {{ get; }} = new(");
        var files = positions.Select(position => position.File).Distinct().ToArray();
        for (var i = 0; i < positions.Count; i++)
        {
            var position = positions[i];
            var end = i == positions.Count - 1 ? ");" : ",";
            writer.Line($"    new {TypeNames.SourceLocation}({OwnNames.File}{System.Array.IndexOf(files, position.File)}, {position.Line}, {Quote(texts[i])}){end}");
        }

        for (var i = 0; i < files.Length; i++)
        {
            writer.Line();
            writer.Line($"private const string {OwnNames.File}{i} = {Quote(files[i])};");
        }

        frame.Close(writer);
        return writer.ToString();
    }

    private static void WriteNames(SourceWriter writer, CircuitIr ir, IReadOnlyList<int> outputLengths)
    {
        var outputs = ir.Outputs.Select((output, index) => ir.Variables[output.Variable].Dimensions == 0
            ? $"new({Quote(output.Name)})"
            : $"new({Quote(output.Name)}, {outputLengths[index]})");
        writer.Line($"private static {TypeNames.CircuitNames} {OwnNames.Names} {{ get; }} = new(");
        writer.Line($"    [{string.Join(", ", outputs)}],");
        writer.Line($"    [{string.Join(", ", Inputs(ir, isPublic: true))}],");
        writer.Line($"    [{string.Join(", ", Inputs(ir, isPublic: false))}]);");
    }

    private static IEnumerable<string> Inputs(CircuitIr ir, bool isPublic) => ir.Parameters
        .Where(parameter => parameter.IsPublic == isPublic)
        .Select(parameter => $"new({string.Join(", ", new[] { Quote(parameter.Access.Replace("@", "")) }.Concat(parameter.Lengths.Select(length => $"{length}")))})");

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
