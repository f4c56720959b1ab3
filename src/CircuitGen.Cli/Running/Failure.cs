using System.Text.Json.Nodes;

namespace CircuitGen.Cli.Running;

/// <summary>Turns exceptions into messages and exit codes.</summary>
internal static class Failure
{
    /// <summary>Whether the exception says something that the user can put right; others are defects and are thrown on.</summary>
    public static bool IsExpected(Exception exception) => exception
        is ToolException
        or InvalidFormatException
        or InsecureKeyException
        or ArgumentException
        or IOException
        or UnauthorizedAccessException
        or InvalidDataException
        or OperationCanceledException;

    /// <summary>Tells the user and returns the exit code.</summary>
    public static int Report(Exception exception, bool asJson, TextWriter output, TextWriter error)
    {
        var code = exception switch
        {
            ToolException problem => problem.Code,
            InsecureKeyException => ExitCode.Insecure,
            OperationCanceledException => ExitCode.Cancelled,
            _ => ExitCode.Wrong,
        };
        var message = exception is OperationCanceledException ? "Stopped." : WithoutParameter(exception.Message);
        if (asJson)
        {
            output.WriteLine(new JsonObject { ["error"] = message, ["exitCode"] = (int)code }.ToJsonString(Invocation.JsonLayout));
        }
        else
        {
            error.WriteLine($"error: {message}");
        }

        return (int)code;
    }

    /// <summary>Argument exceptions append the parameter's name, which messages hold already.</summary>
    private static string WithoutParameter(string message)
    {
        var appended = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return appended < 0 ? message : message[..appended];
    }
}
