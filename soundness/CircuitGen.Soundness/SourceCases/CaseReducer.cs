using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>Makes a case as short as it gets while what is wrong with it stays.</summary>
public static class CaseReducer
{
    /// <summary>The shortest case found for which <paramref name="isWrong"/> holds.</summary>
    public static SourceCase Reduce(SourceCase source, Func<CaseVerdict, bool> isWrong)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(isWrong);
        for (var before = ""; before != source.Text;)
        {
            before = source.Text;
            for (var file = source.Files.Count - 1; file >= 0; file--)
            {
                source = WithoutFile(source, file) is { } fewer && Holds(fewer, isWrong) ? fewer : ReduceFile(source, file, isWrong);
            }
        }

        return source;
    }

    private static SourceCase? WithoutFile(SourceCase source, int file) =>
        source.Files.Count == 1 ? null : source with { Files = [.. source.Files.Where((_, i) => i != file)] };

    private static SourceCase ReduceFile(SourceCase source, int file, Func<CaseVerdict, bool> isWrong)
    {
        var edits = CaseEdits.Of(source.Files[file]);
        for (var i = 0; i < edits.Count;)
        {
            var shorter = source with { Files = [.. source.Files.Select((text, at) => at == file ? SourceText.From(text).WithChanges(edits[i]).ToString() : text)] };
            if (Holds(shorter, isWrong))
            {
                (source, edits) = (shorter, CaseEdits.Of(shorter.Files[file]));
            }
            else
            {
                i++;
            }
        }

        return source;
    }

    private static bool Holds(SourceCase source, Func<CaseVerdict, bool> isWrong)
    {
        try
        {
            return isWrong(CaseRun.Of(source));
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
