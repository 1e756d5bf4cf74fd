using System.Text.Json.Nodes;
using Guardrails.Tests.Settings;

namespace Guardrails.Tests;

public class ProductionTests
{
    [TestCase("sample-iam", "protect")]
    [TestCase("sample-eks", "protect")]
    [TestCase("sample-eks", "cluster.deletionProtection")]
    [TestCase("sample-eks", "network.flowLogs")]
    [TestCase("sample-k8sapp", "protect")]
    public void Production_requires(string project, string path) =>
        Assert.That(
            Refusal(project, "prod", path, false),
            Does.Contain($"  - {path}: found false; allowed in production: true"));

    [TestCase("sample-iam", "protect")]
    [TestCase("sample-eks", "protect")]
    [TestCase("sample-eks", "cluster.deletionProtection")]
    [TestCase("sample-eks", "network.flowLogs")]
    [TestCase("sample-k8sapp", "protect")]
    public void Dev_has_none(string project, string path) => Assert.That(Refusal(project, "dev", path, false), Is.Null);

    [TestCase("dev")]
    [TestCase("prod")]
    public void Auto_mode_keeps_every_rule(string environment) =>
        Assert.That(Try("sample-eks", environment, "cluster.autoMode", true).Violations, Is.Empty);

    private static string? Refusal(string project, string environment, string path, bool value) =>
        Try(project, environment, path, value).Error;

    // The fixture's settings with one of them changed.
    private static (string? Error, IReadOnlyList<string> Violations) Try(
        string project, string environment, string path, bool value)
    {
        var settings = JsonNode.Parse(
            StackUnderTest.Fixtures.Single(stack =>
                $"{stack}" == $"{project}/{environment}").File.Values[$"{project}:settings"])!;
        var steps = path.Split('.');
        steps[..^1].Aggregate(settings, (at, step) => at[step]!)[steps[^1]] = value;
        return new SettingsRun(StackUnderTest.Chain.Projects.Single(one => one.Name == project))
            .Run(settings.ToJsonString(), environment);
    }
}
