using Pulumi;

namespace UnrulyProgram;

/// <summary>
/// A program that hangs or exits, depending on its stack file; tests run its rehearsal in a separate process.
/// </summary>
public class UnrulyStack : Stack
{
    public UnrulyStack(StackOptions? options) : base(options)
    {
        switch (new Config().Require("does"))
        {
            case "hang":
                Console.Error.WriteLine("hanging");
                Thread.Sleep(Timeout.Infinite);
                break;
            case "exit":
                Environment.Exit(0);
                break;
        }
    }
}
