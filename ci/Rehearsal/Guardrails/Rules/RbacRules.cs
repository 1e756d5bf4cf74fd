using System.Runtime.CompilerServices;

namespace Guardrails.Rules;

internal static class RbacRules
{
    private static readonly string[] Rights = [Types.RbacRole, Types.RbacClusterRole];
    private static readonly string[] Reads = ["get", "list", "watch", "*"];
    private static readonly string[] Bindings = [Types.RbacBinding, Types.RbacClusterBinding];

    public static readonly Rule No_right_is_a_wildcard = OnRules(["apiGroups", "resources", "verbs", "nonResourceURLs"], value => value.Contains('*'));

    public static readonly Rule Nobody_changes_roles_or_bindings = Rule.On(Rights, role =>
        from rule in role.Inputs["rules"].Items().Index()
        where rule.Item.At("resources").Texts().Any(resource => resource is "roles" or "rolebindings" or "clusterroles" or "clusterrolebindings")
        from verb in rule.Item.At("verbs").Texts()
        where !Reads.Contains(verb)
        select new Finding($"rules.{rule.Index}.verbs", verb));

    public static readonly Rule Nobody_reads_secrets = OnRules(["resources"], value => value == "secrets");

    public static readonly Rule Nobody_takes_on_the_rights_of_others =
        OnRules(["verbs", "resources"], value => value is "escalate" or "bind" or "impersonate" or "serviceaccounts" or "serviceaccounts/token");

    public static readonly Rule Nobody_enters_a_pod =
        OnRules(["resources"], value => value is "pods/exec" or "pods/attach" or "pods/portforward" or "pods/ephemeralcontainers" or "nodes/proxy");

    public static readonly Rule A_binding_gives_a_role_of_its_namespace_and_no_more =
        Rule.On([Types.RbacBinding], binding => binding.Must("roleRef.kind", kind => kind.Text() == "Role"));

    public static readonly Rule A_right_in_the_whole_cluster_reads_objects_by_name = Rule.On([Types.RbacClusterRole, Types.RbacClusterBinding], (resource, stack) =>
        resource.Key.Type == Types.RbacClusterBinding
            ? resource.Must("roleRef.name", name => stack.Of(Types.RbacClusterRole).Any(role => role.Id == name.Text()))
            : resource.Inputs["rules"].Items().Index().SelectMany(rule => (IEnumerable<Finding>)
            [
                .. rule.Item.Must($"rules.{rule.Index}.", "resourceNames", names => names.Items().Count > 0),
                // A wildcard has a rule of its own.
                .. rule.Item.Must($"rules.{rule.Index}.", "verbs", verbs => verbs.Texts().All(verb => verb is "get" or "*")),
            ]));

    public static readonly Rule A_binding_names_whom_it_serves = Rule.On(Bindings, binding =>
        from subject in binding.Inputs["subjects"].Items().Index()
        where subject.Item.At("name").Text() is not { } name || name.StartsWith("system:", StringComparison.Ordinal)
        select new Finding($"subjects.{subject.Index}.name", subject.Item.At("name").Show()));

    private static Rule OnRules(string[] properties, Func<string, bool> isBad, [CallerMemberName] string name = "") => Rule.On(Rights, role =>
        from rule in role.Inputs["rules"].Items().Index()
        from property in properties
        from value in rule.Item.At(property).Texts()
        where isBad(value)
        select new Finding($"rules.{rule.Index}.{property}", value), name);
}
