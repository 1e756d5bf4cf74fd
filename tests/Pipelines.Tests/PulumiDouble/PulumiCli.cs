using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>A double of the Pulumi CLI: the real one's surface, words, exit codes and refusals.</summary>
internal sealed class PulumiCli(World everywhere, Surroundings surroundings)
{
    // As the CLI documents them.
    private const int Failure = 1, Configuration = 2, StackNotFound = 6;

    private readonly World _world = everywhere.At(surroundings["PULUMI_BACKEND_URL"]);
    private readonly Credentials _credentials = new(surroundings);
    private readonly string _project = Read(surroundings.FileOf("Pulumi.yaml"), "name")!;

    public int Run(string[] arguments)
    {
        var known = CliSurface.TryParse(
            arguments,
            surroundings["PULUMI_DEBUG_COMMANDS"] == "true",
            out var call,
            out var error
        );
        var code =
            !known ? Say(255, error)
            : _credentials.Refuse(call!) is { } refusal ? Say(refusal.ExitCode, refusal.Message)
            : _world.Failure(call!.Command, _project) is { } failure ? Say(failure, $"{call.Command} was told to fail")
            : call.Command == "login" ? 0
            : Answer(call);
        var job = surroundings["CI_JOB_NAME"] ?? "";
        _world.Record(new(_project, job, call?.Command ?? "", arguments, _credentials.Held(), code));
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

    /// <summary>The whole name: a file backend knows one organization, and Pulumi Cloud the token's own where none is
    /// given.</summary>
    private string FullName(string given)
    {
        var parts = given.Split('/');
        var organization = !_credentials.Cloud ? "organization" : parts.Length > 1 ? parts[0] : "personal";
        return $"{organization}/{_project}/{parts[^1]}";
    }

    private int Answer(Invocation call)
    {
        var given = call["stack"] ?? "";
        var name = given.Split('/')[^1];
        var stack = _world.Find(_project, name);
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

        var secrets = call.Command is "preview" or "up" or "refresh" or "destroy" ? Secrets(stack, name) : null;
        return secrets is not null ? Say(Failure, $"getting stack configuration: get stack secrets manager: {secrets}")
            : call.Command switch
            {
                "stack select" => 0,
                "stack" => Print(call.Has("fully-qualify-stack-names") ? stack.FullName : name),
                "stack export" => Print(stack.Export().ToJsonString(new() { WriteIndented = true, IndentSize = 4 })),
                "stack tag set" => Tag(stack, call.Positionals),
                "config get" => Configured(call.Positionals[0], name, given),
                "state unprotect" => Unprotect(name),
                "preview" => new Engine(_world, stack, surroundings).Preview(call),
                "cancel" => Cancel(stack),
                "up" or "refresh" or "destroy" => Change(call, stack, name),
                _ => Say(Failure, $"the double has no answer to {call.Command}"),
            };
    }

    private int Create(string given, string name)
    {
        var encrypts = !_credentials.Cloud && Provider(name) is null;
        if (encrypts && _credentials.Passphrase is null)
        {
            return Say(Failure, NoPassphrase);
        }

        if (UnreadableKey(name) is { } reason)
        {
            return Say(Failure, $"could not create stack: {reason}");
        }

        if (encrypts)
        {
            File.AppendAllText(StackFile(name), $"encryptionsalt: v1:{Guid.NewGuid():N}\n");
        }

        _world.Keep(new() { FullName = FullName(given), Passphrase = encrypts ? _credentials.Passphrase : null });
        return Print($"Created stack '{given}'");
    }

    private string StackFile(string name) => surroundings.FileOf($"Pulumi.{name}.yaml");

    /// <summary>What encrypts the secrets of a stack, where its file names something.</summary>
    private string? Provider(string name) =>
        File.Exists(StackFile(name)) ? Read(StackFile(name), "secretsprovider") : null;

    /// <summary>Why a key in KMS cannot be used, or null.</summary>
    private string? UnreadableKey(string name) =>
        Provider(name)?.StartsWith("awskms://", StringComparison.Ordinal) == true
        && _credentials.NoAwsCredentials() is { } reason
            ? $"secrets (code=Unknown): operation error KMS, {reason}"
            : null;

    private int List() =>
        Print(
            new JsonArray([
                .. Directory
                    .GetFiles(_world.StacksFolder, $"{_project}.*")
                    .Select(f => new JsonObject
                    {
                        ["name"] = Path.GetFileName(f)[(_project.Length + 1)..],
                        ["updateInProgress"] = _credentials.Cloud
                            ? _world.Failure("in progress", _project) is not null
                            : null,
                    }),
            ]).ToJsonString()
        );

    private int Tag(StackState stack, IReadOnlyList<string> pair)
    {
        stack.Tags[pair[0]] = pair[1];
        _world.Keep(stack);
        return 0;
    }

    private int Configured(string path, string name, string given) =>
        Read(StackFile(name), [.. path.Split('.').Prepend("config")]) is { } value
            ? Print(value)
            : Say(Failure, $"configuration key '{path}' not found for stack '{given}'");

    private static string? Read(string file, params string[] path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(file)));
        return stream.Documents.Count == 0
            ? null
            : path.Aggregate<string, YamlNode?>(
                    stream.Documents[0].RootNode,
                    (node, key) =>
                        node is YamlMappingNode mapping && mapping.Children.TryGetValue(key, out var child)
                            ? child
                            : null
                )
                ?.ToString();
    }

    private int Unprotect(string name)
    {
        _world.Unprotect(_project, name);
        return 0;
    }

    private int Cancel(StackState stack)
    {
        new Locks(_world, stack.FullName).Release();
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
            return Say(
                Configuration,
                "--yes or --skip-preview must be passed in to proceed when running in non-interactive mode"
            );
        }

        if (!call.Has("preview-only") && new Locks(_world, stack.FullName).Refusal is { } locked)
        {
            return Say(Failure, locked);
        }

        // A provider that takes its credentials from the program has none where the program does not run.
        if (
            call.Command != "up"
            && !call.Has("run-program")
            && stack.Resources.Any(r => r.Urn.Contains("::pulumi:providers:", StringComparison.Ordinal))
        )
        {
            return Say(Failure, "configured Kubernetes cluster is unreachable");
        }

        var engine = new Engine(_world, stack, surroundings);
        var code = call.Command switch
        {
            "up" => engine.Update(call),
            "refresh" => engine.Refresh(call),
            _ => engine.Destroy(),
        };
        if (code == 0 && call.Has("remove"))
        {
            _world.Remove(stack);
            File.Delete(StackFile(name));
        }

        return code;
    }

    private const string NoPassphrase =
        "passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables";

    /// <summary>Why the stack's secrets cannot be read, or null.</summary>
    private string? Secrets(StackState stack, string name) => UnreadableKey(name) is { } reason ? reason
        : stack.Passphrase is null ? null
        : _credentials.Passphrase is not { } phrase ? NoPassphrase
        : phrase != stack.Passphrase ? "incorrect passphrase" : null;
}
