using System.Text.Json.Nodes;

namespace Guardrails.Rules;

internal static class ClusterRules
{
    private static readonly string[] LogTypes = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

    // A block that is shorter than this is no organization's.
    private const int ShortestPrefixInProd = 8;

    public static readonly Rule Access_is_by_access_entries_alone =
        Rule.On([Types.Cluster], cluster => cluster.Must("authenticationMode", mode => mode.Text() == "API"));

    public static readonly Rule An_administrator_deploys_the_cluster_or_is_named_in_the_settings =
        Rule.On([Types.Cluster], (cluster, stack) =>
            from entry in cluster.Inputs["accessEntries"] as JsonObject ?? []
            let principal = entry.Value.At("principalArn").Text() ?? ""
            where !principal.EndsWith($":role/{stack.Project}-{stack.Environment}-deploy", StringComparison.Ordinal)
            where !stack.Settings.At("cluster.administrators").Texts().Contains(principal)
            from leaf in entry.Value.Leaves($"accessEntries.{entry.Key}")
            where leaf.Value.Text() is { } text && (text.Contains("AdminPolicy") || text.StartsWith("system:", StringComparison.Ordinal))
            select new Finding(leaf.Path, leaf.Value.Show()));

    public static readonly Rule The_control_plane_logs_everything =
        Rule.On([Types.Cluster], cluster => cluster.Must("enabledClusterLogTypes", types => !LogTypes.Except(types.Texts()).Any()));

    public static readonly Rule The_control_plane_logs_to_a_group_of_this_stack =
        Rule.On([Types.Cluster], (cluster, stack) => cluster.Must("name", name =>
            stack.Of(Types.LogGroup).Any(group => group.Inputs["name"].Text() == $"/aws/eks/{name.Text()}/cluster")));

    public static readonly Rule A_log_is_kept_for_a_time_and_not_for_ever =
        Rule.On([Types.LogGroup], group => group.Must("retentionInDays", days => days.Number() > 0));

    public static readonly Rule Secrets_in_the_cluster_are_encrypted_with_a_key_of_its_own =
        Rule.On([Types.Cluster], cluster => cluster.Must("encryptionConfigKeyArn", key => key is not null));

    public static readonly Rule A_key_is_rotated =
        Rule.On([Types.Key], key => key.Must("enableKeyRotation", rotated => rotated.IsTrue()));

    public static readonly Rule A_deleted_key_can_be_called_back_for_thirty_days =
        Rule.On([Types.Key], key => key.Must("deletionWindowInDays", days => (days.Number() ?? 30) >= 30));

    public static readonly Rule Nodes_reach_the_control_plane_privately =
        Rule.On([Types.Cluster], cluster => cluster.Must("endpointPrivateAccess", access => access.IsTrue()));

    public static readonly Rule The_control_plane_is_not_open_to_the_world_in_prod =
        Rule.InProd([Types.Cluster], (cluster, _) => cluster.Inputs["endpointPublicAccess"].IsFalse()
            ? []
            : cluster.Must("publicAccessCidrs", cidrs => cidrs.Items().Count > 0 && cidrs.Texts().All(cidr => int.Parse(cidr.Split('/')[^1]) >= ShortestPrefixInProd)));

    public static readonly Rule Nobody_pays_for_extended_support =
        Rule.On([Types.Cluster], cluster => cluster.Must("upgradePolicy.supportType", support => support.Text() == "STANDARD"));

    public static readonly Rule The_version_of_Kubernetes_is_chosen =
        Rule.On([Types.Cluster], cluster => cluster.Must("version", version => version is not null));

    public static readonly Rule AWS_refuses_to_delete_the_cluster_of_prod =
        Rule.InProd([Types.Cluster], (cluster, _) => cluster.Must("deletionProtection", protection => protection.IsTrue()));

    // In auto mode the add-on runs nowhere, but its ConfigMap tells AWS's own plug-in as well.
    public static readonly Rule Network_policies_are_enforced =
        Rule.On([Types.Cluster], cluster => cluster.Must("vpcCniOptions.enableNetworkPolicy", enforced => enforced.IsTrue()));

    // Left unsaid, the package takes them away in auto mode: with the protection of prod that is refused half-way.
    public static readonly Rule The_network_s_add_ons_stay_in_every_mode = Rule.On([Types.Cluster], cluster =>
        cluster.Must("useDefaultVpcCni", left => left.IsFalse()).Concat(cluster.Must("kubeProxyAddonOptions.enabled", enabled => enabled.IsTrue())));

    // With the package's own beside it, or none, a cluster has no CoreDNS that is upgraded with it, or the second is refused.
    public static readonly Rule One_add_on_resolves_names = Rule.On([Types.Cluster], (cluster, stack) =>
        cluster.Must("corednsAddonOptions.enabled", enabled => enabled.IsFalse()).Concat(HasAddon("coredns", stack)));

    public static readonly Rule Pods_can_have_roles_of_their_own = Rule.On([Types.Cluster], (_, stack) => HasAddon("eks-pod-identity-agent", stack));

    // Without a version, EKS installs whichever is the default that day and never upgrades it; the package takes the most recent.
    public static readonly Rule The_version_of_every_add_on_is_decided = Rule.On([Types.Cluster, Types.Addon], resource => resource.Key.Type == Types.Addon
        ? resource.Must("addonVersion", IsStated).Concat(resource.Must("resolveConflictsOnUpdate", resolve => resolve.Text() == "OVERWRITE"))
        : resource.Must("kubeProxyAddonOptions.version", IsStated).Concat(resource.Must("vpcCniOptions.addonVersion", IsStated)));

    private static bool IsStated(JsonNode? version) => version.Text() is { Length: > 0 };

    private static IEnumerable<Finding> HasAddon(string name, StackUnderTest stack) =>
        stack.Of(Types.Addon).Any(addon => addon.Inputs["addonName"].Text() == name) ? [] : [new($"add-on {name}", "missing")];
}
