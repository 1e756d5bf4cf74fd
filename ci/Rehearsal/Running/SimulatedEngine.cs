using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Catalogues;
using Pulumi.Testing;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>
/// Answers a program in place of the engine. In a preview, what is new has no id, and nothing is known that only a provider
/// could know; what is deployed already is known. In an update the simulated cloud creates what is registered.
/// </summary>
/// <param name="isPreview">Whether nothing is created.</param>
/// <param name="cloud">The providers.</param>
/// <param name="upstream">What stack references find.</param>
/// <param name="declarations">What the program declares.</param>
/// <param name="deployed">What an earlier update left in the cloud.</param>
internal sealed class SimulatedEngine(
    bool isPreview, SimulatedCloud cloud, IStackOutputs upstream, Declarations declarations, DeployedResources deployed) : IMocks
{
    private readonly ConcurrentQueue<(int Index, IReadOnlyList<RehearsedResource> Resources)> _registered = new();
    private readonly ConcurrentQueue<string> _references = new();
    private readonly ConcurrentQueue<string> _errors = new();

    /// <summary>What the program registered, in its order, and what remote components created for it.</summary>
    public IReadOnlyList<RehearsedResource> Registered => [.. _registered.OrderBy(one => one.Index).SelectMany(one => one.Resources)];

    /// <summary>The full names of the stacks whose outputs it read.</summary>
    public IReadOnlyList<string> References => [.. _references.Distinct().Order(StringComparer.Ordinal)];

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
        var type = declaration.IsLocalComponent ? null : cloud.TypeOf(key);
        var parent = ParentOf(declaration, type, inputs);
        var identity = ResourceIdentity.Below(parent?.Identity, key);

        var old = await deployed.FindAsync(declaration, identity).ConfigureAwait(false);
        var stated = old is null || declaration.IgnoreChanges.Count == 0 ? null : (JsonObject)inputs.Values.DeepClone();
        IgnoredChanges.Keep(inputs.Values, old?.Inputs ?? [], old is null ? [] : declaration.IgnoreChanges);
        inputs = type is null ? inputs : inputs with { Added = (JsonObject)PlainValue.ToJson(cloud.Added(type, inputs.ForProvider))! };
        var provider = ProviderOf(args.Provider);
        var decision = Changes.Decide(old, inputs, type, declaration.IgnoreChanges, declaration.ReplaceOnChanges, type is null or { IsComponent: true } ? null
            : ProviderChange.OfExplicit(old, provider, Find, deployed, cloud.TypeOf) ?? ProviderChange.OfDefault(type, old, provider, deployed.Region, cloud.Region));
        var createdAs = old?.CreatedAs ?? old?.Key ?? key;
        var children = new ComponentChildren(key, identity, old, deployed, cloud, isPreview);
        var created = type is null ? null : cloud.Create(key, createdAs, inputs.ForProvider, (definition, name, given, ignored) =>
            definition.Type == key.Type && name == key.Name ? decision.Standing(isPreview) : children.Decide(definition, name, given, ignored));

        var registered = new RehearsedResource(key, parent?.Key, created?.Id, declaration.Protect, inputs.Values, inputs.Unknown)
        {
            Identity = identity,
            RenamedFrom = old is not null && old.Identity != identity ? old.Identity : null,
            CreatedAs = createdAs == key ? null : createdAs,
            Stated = stated,
            CreatedIn = parent is null ? declaration.CreatedIn : null,
            WasProtected = old?.Protect ?? false,
            Provider = provider,
            IgnoreChanges = declaration.IgnoreChanges,
            DependsOn = await declaration.DependsOnAsync().ConfigureAwait(false),
            Dependencies = inputs.Dependencies,
            Secrets = inputs.Secrets,
            Added = inputs.Added,
            Generation = decision.Generation,
            Revision = decision.Revision,
            Operation = decision.Operation,
            Changes = decision.Changes,
        };
        _registered.Enqueue((declaration.Index, [registered, .. created is null ? [] : children.Describe(registered, created)]));
        return (created?.Id, created?.KnownOutputs ?? args.Inputs);
    }

    // Some components choose their parent themselves, whatever the program says.
    private Declaration? ParentOf(Declaration declaration, ResourceDefinition? type, ResourceInputs inputs) =>
        type?.ParentInput is { } input && PlainValue.FromJson(inputs.Values[input]) is ResourceKey parent ? declarations.Get(parent) : declaration.Parent;

    private (string?, object) Reference(string name)
    {
        _references.Enqueue(name);
        return upstream.Find(name) is { } found
            ? (name, ImmutableDictionary<string, object>.Empty.Add("name", name).Add("outputs", found.Values).Add("secretOutputNames", found.SecretNames))
            : throw new InvalidOperationException($"unknown stack \"{name}\"{Hint(name)}");
    }

    // The words before are the engine's.
    private static string Hint(string name) => name.Split('/') is [_, var project, var environment]
        ? $": deploy it first (ci/rehearse {environment} --only {project}); a preview, too, reads the outputs of deployed stacks"
        : ": a stack is named ORGANIZATION/PROJECT/STACK";

    private RehearsedResource? Find(ResourceKey key) => _registered.SelectMany(one => one.Resources).FirstOrDefault(resource => resource.Key == key);

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
