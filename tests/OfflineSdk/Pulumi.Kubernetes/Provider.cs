namespace Pulumi.Kubernetes;

[KubernetesResourceType("pulumi:providers:kubernetes")]
public class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes", name, args ?? new ProviderArgs(), Package.Options(options))
    {
    }
}

public sealed class ProviderArgs : ResourceArgs
{
    [Input("alwaysRender", json: true)] public Input<bool>? AlwaysRender { get; set; }
    [Input("cluster")] public Input<string>? Cluster { get; set; }
    [Input("context")] public Input<string>? Context { get; set; }
    [Input("deleteUnreachable", json: true)] public Input<bool>? DeleteUnreachable { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_DELETE_UNREACHABLE")!;
    [Input("enableConfigMapMutable", json: true)] public Input<bool>? EnableConfigMapMutable { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_ENABLE_CONFIGMAP_MUTABLE")!;
    [Input("enablePatchForce", json: true)] public Input<bool>? EnablePatchForce { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_ENABLE_PATCH_FORCE")!;
    [Input("enableSecretMutable", json: true)] public Input<bool>? EnableSecretMutable { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_ENABLE_SECRET_MUTABLE")!;
    [Input("enableServerSideApply", json: true)] public Input<bool>? EnableServerSideApply { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_ENABLE_SERVER_SIDE_APPLY")!;
    [Input("kubeconfig")] public Input<string>? KubeConfig { get; set; } = PackageEnvironment.Text("KUBECONFIG")!;
    [Input("namespace")] public Input<string>? Namespace { get; set; }
    [Input("skipUpdateUnreachable", json: true)] public Input<bool>? SkipUpdateUnreachable { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_SKIP_UPDATE_UNREACHABLE")!;
    [Input("suppressDeprecationWarnings", json: true)] public Input<bool>? SuppressDeprecationWarnings { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_SUPPRESS_DEPRECATION_WARNINGS")!;
    [Input("suppressHelmHookWarnings", json: true)] public Input<bool>? SuppressHelmHookWarnings { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_SUPPRESS_HELM_HOOK_WARNINGS")!;
    [Input("upsertExistingObjects", json: true)] public Input<bool>? UpsertExistingObjects { get; set; } = PackageEnvironment.Flag("PULUMI_K8S_UPSERT_EXISTING_OBJECTS")!;
}
