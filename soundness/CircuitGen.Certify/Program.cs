using System.Diagnostics;
using System.Text;
using CircuitGen.Certify;

// What the user's code prints is not ours to say, and what it would read nobody types.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var errors = Console.Error;
Console.SetOut(TextWriter.Null);
Console.SetError(TextWriter.Null);
Console.SetIn(TextReader.Null);
try
{
    var settings = CheckSettings.Parse(args);

    // Static constructors that look for files beside the program find them.
    AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(Path.GetFullPath(settings.Assembly)) + Path.DirectorySeparatorChar);
    var exitCode = AssemblyCheck.Run(settings, output, DateTime.Now - Process.GetCurrentProcess().StartTime);
    if (settings.ReportsProgress)
    {
        output.WriteLine("\tend");
    }

    // Threads that the user's code has started would keep the process.
    output.Flush();
    Environment.Exit(exitCode);
    return exitCode;
}
catch (Exception exception) when (exception is FormatException or IOException)
{
    errors.WriteLine($"{exception.Message} (certify ASSEMBLY.dll, or NAME=VALUE ..., or @FILE of them)");
    return 2;
}
