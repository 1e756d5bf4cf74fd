namespace Pulumi.Eks;

[EksResourceType("eks:index:Addon")]
public class Addon : ComponentResource
{
    public Addon(string name, AddonArgs args, ComponentResourceOptions? options = null)
        : base("eks:index:Addon", name, args ?? new AddonArgs(), Package.Options(options), remote: true)
    {
    }
}

public sealed class AddonArgs : ResourceArgs
{
    [Input("addonName", required: true)] public Input<string> AddonName { get; set; } = null!;
    [Input("addonVersion")] public Input<string>? AddonVersion { get; set; }
    [Input("cluster", required: true)] public Input<Cluster> Cluster { get; set; } = null!;
    [Input("resolveConflictsOnCreate")] public Input<string>? ResolveConflictsOnCreate { get; set; }
    [Input("resolveConflictsOnUpdate")] public Input<string>? ResolveConflictsOnUpdate { get; set; }
    [field: Input("tags")] public InputList<ImmutableDictionary<string, string>> Tags { get => field ??= new(); set; }
}
