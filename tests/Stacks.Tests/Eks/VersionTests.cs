using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Stacks.Tests.Eks;

/// <summary>Versions are decided by the settings and by what EKS recommends, never by the day of the deployment.</summary>
public class VersionTests
{
    // What EKS gets, below the components that the program registers.
    private const string Addon = "aws:eks/addon:Addon";
    private const string Recommended = "v1.35.2-eksbuild.4";
    private const string Pinned = "v1.34.0-eksbuild.7";

    private static readonly (string Setting, string Addon)[] Addons =
    [
        ("kubeProxy", "kube-proxy"),
        ("vpcCni", "vpc-cni"),
        ("coreDns", "coredns"),
        ("metricsServer", "metrics-server"),
        ("podIdentityAgent", "eks-pod-identity-agent"),
    ];

    [Test]
    public async Task Every_add_on_has_the_version_that_EKS_recommends_for_the_cluster_s() =>
        Assert.That(Versions(await Run()), Is.EquivalentTo(Addons.ToDictionary(addon => addon.Addon, _ => Recommended)));

    [Test]
    public async Task A_preview_knows_the_versions() =>
        Assert.That(Versions(await Run(phase: PhaseKind.Preview)), Is.EquivalentTo(Addons.ToDictionary(addon => addon.Addon, _ => Recommended)));

    [TestCaseSource(nameof(Addons))]
    public async Task A_setting_pins_one_add_on_and_no_other((string Setting, string Addon) pinned)
    {
        var run = await Run(settings => settings["cluster"]!["addons"] = new JsonObject { [pinned.Setting] = Pinned });
        Assert.That(
            Versions(run),
            Is.EquivalentTo(Addons.ToDictionary(addon => addon.Addon, addon => addon == pinned ? Pinned : Recommended)));
    }

    [Test]
    public async Task An_upgrade_of_an_add_on_overwrites_what_somebody_changed()
    {
        Assert.That(
            (await Run()).All(Addon).Select(addon => addon.Inputs["resolveConflictsOnUpdate"].Text()),
            Has.Exactly(5).Items.And.All.EqualTo("OVERWRITE"));
    }

    [TestCase(null)]
    [TestCase("1.35.3-20260415")]
    public async Task The_settings_decide_the_release_of_the_node_image(string? release)
    {
        var run = await Run(settings => settings["nodes"]!["releaseVersion"] = release);
        Assert.That(run.Input("aws:eks/nodeGroup:NodeGroup", "releaseVersion").Text(), Is.EqualTo(release));
    }

    private static Task<Registered> Run(Action<JsonObject>? change = null, PhaseKind phase = PhaseKind.Update) =>
        new ProgramUnderTest("sample-eks").With(change ?? (_ => { })).RunAsync(phase);

    private static Dictionary<string, string?> Versions(Registered run) =>
        run.All(Addon).ToDictionary(addon => addon.Inputs["addonName"].Text()!, addon => addon.Inputs["addonVersion"].Text());
}
