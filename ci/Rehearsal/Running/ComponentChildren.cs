using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Catalogues;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>The resources that a remote component creates: the program registers the component alone, the engine sees them all.</summary>
/// <param name="component">The component as it is registered now.</param>
/// <param name="identity">What the engine knows it by.</param>
/// <param name="old">The component as it is deployed; null where it is new.</param>
/// <param name="deployed">What an earlier update left in the cloud.</param>
/// <param name="cloud">The providers.</param>
/// <param name="isPreview">Whether nothing is created.</param>
internal sealed class ComponentChildren(ResourceKey component, ResourceIdentity identity, RehearsedResource? old, DeployedResources deployed, SimulatedCloud cloud, bool isPreview)
{
    private readonly Dictionary<ResourceKey, (Decision Decision, ResourceInputs Inputs, IReadOnlyList<string> Ignored)> _decided = [];

    /// <summary>Decides what an update does to a child, as soon as its inputs are there.</summary>
    public Standing Decide(ResourceDefinition type, string name, ImmutableDictionary<string, object> inputs, IReadOnlyList<string> ignored)
    {
        var values = new JsonObject(inputs.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => KeyValuePair.Create(input.Key, PlainValue.ToJson(input.Value))));
        // A provider's inputs are how it reaches its service.
        var secrets = inputs.Keys.Where(input => type.IsProvider || type.Inputs.GetValueOrDefault(input)?.IsSecret == true)
            .SelectMany(input => PlainValue.Mask(values, [input])).ToDictionary();
        var read = ResourceInputs.None with
        {
            Values = values,
            Unknown = [.. inputs.Where(input => SimulatedResource.HoldsUnknown(input.Value)).Select(input => input.Key).Order(StringComparer.Ordinal)],
            Secrets = secrets,
            Added = (JsonObject)PlainValue.ToJson(cloud.Added(type, inputs))!,
        };
        var before = Find(type.Type, name);
        IgnoredChanges.Keep(values, before?.Inputs ?? [], before is null ? [] : ignored);
        var decision = Changes.Decide(before, read, type, ignored, provider: ProviderChange.OfDefault(type, before, null, deployed.Region, cloud.Region));
        _decided[new(type.Type, name)] = (decision, read, ignored);
        return decision.Standing(isPreview);
    }

    /// <summary>The children, in the order in which they are created.</summary>
    /// <param name="registered">The component.</param>
    /// <param name="created">What the simulated cloud created for it.</param>
    public IEnumerable<RehearsedResource> Describe(RehearsedResource registered, SimulatedResource created)
    {
        var identities = new Dictionary<SimulatedResource, ResourceIdentity>(ReferenceEqualityComparer.Instance);
        foreach (var child in created.Children)
        {
            var key = new ResourceKey(child.Type, child.Name);
            var (decision, inputs, ignored) = _decided[key];
            var own = ResourceIdentity.Below(child.Parent is { } above ? identities[above] : registered.Identity, key);
            identities[child] = own;
            yield return new(key, child.Parent is { } parent ? new(parent.Type, parent.Name) : registered.Key, child.Id, registered.Protect, inputs.Values, inputs.Unknown)
            {
                Identity = own,
                Component = component,
                IgnoreChanges = ignored,
                RenamedFrom = decision.Old is { } renamed && renamed.Identity != own ? renamed.Identity : null,
                Secrets = inputs.Secrets,
                Added = inputs.Added,
                WasProtected = decision.Old?.Protect ?? false,
                Generation = decision.Generation,
                Revision = decision.Revision,
                Operation = decision.Operation,
                Changes = decision.Changes,
            };
        }
    }

    // Its name begins with the component's, and follows it when that is renamed.
    private RehearsedResource? Find(string type, string name) => old is null ? deployed.FindChild(identity, new(type, name)) : deployed.FindChild(
        old.Key, new(type, name.StartsWith(component.Name, StringComparison.Ordinal) ? old.Key.Name + name[component.Name.Length..] : name));
}
