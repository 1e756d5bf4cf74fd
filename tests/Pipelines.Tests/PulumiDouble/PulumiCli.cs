using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>A double of the Pulumi CLI: the real one's surface, words, exit codes and refusals.</summary>
internal sealed class PulumiCli(World world, Surroundings surroundings)
{
    // As the CLI documents them.
    private const int Failure = 1, Configuration = 2, Authentication = 3, StackNotFound = 6;

    private readonly Credentials _credentials = new(surroundings);
    private readonly string _project = File.ReadLines(surroundings.FileOf("Pulumi.yaml")).First(l => l.StartsWith("name: ", StringComparison.Ordinal))[6..];

    public int Run(string[] arguments)
    {
        var known = CliSurface.TryParse(arguments, surroundings["PULUMI_DEBUG_COMMANDS"] == "true", out var call, out var error);
        var code = !known ? Say(255, error)
            : _credentials.Refuse(call!) is { } refusal ? Say(Authentication, refusal)
            : world.Failure(call!.Command, _project) is { } failure ? Say(failure, $"{call.Command} was told to fail")
            : call.Command == "login" ? 0
            : Answer(call);
        var job = surroundings["CI_JOB_NAME"] ?? "";
        world.Record(new(_project, job, call?.Command ?? "", arguments, _credentials.Held(), code));
        return code;
    }

    private int Say(int code, string message)
    {
        surroundings.Complain($"error: {message}");
        return code;
    }

    private int Print(string text)
    {
        surroundings.Print(text);
        return 0;
    }

    /// <summary>The whole name: a file backend knows one organization, and Pulumi Cloud the token's own where none is given.</summary>
    private string FullName(string given)
    {
        var parts = given.Split('/');
        return $"{(!_credentials.Cloud ? "organization" : parts.Length > 1 ? parts[0] : "personal")}/{_project}/{parts[^1]}";
    }

    private int Answer(Invocation call)
    {
        var given = call["stack"] ?? "";
        var name = given.Split('/')[^1];
        var stack = world.Find(_project, name);
        if (call.Command == "stack ls")
        {
            return List();
        }

        if (stack is null && call.Command == "stack select" && call.Has("create"))
        {
            return Create(given, name);
        }

        if (stack?.FullName != FullName(given))
        {
            return Say(StackNotFound, $"no stack named '{given}' found");
        }

        var secrets = call.Command is "preview" or "up" or "refresh" or "destroy" ? Secrets(stack) : null;
        return secrets is not null ? Say(Failure, $"getting stack configuration: get stack secrets manager: {secrets}")
            : call.Command switch
            {
                "stack select" => 0,
                "stack" => Print(call.Has("fully-qualify-stack-names") ? stack.FullName : name),
                "stack export" => Print(stack.Export().ToJsonString(new() { WriteIndented = true, IndentSize = 4 })),
                "stack tag set" => Tag(stack, call.Positionals),
                "config get" => Configured(call.Positionals[0], name, given),
                "state unprotect" => Unprotect(name),
                "preview" => new Engine(world, stack, surroundings).Preview(call),
                "cancel" => Cancel(stack),
                "up" or "refresh" or "destroy" => Change(call, stack, name),
                _ => Say(Failure, $"the double has no answer to {call.Command}"),
            };
    }

    private int Create(string given, string name)
    {
        var file = surroundings.FileOf($"Pulumi.{name}.yaml");
        var encrypts = !_credentials.Cloud && !File.ReadLines(file).Any(l => l.StartsWith("secretsprovider:", StringComparison.Ordinal));
        if (encrypts && _credentials.Passphrase is null)
        {
            return Say(Failure, NoPassphrase);
        }

        if (encrypts)
        {
            File.AppendAllText(file, $"encryptionsalt: v1:{Guid.NewGuid():N}\n");
        }

        world.Keep(new() { FullName = FullName(given), Passphrase = encrypts ? _credentials.Passphrase : null });
        return Print($"Created stack '{given}'");
    }

    private int List() => Print(new JsonArray([.. Directory.GetFiles(Path.Combine(world.Folder, "stacks"), $"{_project}.*").Select(f => new JsonObject
    {
        ["name"] = Path.GetFileName(f)[(_project.Length + 1)..],
        ["updateInProgress"] = _credentials.Cloud ? world.Failure("in progress", _project) is not null : null,
    })]).ToJsonString());

    private int Tag(StackState stack, IReadOnlyList<string> pair)
    {
        stack.Tags[pair[0]] = pair[1];
        world.Keep(stack);
        return 0;
    }

    private int Configured(string path, string name, string given)
    {
        var keys = path.Split('.');
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(surroundings.FileOf($"Pulumi.{name}.yaml"))));
        YamlNode? node = stream.Documents[0].RootNode;
        foreach (var key in keys.Prepend("config"))
        {
            node = node is YamlMappingNode mapping && mapping.Children.TryGetValue(key, out var child) ? child : null;
        }

        return node is null ? Say(Failure, $"configuration key '{path}' not found for stack '{given}'") : Print(node.ToString());
    }

    private int Unprotect(string name)
    {
        world.Unprotect(_project, name);
        return 0;
    }

    private int Cancel(StackState stack)
    {
        new Locks(world, stack.FullName).Release();
        return Print($"The currently running update for '{stack.FullName.Split('/')[2]}' has been canceled!");
    }

    private int Change(Invocation call, StackState stack, string name)
    {
        if (call.Command == "refresh" && call.Has("preview-only") && call.Confirmed)
        {
            return Say(Failure, "--yes and --preview-only cannot be used together");
        }

        if (!call.Confirmed && !call.Has("preview-only"))
        {
            return Say(Configuration, "--yes or --skip-preview must be passed in to proceed when running in non-interactive mode");
        }

        if (!call.Has("preview-only") && new Locks(world, stack.FullName).Refusal is { } locked)
        {
            return Say(Failure, locked);
        }

        // A provider that takes its credentials from the program has none where the program does not run.
        if (call.Command != "up" && !call.Has("run-program") && stack.Resources.Any(r => r.Urn.Contains("::pulumi:providers:", StringComparison.Ordinal)))
        {
            return Say(Failure, "configured Kubernetes cluster is unreachable");
        }

        var engine = new Engine(world, stack, surroundings);
        var code = call.Command switch { "up" => engine.Update(call), "refresh" => engine.Refresh(call), _ => engine.Destroy() };
        if (code == 0 && call.Has("remove"))
        {
            world.Remove(stack);
            File.Delete(surroundings.FileOf($"Pulumi.{name}.yaml"));
        }

        return code;
    }

    private const string NoPassphrase =
        "passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables";

    /// <summary>Why the stack's secrets cannot be read, or null.</summary>
    private string? Secrets(StackState stack) => stack.Passphrase is null ? null
        : _credentials.Passphrase is not { } phrase ? NoPassphrase
        : phrase != stack.Passphrase ? "incorrect passphrase" : null;
}
