namespace Pulumi.Aws.Eks;

public static class GetAddonVersion
{
    private const string Token = "aws:eks/getAddonVersion:getAddonVersion";

    public static Task<GetAddonVersionResult> InvokeAsync(GetAddonVersionArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetAddonVersionResult>(Token, args ?? new GetAddonVersionArgs(), Package.Invoke(options));

    public static Output<GetAddonVersionResult> Invoke(GetAddonVersionInvokeArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetAddonVersionResult>(Token, args ?? new GetAddonVersionInvokeArgs(), Package.Invoke(options));

    public static Output<GetAddonVersionResult> Invoke(GetAddonVersionInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetAddonVersionResult>(Token, args ?? new GetAddonVersionInvokeArgs(), Package.Invoke(options));
}

public sealed class GetAddonVersionArgs : InvokeArgs
{
    [Input("addonName", required: true)] public string AddonName { get; set; } = null!;
    [Input("kubernetesVersion", required: true)] public string KubernetesVersion { get; set; } = null!;
    [Input("mostRecent")] public bool? MostRecent { get; set; }
    [Input("region")] public string? Region { get; set; }
}

public sealed class GetAddonVersionInvokeArgs : InvokeArgs
{
    [Input("addonName", required: true)] public Input<string> AddonName { get; set; } = null!;
    [Input("kubernetesVersion", required: true)] public Input<string> KubernetesVersion { get; set; } = null!;
    [Input("mostRecent")] public Input<bool>? MostRecent { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
}

[OutputType]
public sealed class GetAddonVersionResult
{
    public readonly string AddonName;
    public readonly string Id;
    public readonly string KubernetesVersion;
    public readonly bool? MostRecent;
    public readonly string Region;
    public readonly string Version;

    [OutputConstructor]
    private GetAddonVersionResult(string addonName, string id, string kubernetesVersion, bool? mostRecent, string region, string version)
    {
        AddonName = addonName;
        Id = id;
        KubernetesVersion = kubernetesVersion;
        MostRecent = mostRecent;
        Region = region;
        Version = version;
    }
}
