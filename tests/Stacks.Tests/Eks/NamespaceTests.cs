using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class NamespaceTests
{
    private const string Rbac = "kubernetes:rbac.authorization.k8s.io/v1:";
    private static readonly string[] Namespaces = ["automation", "apps"];

    private static Task<Registered> Run() => new ProgramUnderTest("sample-eks").RunAsync();

    [Test]
    public async Task There_are_the_two_namespaces() =>
        Assert.That((await Run()).All("kubernetes:core/v1:Namespace").Select(one => one.Inputs.At("metadata.name").Text()), Is.EquivalentTo(Namespaces));

    [Test]
    public async Task Pods_in_apps_are_restricted() =>
        Assert.That((await Run()).Input("kubernetes:core/v1:Namespace", "metadata.labels", "apps")!["pod-security.kubernetes.io/enforce"].Text(), Is.EqualTo("restricted"));

    [TestCaseSource(nameof(Namespaces))]
    public async Task The_automation_user_is_bound_to_the_role_of_the_namespace(string name)
    {
        var binding = (await Run()).The($"{Rbac}RoleBinding", $"{name}-automation").Inputs;
        Assert.That(
            (binding.At("metadata.namespace").Text(), binding.At("subjects.0.kind").Text(), binding.At("subjects.0.name").Text(), binding.At("roleRef.name").Text()),
            Is.EqualTo((name, "User", "pulumi:automation-usr", "automation")));
    }

    [TestCaseSource(nameof(Namespaces))]
    public async Task The_automation_user_may_deploy(string name) =>
        Assert.That(await Rights(name), Is.SupersetOf(new[] { ("apps", "deployments", "create"), ("apps", "deployments", "patch"), ("", "services", "create") }));

    [TestCaseSource(nameof(Namespaces))]
    public async Task The_automation_user_cannot_change_its_own_rights(string name) =>
        Assert.That((await Rights(name)).Where(right => right.Group == "rbac.authorization.k8s.io" || right.Resource is "serviceaccounts" or "secrets"), Is.Empty);

    [TestCaseSource(nameof(Namespaces))]
    public async Task No_right_is_a_wildcard(string name) =>
        Assert.That((await Rights(name)).Where(right => right.Group == "*" || right.Resource == "*" || right.Verb == "*"), Is.Empty);

    [TestCaseSource(nameof(Namespaces))]
    public async Task Nothing_gets_in_or_out_by_default(string name)
    {
        var policy = (await Run()).Input("kubernetes:networking.k8s.io/v1:NetworkPolicy", "spec", $"{name}-default-deny")!;
        Assert.That((policy["policyTypes"].Texts(), policy["ingress"], policy["egress"]), Is.EqualTo((new[] { "Ingress", "Egress" }, (JsonNode?)null, (JsonNode?)null)));
    }

    [TestCaseSource(nameof(Namespaces))]
    public async Task What_pods_use_together_is_bounded(string name) =>
        Assert.That((await Run()).Input("kubernetes:core/v1:ResourceQuota", "spec.hard", $"{name}-quota")!.AsObject().Select(limit => limit.Key), Is.SupersetOf(new[] { "limits.cpu", "limits.memory", "pods" }));

    [TestCaseSource(nameof(Namespaces))]
    public async Task No_service_can_be_put_on_the_internet(string name) =>
        Assert.That((await Run()).Input("kubernetes:core/v1:ResourceQuota", "spec.hard", $"{name}-quota")!["services.loadbalancers"].Text(), Is.EqualTo("0"));

    private static async Task<IReadOnlyList<(string Group, string Resource, string Verb)>> Rights(string name) =>
    [
        .. from rule in (await Run()).Input($"{Rbac}Role", "rules", $"{name}-automation")!.AsArray()
           from resource in rule!["resources"].Texts()
           from verb in rule!["verbs"].Texts()
           from @group in rule!["apiGroups"].Texts()
           select (@group, resource, verb),
    ];
}
