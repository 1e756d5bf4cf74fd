using System.Text.Json.Nodes;
using Rehearsal.Chain;

namespace Stacks.Tests.Eks;

public class ClusterAccessTests
{
    private const string Cluster = "eks:index:Cluster";
    private const string Person = "arn:aws:iam::123456789012:role/people/alice";

    private static Task<Registered> Run(params (string Setting, JsonNode Value)[] changes) =>
        new ProgramUnderTest("sample-eks").With(settings =>
    {
        foreach (var (setting, value) in changes)
        {
            settings["cluster"]![setting] = value;
        }
    }).RunAsync();

    private static async Task<string?> Error(params (string Setting, JsonNode Value)[] changes) =>
        (await Assert.ThrowsAsync<RehearsalException>(() => Run(changes)))?.Message;

    private static JsonNode? Entry(Registered run, string name) => run.The(Cluster).Inputs["accessEntries"]![name];

    [TestCase("automation", ProgramUnderTest.RoleArn, "pulumi:automation-usr", "pulumi:automation-grp")]
    [TestCase(
        "sample-k8sapp-dev-deploy", "arn:aws:iam::123456789012:role/sample-k8sapp-dev-deploy", "pulumi:automation-usr",
        "pulumi:automation-grp")]
    [TestCase(
        "sample-k8sapp-dev-preview", "arn:aws:iam::123456789012:role/sample-k8sapp-dev-preview", "pulumi:reader-usr",
        "pulumi:reader-grp")]
    [TestCase(
        "sample-eks-dev-preview", "arn:aws:iam::123456789012:role/sample-eks-dev-preview", "pulumi:reader-usr",
        "pulumi:reader-grp")]
    public async Task By_default_the_jobs_of_the_chain_are_let_in(string name, string arn, string user, string group)
    {
        var entry = Entry(await Run(), name);
        Assert.That(
            (entry.At("principalArn").Text(), entry.At("username").Text(), entry.At("kubernetesGroups.0").Text()),
            Is.EqualTo((arn, user, group)));
    }

    [Test]
    public async Task The_deploy_role_gets_no_entry_where_it_creates_the_cluster() =>
        Assert.That(Entry(await Run(), "sample-eks-dev-deploy"), Is.Null);

    [Test]
    public async Task The_deploy_role_is_an_administrator_where_somebody_else_creates_the_cluster() =>
        Assert.That(
            Entry(await Run(("creator", Person)), "sample-eks-dev-deploy").At("accessPolicies.administrator.policyArn")
                .Text(),
            Is.EqualTo("arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"));

    [Test]
    public async Task An_administrator_has_the_whole_cluster() =>
        Assert.That(
            Entry(await Run(("administrators", new JsonArray(Person))), "alice")
                .At("accessPolicies.administrator.accessScope.type").Text(),
            Is.EqualTo("cluster"));

    [TestCase("administrators")]
    [TestCase("deployers")]
    [TestCase("readers")]
    public async Task The_creator_gets_no_entry_however_it_is_listed(string setting) =>
        Assert.That(Entry(await Run(("creator", Person), (setting, new JsonArray(Person))), "alice"), Is.Null);

    [TestCase("deployers", "pulumi:automation-grp")]
    [TestCase("readers", "pulumi:reader-grp")]
    public async Task A_list_in_the_settings_replaces_the_default(string setting, string group)
    {
        var entries = (await Run((setting, new JsonArray(Person)))).The(Cluster).Inputs["accessEntries"]!.AsObject();
        Assert.That(
            entries.Where(entry => entry.Key != "automation" && entry.Value.At("kubernetesGroups.0").Text() == group)
                .Select(entry => entry.Key),
            Is.EqualTo(new[] { "alice" }));
    }

    [Test]
    public async Task Nobody_reads_where_the_list_is_empty() =>
        Assert.That(
            (await Run(("readers", new JsonArray()))).Input(Cluster, "accessEntries")!.AsObject()
                .Select(entry => entry.Key),
            Has.None.Contains("preview"));

    [Test]
    public async Task One_principal_in_two_lists_is_refused() =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() =>
                Run(("readers", new JsonArray(Person)), ("administrators", new JsonArray(Person)))))?.Message,
            Does.Contain(
                "cluster.readers: found alice, which is also in administrators; allowed: one entry for each role or "
                    + "user"));

    [Test]
    public async Task A_principal_in_two_lists_is_reported_together_with_the_errors_of_other_sections() =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() => new ProgramUnderTest("sample-eks").With(settings =>
            {
                settings["nodes"]!["instanceType"] = "big";
                settings["cluster"]!["readers"] = new JsonArray(Person);
                settings["cluster"]!["deployers"] = new JsonArray(Person);
            }).RunAsync()))?.Message,
            Does.Contain("2 error(s)").And.Contain("nodes.instanceType: found")
                .And.Contain("cluster.readers: found alice, which is also in deployers"));

    [Test]
    public async Task A_role_that_a_list_names_is_not_let_in_by_the_default_of_another_list()
    {
        var run = await Run(("deployers", new JsonArray("arn:aws:iam::123456789012:role/sample-eks-dev-preview")));
        Assert.That(
            Entry(run, "sample-eks-dev-preview").At("kubernetesGroups.0").Text(), Is.EqualTo("pulumi:automation-grp"));
    }

    [Test]
    public async Task The_automation_role_is_in_no_list() =>
        Assert.That(
            await Error(("administrators", new JsonArray(ProgramUnderTest.RoleArn))),
            Does.Contain("Pulumi.dev.yaml: 1 error(s) in sample-eks:settings\n  - cluster.administrators: found ")
                .And.Contain("allowed: other roles and users, since the automation role is let in already"));

    [Test]
    public async Task Nobody_is_named_like_the_entry_of_the_automation_role() =>
        Assert.That(
            await Error(("readers", new JsonArray("arn:aws:iam::123456789012:role/automation"))),
            Does.Contain("cluster.readers: found automation, which is also in the entries of the stack"));

    [Test]
    public async Task The_roles_of_another_workload_project_are_let_in_where_the_settings_name_it()
    {
        var run =
            await new ProgramUnderTest("sample-eks").With(settings => settings["workloadProject"] = "shop").RunAsync();
        Assert.That(
            (
                Entry(run, "shop-dev-deploy").At("username").Text(),
                Entry(run, "shop-dev-preview").At("username").Text(),
                Entry(run, "sample-k8sapp-dev-deploy")),
            Is.EqualTo(("pulumi:automation-usr", "pulumi:reader-usr", (JsonNode?)null)));
    }

    [Test]
    public async Task The_workload_is_another_project() =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(
                () => new ProgramUnderTest("sample-eks").With(settings => settings["workloadProject"] = "sample-eks")
                    .RunAsync()))?.Message,
            Does.Contain("workloadProject: found sample-eks, which is this project"));

    [Test]
    public async Task Readers_see_what_is_in_a_namespace_and_change_nothing()
    {
        var run = await Run();
        var rules = run.All("kubernetes:rbac.authorization.k8s.io/v1:Role")
            .Where(role => role.Key.Name.EndsWith("-reader", StringComparison.Ordinal))
            .SelectMany(role => role.Inputs["rules"]!.AsArray());
        Assert.That(
            rules.SelectMany(rule => rule!["verbs"].Texts()).Distinct(), Is.EqualTo(new[] { "get", "list", "watch" }));
    }

    [Test]
    public async Task Readers_see_outside_of_namespaces_what_the_stack_registers_there()
    {
        var run = await Run();
        var seen = from rule in run.Input("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules")!.AsArray()
                   from plural in rule!["resources"].Texts()
                   from name in rule!["resourceNames"].Texts()
                   select $"{plural}/{name}";
        var registered = from resource in run.Outcome.Resources
                         where resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal)
                             && resource.Inputs.At("metadata.namespace") is null
                         let kind = resource.Key.Type.Split(':')[^1].ToLowerInvariant()
                         let plural = $"{kind}s".Replace("policys", "policies")
                         select $"{plural}/{resource.Inputs.At("metadata.name").Text()}";
        Assert.That(seen, Is.EquivalentTo(registered));
    }
}
