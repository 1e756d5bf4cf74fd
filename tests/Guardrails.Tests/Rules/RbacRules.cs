using System.Runtime.CompilerServices;

namespace Guardrails.Tests.Rules;

internal static class RbacRules
{
    private static readonly string[] Rights = [Types.RbacRole, Types.RbacClusterRole];
    private static readonly string[] Bindings = [Types.RbacBinding, Types.RbacClusterBinding];

    public static readonly Rule No_right_is_a_wildcard = OnRules(["apiGroups", "resources", "verbs", "nonResourceURLs"], value => value.Contains('*'));

    public static readonly Rule Nobody_changes_roles_or_bindings =
        OnRules(["resources"], value => value is "roles" or "rolebindings" or "clusterroles" or "clusterrolebindings");

    public static readonly Rule Nobody_reads_secrets = OnRules(["resources"], value => value == "secrets");

    public static readonly Rule Nobody_takes_on_the_rights_of_others =
        OnRules(["verbs", "resources"], value => value is "escalate" or "bind" or "impersonate" or "serviceaccounts" or "serviceaccounts/token");

    public static readonly Rule Nobody_enters_a_pod =
        OnRules(["resources"], value => value is "pods/exec" or "pods/attach" or "pods/portforward" or "pods/ephemeralcontainers" or "nodes/proxy");

    public static readonly Rule A_binding_gives_a_role_of_its_namespace_and_no_more =
        Rule.On(Bindings, binding => binding.Must("roleRef.kind", kind => kind.Text() == "Role"));

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
