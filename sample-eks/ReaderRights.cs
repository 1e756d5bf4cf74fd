using Pulumi;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace SampleEks;

/// <summary>What readers see: what the stacks register, and what tells whether it is ready; no secrets, and no way to change anything.</summary>
public static class ReaderRights
{
    private const string Name = "pulumi-reader";

    private static readonly string[] See = ["get", "list", "watch"];

    /// <summary>Lets readers see what is in a namespace.</summary>
    public static void InNamespace(string @namespace, CustomResourceOptions options)
    {
        _ = new Role($"{@namespace}-{Name}", new()
        {
            Metadata = new ObjectMetaArgs { Name = Name, Namespace = @namespace },
            Rules = NamespaceRules,
        }, options);
        _ = new RoleBinding($"{@namespace}-{Name}", new()
        {
            Metadata = new ObjectMetaArgs { Name = Name, Namespace = @namespace },
            Subjects = { Group },
            RoleRef = Ref("Role"),
        }, options);
    }

    /// <summary>Lets readers see the objects outside of namespaces, each by its name.</summary>
    /// <param name="objects">Plural and names of the objects, by their API group.</param>
    /// <param name="options">The options of both resources.</param>
    public static void OfCluster(IEnumerable<(string Group, string Plural, string[] Names)> objects, CustomResourceOptions options)
    {
        _ = new ClusterRole(Name, new()
        {
            Metadata = new ObjectMetaArgs { Name = Name },
            Rules = objects
                .Concat([(Rbac, "clusterroles", [Name]), (Rbac, "clusterrolebindings", [Name])])
                .Select(one => new PolicyRuleArgs
                {
                    ApiGroups = one.Group,
                    Resources = one.Plural,
                    ResourceNames = one.Names,
                    Verbs = "get",
                })
                .ToArray(),
        }, options);
        _ = new ClusterRoleBinding(Name, new()
        {
            Metadata = new ObjectMetaArgs { Name = Name },
            Subjects = { Group },
            RoleRef = Ref("ClusterRole"),
        }, options);
    }

    private const string Rbac = "rbac.authorization.k8s.io";

    private static PolicyRuleArgs[] NamespaceRules =>
    [
        Rule("", "services", "resourcequotas", "limitranges"),
        Rule("apps", "deployments"),
        Rule("autoscaling", "horizontalpodautoscalers"),
        Rule("policy", "poddisruptionbudgets"),
        Rule("networking.k8s.io", "networkpolicies"),
        Rule(Rbac, "roles", "rolebindings"),
        // A deployment and a service are ready when these are.
        Rule("", "pods", "persistentvolumeclaims", "endpoints"),
        Rule("apps", "replicasets"),
    ];

    private static SubjectArgs Group => new() { Kind = "Group", Name = ClusterAccess.Readers, ApiGroup = Rbac };

    private static RoleRefArgs Ref(string kind) => new() { Kind = kind, Name = Name, ApiGroup = Rbac };

    private static PolicyRuleArgs Rule(string group, params string[] resources) => new() { ApiGroups = group, Resources = resources, Verbs = See };
}
