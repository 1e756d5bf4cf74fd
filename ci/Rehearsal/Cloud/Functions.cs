using System.Collections.Immutable;

namespace Rehearsal.Cloud;

/// <summary>The provider functions that the simulated cloud answers.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, Func<ImmutableDictionary<string, object>, CloudNames, Dictionary<string, object>>> Known = new()
    {
        ["aws:index/getCallerIdentity:getCallerIdentity"] = (_, _) => new()
        {
            ["accountId"] = CloudNames.Account,
            ["arn"] = CloudNames.GlobalArn("iam", "user/rehearsal"),
            ["id"] = CloudNames.Account,
            ["userId"] = "AIDAREHEARSAL",
        },
        ["aws:index/getPartition:getPartition"] = (_, _) => new()
        {
            ["partition"] = "aws",
            ["dnsSuffix"] = "amazonaws.com",
            ["id"] = "aws",
            ["reverseDnsPrefix"] = "com.amazonaws",
        },
        ["aws:index/getRegion:getRegion"] = (_, names) => new()
        {
            ["region"] = names.Region,
            ["name"] = names.Region,
            ["id"] = names.Region,
            ["description"] = "Simulated",
            ["endpoint"] = $"ec2.{names.Region}.amazonaws.com",
        },
        ["aws:iam/getOpenIdConnectProvider:getOpenIdConnectProvider"] = (args, _) => new()
        {
            ["url"] = args["url"],
            ["arn"] = CloudNames.GlobalArn("iam", $"oidc-provider/{new Uri((string)args["url"]).Authority}"),
            ["id"] = CloudNames.GlobalArn("iam", $"oidc-provider/{new Uri((string)args["url"]).Authority}"),
            ["clientIdLists"] = ImmutableArray.Create(args["url"]),
            ["thumbprintLists"] = ImmutableArray<object>.Empty,
            ["tags"] = ImmutableDictionary<string, object>.Empty,
        },
        ["aws:ecr/getAuthorizationToken:getAuthorizationToken"] = (_, names) => new()
        {
            ["authorizationToken"] = "QVdTOnNpbXVsYXRlZC1wYXNzd29yZA==",
            ["userName"] = "AWS",
            ["password"] = "simulated-password",
            ["proxyEndpoint"] = $"https://{names.RegistryHost}",
            ["expiresAt"] = "2099-01-01T00:00:00Z",
            ["id"] = names.Region,
            ["region"] = names.Region,
        },
        ["aws:eks/getAddonVersion:getAddonVersion"] = (args, names) => new()
        {
            ["addonName"] = args["addonName"],
            ["kubernetesVersion"] = args["kubernetesVersion"],
            ["mostRecent"] = args.GetValueOrDefault("mostRecent") ?? false,
            // The default version, and a newer one for those who ask for the most recent.
            ["version"] = args.GetValueOrDefault("mostRecent") is true ? "v1.3.0-eksbuild.9" : $"v{args["kubernetesVersion"]}.2-eksbuild.4",
            ["id"] = args["addonName"],
            ["region"] = names.Region,
        },
        ["eks:index:Cluster/getKubeconfig"] = (args, names) => new()
        {
            ["result"] = names.Kubeconfig("cluster", args.GetValueOrDefault("roleArn") as string),
        },
    };

    /// <summary>Answers a call.</summary>
    /// <exception cref="InvalidOperationException">The simulated cloud does not know the function.</exception>
    public static ImmutableDictionary<string, object> Call(string token, ImmutableDictionary<string, object> args, CloudNames names) =>
        Known.TryGetValue(token, out var function)
            ? function(args, names).ToImmutableDictionary()
            : throw new InvalidOperationException($"The simulated cloud does not know the function '{token}'. Teach it in ci/Rehearsal/Cloud/Functions.cs.");
}
