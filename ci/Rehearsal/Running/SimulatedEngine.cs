using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pulumi.Testing;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>
/// Answers a program in place of the engine. In a preview, what is new has no id, and nothing is known that only a provider
/// could know; what is deployed already is known. In an update the simulated cloud creates what is registered.
/// </summary>
/// <param name="stack">The stack's full name.</param>
/// <param name="isPreview">Whether nothing is created.</param>
/// <param name="cloud">The providers.</param>
/// <param name="upstream">What stack references find.</param>
/// <param name="declarations">What the program declares.</param>
/// <param name="deployed">What an earlier update left in the cloud.</param>
internal sealed class SimulatedEngine(
    StackIdentity stack, bool isPreview, SimulatedCloud cloud, IStackOutputs upstream, Declarations declarations, DeployedResources deployed) : IMocks
{
    private readonly ConcurrentQueue<(int Index, RehearsedResource Resource)> _registered = new();
    private readonly ConcurrentQueue<string> _errors = new();

    /// <summary>What the program registered, in its order.</summary>
    public IReadOnlyList<RehearsedResource> Registered => [.. _registered.OrderBy(one => one.Index).Select(one => one.Resource)];

    /// <summary>What the engine or a provider refused, each once; the SDK repeats it for everything that depends on it.</summary>
    public IReadOnlyList<string> Errors => [.. _errors.Distinct()];

    /// <inheritdoc/>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
        Answer(() => args.Type == "pulumi:pulumi:StackReference" ? Task.FromResult(Reference(args.Id!)) : RegisterAsync(args));

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args) => Answer(() => Task.FromResult<object>(cloud.Call(args.Token!, args.Args)));

    private async Task<(string?, object)> RegisterAsync(MockResourceArgs args)
    {
        var key = new ResourceKey(args.Type!, args.Name!);
        var declaration = declarations.Get(key);
        var inputs = await InputReader.ReadAsync(declaration.Args, args.Inputs).ConfigureAwait(false);
        var old = await deployed.FindAsync(declaration).ConfigureAwait(false);
        foreach (var path in old is null ? [] : declaration.IgnoreChanges)
        {
            KeepDeployed(inputs.Values, old!.Inputs, path.Split('.'));
        }

        var (operation, changes) = Changes.Of(old, inputs, _ => false);
        var createdAs = old?.CreatedAs ?? old?.Key ?? key;

        // A component of the program's own groups resources; no provider ever hears of it.
        var isOwn = key.Type.StartsWith($"{stack.Project}:", StringComparison.Ordinal);
        var made = isOwn ? null : cloud.Create(key, createdAs, args.Inputs, inputs.Unknown);
        var isNew = operation is Operation.Create or Operation.Replace;
        var id = !isPreview ? made?.Id : isNew ? null : old!.Id;

        _registered.Enqueue((declaration.Index, new(key, declaration.Parent?.Key, id, declaration.Protect, inputs.Values, inputs.Unknown)
        {
            Identity = declaration.Identity,
            RenamedFrom = old is not null && old.Identity != declaration.Identity ? old.Identity : null,
            CreatedAs = createdAs == key ? null : createdAs,
            WasProtected = old?.Protect ?? false,
            Provider = ProviderOf(args.Provider),
            IgnoreChanges = declaration.IgnoreChanges,
            DependsOn = await declaration.DependsOnAsync().ConfigureAwait(false),
            Dependencies = inputs.Dependencies,
            Secrets = inputs.Secrets,
            Operation = operation,
            Changes = changes,
        }));

        // In a preview, what follows from unknown inputs is unknown itself.
        var isComputed = !isPreview || (!isNew && inputs.Unknown.Count == 0);
        return (id, isComputed && made is not null ? made.KnownOutputs : args.Inputs);
    }

    // As the engine does for ignoreChanges: what is deployed stays, and what is not deployed is left out.
    private static void KeepDeployed(JsonNode? inputs, JsonNode? deployed, ReadOnlySpan<string> path)
    {
        if (inputs is not JsonObject map)
        {
            return;
        }

        var kept = (deployed as JsonObject)?[path[0]];
        if (path.Length > 1)
        {
            KeepDeployed(map[path[0]], kept, path[1..]);
        }
        else if (kept is null)
        {
            map.Remove(path[0]);
        }
        else
        {
            map[path[0]] = kept.DeepClone();
        }
    }

    private (string?, object) Reference(string name) => upstream.Find(name) is { } found
        ? (name, ImmutableDictionary<string, object>.Empty.Add("name", name).Add("outputs", found.Values).Add("secretOutputNames", found.SecretNames))
        : throw new InvalidOperationException($"unknown stack \"{name}\"{Hint(name)}");

    // The words before are the engine's.
    private static string Hint(string name) => name.Split('/') is [_, var project, var environment]
        ? $": deploy it first (ci/rehearse {environment} --only {project}); a preview, too, reads the outputs of deployed stacks"
        : ": a stack is named ORGANIZATION/PROJECT/STACK";

    // It comes as URN::id; the URN ends in the types of its parents and its own, and its name.
    private static ResourceKey? ProviderOf(string? reference) =>
        reference?.Split("::") is [_, _, var types, var name, ..] ? new(types.Split('$')[^1], name) : null;

    private async Task<T> Answer<T>(Func<Task<T>> answer)
    {
        try
        {
            return await answer().ConfigureAwait(false);
        }
        catch (InvalidOperationException error)
        {
            _errors.Enqueue(error.Message);
            throw;
        }
    }
}
