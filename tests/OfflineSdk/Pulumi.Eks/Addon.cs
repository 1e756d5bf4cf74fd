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
    [Input("cluster", required: true)] public Input<Cluster> Cluster { get; set; } = null!;
    [Input("resolveConflictsOnCreate")] public Input<string>? ResolveConflictsOnCreate { get; set; }
    [field: Input("tags")] public InputList<ImmutableDictionary<string, string>> Tags { get => field ??= new(); set; }
}
