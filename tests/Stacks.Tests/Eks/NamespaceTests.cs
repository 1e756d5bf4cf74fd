using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class NamespaceTests
{
    private const string Rbac = "kubernetes:rbac.authorization.k8s.io/v1:";
    private const string Namespace = "kubernetes:core/v1:Namespace";
    private const string Quota = "kubernetes:core/v1:ResourceQuota";
    private const string Binding = "kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicyBinding";
    private static readonly string[] Namespaces = ["automation", "apps"];

    private static Task<Registered> Run() => new ProgramUnderTest("sample-eks").RunAsync();

    [Test]
    public async Task There_are_the_two_namespaces() =>
        Assert.That((await Run()).All("kubernetes:core/v1:Namespace").Select(one => one.Inputs.At("metadata.name").Text()), Is.EquivalentTo(Namespaces));

    [TestCaseSource(nameof(Namespaces))]
    public async Task Pods_are_restricted(string name) =>
        Assert.That((await Run()).Input(Namespace, "metadata.labels", name)!["pod-security.kubernetes.io/enforce"].Text(), Is.EqualTo("restricted"));

    [TestCaseSource(nameof(Namespaces))]
    public async Task The_automation_user_is_bound_to_the_role_of_the_namespace(string name)
    {
        var binding = (await Run()).The($"{Rbac}RoleBinding", $"{name}-automation").Inputs;
        Assert.That(
            (binding.At("metadata.namespace").Text(), binding.At("subjects.0.kind").Text(), binding.At("subjects.0.name").Text(), binding.At("roleRef.name").Text()),
            Is.EqualTo((name, "User", "pulumi:automation-usr", "automation")));
    }

    [TestCaseSource(nameof(Namespaces))]
    public async Task Nothing_gets_in_or_out_by_default(string name)
    {
        var policy = (await Run()).Input("kubernetes:networking.k8s.io/v1:NetworkPolicy", "spec", $"{name}-default-deny")!;
        Assert.That((policy["policyTypes"].Texts(), policy["ingress"], policy["egress"]), Is.EqualTo((new[] { "Ingress", "Egress" }, (JsonNode?)null, (JsonNode?)null)));
    }

    [TestCaseSource(nameof(Namespaces))]
    public async Task The_total_use_of_the_pods_is_bounded(string name) =>
        Assert.That((await Run()).Input("kubernetes:core/v1:ResourceQuota", "spec.hard", $"{name}-quota")!.AsObject().Select(limit => limit.Key), Is.SupersetOf(new[] { "limits.cpu", "limits.memory", "pods" }));

    [TestCaseSource(nameof(Namespaces))]
    public async Task No_service_can_be_put_on_the_internet(string name) =>
        Assert.That((await Run()).Input("kubernetes:core/v1:ResourceQuota", "spec.hard", $"{name}-quota")!["services.loadbalancers"].Text(), Is.EqualTo("0"));

    [TestCaseSource(nameof(Namespaces))]
    public async Task No_pod_claims_a_volume_not_even_an_ephemeral_one(string name) =>
        Assert.That((await Run()).Input(Quota, "spec.hard", $"{name}-quota")!["persistentvolumeclaims"].Text(), Is.EqualTo("0"));

    [TestCaseSource(nameof(Namespaces))]
    public async Task No_pod_has_a_system_priority(string name)
    {
        var spec = (await Run()).Input(Quota, "spec", $"{name}-system-priority");
        Assert.That(
            (spec.At("hard.pods").Text(), spec.At("scopeSelector.matchExpressions.0.scopeName").Text(), spec.At("scopeSelector.matchExpressions.0.operator").Text()),
            Is.EqualTo(("0", "PriorityClass", "In")));
        Assert.That(
            spec.At("scopeSelector.matchExpressions.0.values").Texts(), Is.EquivalentTo(new[] { "system-node-critical", "system-cluster-critical" }));
    }

    [TestCase("1.35")]
    [TestCase("1.36")]
    public async Task The_pod_security_standard_is_that_of_the_cluster_s_version(string version)
    {
        var run = await new ProgramUnderTest("sample-eks").With(settings => settings["cluster"]!["version"] = version).RunAsync();
        var labels = run.Input(Namespace, "metadata.labels", "apps")!.AsObject().Where(label => label.Key.EndsWith("-version", StringComparison.Ordinal));
        Assert.That(labels.Select(label => label.Value.Text()), Has.Exactly(3).Items.And.All.EqualTo($"v{version}"));
    }

    [Test]
    public async Task A_namespace_is_what_the_settings_say()
    {
        var run = await Team();
        Assert.That(run.All(Namespace).Select(one => one.Key.Name), Is.EqualTo(new[] { "team-a" }));
        Assert.That(run.Input(Namespace, "metadata.labels")!["pod-security.kubernetes.io/enforce"].Text(), Is.EqualTo("baseline"));
        Assert.That(run.Input(Quota, "spec.hard", "team-a-quota")!["limits.cpu"].Text(), Is.EqualTo("3"));
        Assert.That(run.Input($"{Rbac}RoleBinding", "subjects", "team-a-automation")!.AsArray().Select(user => user!["name"].Text()), Is.EqualTo(new[] { "team:ci", "team:lead" }));
    }

    [Test]
    public async Task The_quotas_are_an_output_for_those_who_deploy() =>
        Assert.That((await Team()).Output("quotas").Value!.ToJsonString(), Is.EqualTo("""{"team-a":{"cpu":3,"memoryGb":16,"pods":50}}"""));

    [Test]
    public async Task Without_a_setting_there_is_the_namespace_apps()
    {
        var run = await new ProgramUnderTest("sample-eks").With(settings => settings.Remove("namespaces")).RunAsync();
        Assert.That(run.All(Namespace).Select(one => one.Key.Name), Is.EqualTo(new[] { "apps" }));
    }

    [Test]
    public async Task Nobody_may_deploy_before_what_restrains_them_is_in_force()
    {
        var run = await Run();
        string[] restraints = [Quota, "kubernetes:core/v1:LimitRange", "kubernetes:networking.k8s.io/v1:NetworkPolicy", Binding];
        var expected = run.Outcome.Resources.Where(resource => restraints.Contains(resource.Key.Type))
            .Where(resource => resource.Key.Type == Binding || resource.Inputs.At("metadata.namespace").Text() == "apps");
        Assert.That(run.The($"{Rbac}RoleBinding", "apps-automation").DependsOn, Is.SupersetOf(expected.Select(resource => resource.Key)));
    }

    [Test]
    public async Task Admission_policies_apply_to_the_namespaces_of_the_settings_and_to_no_other()
    {
        var run = await Run();
        Assert.That(run.All(Binding), Is.Not.Empty);
        Assert.That(
            run.All(Binding).Select(binding => binding.Inputs.At("spec.matchResources.namespaceSelector.matchExpressions.0")),
            Is.All.Matches<JsonNode?>(scope => scope!["key"].Text() == "kubernetes.io/metadata.name"
                && scope["operator"].Text() == "In"
                && scope["values"].Texts().ToHashSet().SetEquals(Namespaces)));
    }

    private static Task<Registered> Team() => new ProgramUnderTest("sample-eks").With(settings => settings["namespaces"] = JsonNode.Parse("""
        { "team-a": { "podSecurity": "baseline", "quota": { "cpu": 3 }, "deployers": ["team:ci", "team:lead"] } }
        """)).RunAsync();
}
