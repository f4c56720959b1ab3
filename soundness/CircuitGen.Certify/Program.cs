using System.Diagnostics;
using System.Text;
using CircuitGen.Certify;

// What the user's code prints is not ours to say, and what it would read nobody types.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.SetOut(TextWriter.Null);
Console.SetError(TextWriter.Null);
Console.SetIn(TextReader.Null);
try
{
    var settings = CheckSettings.Parse(args);
    var exitCode = AssemblyCheck.Run(settings, output, DateTime.Now - Process.GetCurrentProcess().StartTime);
    output.WriteLine(settings.ReportsProgress ? "\tend" : "");
    return exitCode;
}
catch (Exception exception) when (exception is FormatException or IOException)
{
    output.WriteLine($"error : {exception.Message} (certify ASSEMBLY.dll, or NAME=VALUE ..., or @FILE of them)");
    return 2;
}
