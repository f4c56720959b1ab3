using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace CircuitGen.Cli.Running;

/// <summary>One run of a command: its arguments, and what it may tell meanwhile.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="asJson">Whether the result is printed as JSON.</param>
/// <param name="cancellation">Ends long work early.</param>
internal sealed class Invocation(ParseResult parsed, bool asJson, CancellationToken cancellation)
{
    /// <summary>How JSON is printed.</summary>
    public static JsonSerializerOptions JsonLayout { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public CancellationToken Cancellation => cancellation;

    public T Value<T>(Argument<T> argument) => parsed.GetRequiredValue(argument);

    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>Runs long work, with a bar on a terminal and without a word elsewhere.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Reports the share that is done.</param>
    public T WithProgress<T>(string title, Func<IProgress<double>?, T> work)
    {
        if (asJson || Console.IsErrorRedirected || parsed.InvocationConfiguration.Error != Console.Error)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(new Bar(task));
        });
    }

    /// <summary>The same for work that cannot say how much of it is done.</summary>
    public T WithProgress<T>(string title, Func<T> work) => WithProgress(title, bar =>
    {
        (bar as Bar)?.RunsUntilDone();
        return work();
    });

    /// <summary>Prints what the command found.</summary>
    /// <param name="outcome">It.</param>
    /// <param name="warnings">What was warned of meanwhile.</param>
    public int Print(Outcome outcome, IReadOnlyList<string> warnings)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (asJson)
        {
            if (warnings.Count > 0)
            {
                outcome.Json["warnings"] = new JsonArray([.. warnings.Select(warning => (JsonNode)warning)]);
            }

            output.WriteLine(outcome.Json.ToJsonString(JsonLayout));
        }
        else
        {
            foreach (var warning in warnings)
            {
                error.WriteLine($"warning: {warning}");
            }

            output.WriteLine(outcome.Text);
        }

        return (int)outcome.Code;
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void RunsUntilDone() => task.IsIndeterminate = true;

        public void Report(double value) => task.Value = value;
    }
}
