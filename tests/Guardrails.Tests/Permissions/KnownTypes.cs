using Catalogues;
using Rehearsal.Running;

namespace Guardrails.Tests.Permissions;

/// <summary>What the catalogue knows of types and functions.</summary>
internal static class KnownTypes
{
    public static Catalogue Catalogue { get; } = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalogue"));

    /// <summary>The functions with rights of their own that a stack's program, or a component in it, calls.</summary>
    public static IEnumerable<string> CalledBy(StackUnderTest stack) =>
    [
        .. stack.Of("awsx:ec2:Vpc").Any() ? ["aws:index/getAvailabilityZones:getAvailabilityZones"] : Array.Empty<string>(),
        .. stack.Of(Types.Cluster).Any() ? ["aws:eks/getAddonVersion:getAddonVersion"] : Array.Empty<string>(),
        .. stack.Of(Types.Repository).Any() ? ["aws:ecr/getAuthorizationToken:getAuthorizationToken"] : Array.Empty<string>(),
        .. stack.Settings.At("gitlab.createProvider").IsFalse() ? ["aws:iam/getOpenIdConnectProvider:getOpenIdConnectProvider"] : Array.Empty<string>(),
    ];

    /// <summary>The tags that a resource has in AWS; none where its type takes none.</summary>
    public static IReadOnlyDictionary<string, string> TagsOf(RehearsedResource resource, StackUnderTest stack) =>
        Catalogue.Resource(resource.Key.Type) is { TakesTags: true }
            ? stack.DefaultTags.Concat((resource.Inputs["tags"] as System.Text.Json.Nodes.JsonObject) ?? [])
                .GroupBy(tag => tag.Key).ToDictionary(tag => tag.Key, tag => tag.Last().Value.Text() ?? "")
            : new Dictionary<string, string>();
}
