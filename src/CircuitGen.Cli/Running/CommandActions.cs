using System.CommandLine;

namespace CircuitGen.Cli.Running;

/// <summary>What all commands have in common.</summary>
internal static class CommandActions
{
    /// <summary>Adds <c>--json</c> and says what the command does.</summary>
    /// <param name="command">The command, with its arguments and options.</param>
    /// <param name="run">Does it; expected problems are thrown.</param>
    public static Command Runs(this Command command, Func<Invocation, Outcome> run)
    {
        var json = new Option<bool>("--json") { Description = "Prints one JSON object, also for errors." };
        command.Add(json);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, parsed.GetValue(json), run, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, bool asJson, Func<Invocation, Outcome> run, CancellationToken cancellation)
    {
        var warnings = new List<string>();
        void Note(string warning)
        {
            lock (warnings)
            {
                if (!warnings.Contains(warning))
                {
                    warnings.Add(warning);
                }
            }
        }

        Groth16.Warning += Note;
        try
        {
            var invocation = new Invocation(parsed, asJson, cancellation);
            return invocation.Print(run(invocation), warnings);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            return Failure.Report(exception, asJson, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        }
        finally
        {
            Groth16.Warning -= Note;
        }
    }
}
