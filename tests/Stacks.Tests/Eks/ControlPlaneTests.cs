using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class ControlPlaneTests
{
    private const string Cluster = "eks:index:Cluster";

    private static Task<Registered> Run(string environment = "dev", Action<JsonObject>? cluster = null) =>
        new ProgramUnderTest("sample-eks", environment).With(settings => cluster?.Invoke(settings["cluster"]!.AsObject())).RunAsync();

    [TestCase("name", "sample-eks-dev")]
    [TestCase("version", "1.35")]
    [TestCase("authenticationMode", "API")]
    [TestCase("upgradePolicy.supportType", "STANDARD")]
    [TestCase("accessEntries.automation.principalArn", ProgramUnderTest.RoleArn)]
    [TestCase("accessEntries.automation.username", "pulumi:automation-usr")]
    [TestCase("accessEntries.automation.kubernetesGroups.0", "pulumi:automation-grp")]
    public async Task The_cluster_has_the_input(string input, string expected) => Assert.That((await Run()).Input(Cluster, input).Text(), Is.EqualTo(expected));

    [TestCase("endpointPrivateAccess", true)]
    [TestCase("endpointPublicAccess", true)]
    [TestCase("skipDefaultNodeGroup", true)]
    [TestCase("nodeAssociatePublicIpAddress", false)]
    [TestCase("vpcCniOptions.enableNetworkPolicy", true)]
    [TestCase("autoMode.enabled", false)]
    public async Task The_cluster_has_the_flag(string input, bool expected) => Assert.That((await Run()).Input(Cluster, input)!.GetValue<bool>(), Is.EqualTo(expected));

    [Test]
    public async Task Four_addresses_are_kept_warm_by_default() => Assert.That((await Run()).Input(Cluster, "vpcCniOptions.warmIpTarget").Number(), Is.EqualTo(4));

    [Test]
    public async Task Every_kind_of_log_is_written() =>
        Assert.That((await Run()).Input(Cluster, "enabledClusterLogTypes").Texts(), Is.EquivalentTo(new[] { "api", "audit", "authenticator", "controllerManager", "scheduler" }));

    [TestCase("dev", 30)]
    [TestCase("prod", 365)]
    public async Task Logs_are_kept_for_as_long_as_the_settings_say(string environment, int days)
    {
        var group = (await Run(environment)).The("aws:cloudwatch/logGroup:LogGroup", "eks-cluster").Inputs;
        Assert.That((group["name"].Text(), group["retentionInDays"].Number()), Is.EqualTo(($"/aws/eks/sample-eks-{environment}/cluster", days)));
    }

    [Test]
    public async Task Secrets_are_encrypted_with_a_key_that_rotates()
    {
        var run = await Run();
        Assert.That(run.Input(Cluster, "encryptionConfigKeyArn").Text(), Does.StartWith("arn:aws:kms:"));
        Assert.That(run.Input("aws:kms/key:Key", "enableKeyRotation")!.GetValue<bool>());
    }

    [TestCase("dev", false)]
    [TestCase("prod", true)]
    public async Task Only_prod_has_deletion_protection(string environment, bool isProtected)
    {
        var run = await Run(environment);
        Assert.That((run.The(Cluster).Protect, run.Input(Cluster, "deletionProtection")!.GetValue<bool>()), Is.EqualTo((isProtected, isProtected)));
    }

    [Test]
    public async Task Auto_mode_removes_the_nodes_and_nothing_else()
    {
        var (without, with) = (await Run("prod"), await Run("prod", settings => settings["autoMode"] = true));
        Assert.That(Names(without).Except(Names(with)).Where(name => !name.Contains("nodes", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Names(with).Except(Names(without)).Where(name => !name.StartsWith("aws:iam/", StringComparison.Ordinal) && !name.Contains("AutoModeNodes")), Is.Empty);
        Assert.That(with.All("eks:index:ManagedNodeGroup"), Is.Empty);

        static IEnumerable<string> Names(Registered run) => run.Outcome.Resources.Select(resource => $"{resource.Key}");
    }

    [Test]
    public async Task Auto_mode_changes_no_other_input_of_the_cluster()
    {
        var (without, with) = ((await Run("prod")).The(Cluster).Inputs, (await Run("prod", settings => settings["autoMode"] = true)).The(Cluster).Inputs);
        Assert.That(without.Select(input => input.Key).Where(key => !JsonNode.DeepEquals(without[key], with[key])), Is.EqualTo(new[] { "autoMode" }));
    }

    // What is unsaid, the package decides by the mode: its own parts would then come and go.
    [TestCase("useDefaultVpcCni", false)]
    [TestCase("kubeProxyAddonOptions.enabled", true)]
    [TestCase("corednsAddonOptions.enabled", false)]
    public async Task Add_ons_are_not_left_to_the_mode(string input, bool expected) =>
        Assert.That((await Run(cluster: settings => settings["autoMode"] = true)).Input(Cluster, input)!.GetValue<bool>(), Is.EqualTo(expected));

    [Test]
    public async Task Auto_mode_is_enabled_on_the_cluster() =>
        Assert.That((await Run(cluster: settings => settings["autoMode"] = true)).Input(Cluster, "autoMode.enabled")!.GetValue<bool>());

    [Test]
    public async Task The_kubeconfig_is_a_secret() => Assert.That((await Run()).Output("kubeconfig").IsSecret);

    [Test]
    public async Task The_kubeconfig_names_no_role_so_that_everybody_enters_as_themselves() =>
        Assert.That((await Run()).Output("kubeconfig").Value.Text(), Does.Contain("get-token").And.Not.Contain("role"));

    [Test]
    public async Task The_name_of_the_cluster_is_an_output() => Assert.That((await Run()).Output("clusterName").Value.Text(), Is.EqualTo("sample-eks-dev"));
}
