using Pulumi;

namespace UnrulyProgram;

/// <summary>A program that does what no program should, as its stack file says: what the rehearsal says of it takes a process of its own.</summary>
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
