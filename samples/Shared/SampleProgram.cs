using System.CommandLine;

namespace CircuitGen.Samples;

/// <summary>How every sample starts.</summary>
public static class SampleProgram
{
    /// <summary>Runs the command that the arguments name; what the user can put right is told in a line.</summary>
    /// <param name="root">The sample's commands.</param>
    /// <param name="args">The command line.</param>
    public static int Run(RootCommand root, string[] args)
    {
        try
        {
            return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (SampleException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
