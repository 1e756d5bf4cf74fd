using Pulumi;
using Pulumi.Aws.Eks;

namespace SampleEks;

/// <summary>Versions of EKS add-ons, each known in a preview: what is reviewed is what is deployed.</summary>
public static class AddonVersion
{
    /// <summary>The pinned version, or else the one that EKS recommends for the version of Kubernetes.</summary>
    /// <param name="addon">The add-on's name in EKS, such as <c>kube-proxy</c>.</param>
    /// <param name="pinned">The version from the settings; null to follow the recommendation.</param>
    /// <param name="kubernetesVersion">The minor version of Kubernetes, such as <c>1.35</c>.</param>
    /// <param name="parent">The resource that asks, whose AWS provider is used; null for the default provider.</param>
    public static Input<string> Of(string addon, string? pinned, string kubernetesVersion, Resource? parent = null)
    {
        if (pinned is not null)
        {
            return pinned;
        }

        var recommended = GetAddonVersion.Invoke(new()
        {
            AddonName = addon,
            KubernetesVersion = kubernetesVersion,
            MostRecent = false,
        }, new InvokeOptions { Parent = parent });
        return recommended.Apply(addonVersion => addonVersion.Version);
    }
}
