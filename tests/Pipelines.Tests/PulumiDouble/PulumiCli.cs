using System.Text.Json;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>A double of the Pulumi CLI: the real one's surface, exit codes and refusals; what a program would do, a rehearsal tells.</summary>
internal sealed class PulumiCli(World world)
{
    // As the CLI documents them.
    private const int Failure = 1, Configuration = 2, Authentication = 3, StackNotFound = 6, UnexpectedChanges = 7;

    private readonly string _project = File.ReadLines("Pulumi.yaml").First(l => l.StartsWith("name: ", StringComparison.Ordinal))[6..];

    public int Run(string[] arguments)
    {
        var known = CliSurface.TryParse(arguments, out var call, out var fault);
        var code = !known ? Say(255, fault)
            : Credentials.Refuse(call!) is { } refusal ? Say(Authentication, refusal)
            : world.Fault(call!.Command, _project) is { } failure ? Say(failure, $"{call.Command} was told to fail")
            : call.Command == "login" ? 0
            : Answer(call);
        var job = Environment.GetEnvironmentVariable("CI_JOB_NAME") ?? "";
        world.Record(new(_project, job, call?.Command ?? "", arguments, Credentials.Held(), code));
        return code;
    }

    private static int Say(int code, string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return code;
    }

    private static int Print(string text)
    {
        Console.WriteLine(text);
        return 0;
    }

    private static int Unconfirmed() => Say(Configuration, "--yes or --skip-preview must be passed in to proceed when running in non-interactive mode");

    private int Answer(Invocation call)
    {
        var path = call["stack"] ?? "";
        var name = path.Split('/')[^1];
        var stack = world.Find(_project, name);
        if (stack is null && call.Command == "stack select" && call.Has("create"))
        {
            world.Keep(_project, name, stack = new(path, 0, []));
        }

        return stack?.FullName != path
            ? Say(StackNotFound, $"no stack named '{path}' found")
            : call.Command switch
            {
                "stack select" => 0,
                "stack export" => Print(JsonSerializer.Serialize(new { version = 3, deployment = stack!.Version })),
                "stack tag set" => Keep(name, stack! with { Tags = new(stack.Tags) { [call.Positionals[0]] = call.Positionals[1] } }),
                "preview" => Preview(call, name, stack!),
                "up" => Update(call, name, stack!),
                "refresh" => Refresh(call),
                "destroy" => call.Confirmed ? Keep(name, stack! with { Version = stack.Version + 1 }) : Unconfirmed(),
                _ => Say(Failure, $"the double has no answer to {call.Command}"),
            };
    }

    private int Keep(string name, Stack stack)
    {
        world.Keep(_project, name, stack);
        return 0;
    }

    private int Preview(Invocation call, string environment, Stack stack)
    {
        var rehearsed = Rehearsed.Run(world.Folder, _project, environment, "--preview-only");
        Print(call.Has("json") ? rehearsed.ToPreviewJson() : rehearsed.Log);
        if (rehearsed.ExitCode == 0 && call["save-plan"] is { } file && world.Fault("lose the plan", _project) is null)
        {
            File.WriteAllText(file, rehearsed.ToPreviewJson());
        }

        if (world.Fault("move the state", _project) is not null)
        {
            Keep(environment, stack with { Version = stack.Version + 1 });
        }

        return rehearsed.ExitCode;
    }

    private int Update(Invocation call, string environment, Stack stack)
    {
        if (!call.Confirmed)
        {
            return Unconfirmed();
        }

        if (call["plan"] is { } plan && !File.Exists(plan))
        {
            return Say(Failure, $"open {plan}: no such file or directory");
        }

        Keep(environment, stack with { Version = stack.Version + 1 });
        var rehearsed = Rehearsed.Run(world.Folder, _project, environment);
        Print(rehearsed.Log);
        return rehearsed.ExitCode;
    }

    private int Refresh(Invocation call) =>
        call.Has("preview-only") && call.Confirmed ? Say(Failure, "--yes and --preview-only cannot be used together")
        : !call.Has("preview-only") && !call.Confirmed ? Unconfirmed()
        : call.Has("expect-no-changes") && world.Fault("drift", _project) is not null
            ? Say(UnexpectedChanges, "no changes were expected but changes were proposed")
        : 0;
}
