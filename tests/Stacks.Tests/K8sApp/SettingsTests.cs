using Pulumi;
using SampleK8sApp;

namespace Stacks.Tests.K8sApp;

public class SettingsTests
{
    private static string? Error(string json) =>
        Assert.Throws<RunException>(() => SettingsReader.Parse<Settings>(json, "sample-k8sapp", "dev"))?.Message;

    [TestCase("{}", "replicas: missing; allowed: an object with the keys min, max")]
    [TestCase(
        "{ \"replicas\": { \"min\": 3, \"max\": 2 } }", "replicas.min: found 3; allowed: at most max, which is 2")]
    [TestCase(
        "{ \"replicas\": { \"min\": 0, \"max\": 2 } }", "replicas.min: found 0; allowed: a whole number from 1 to 100")]
    [TestCase(
        "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"clusterStack\": \"sample-eks\" }",
        "clusterStack: found \"sample-eks\"; allowed: organization/project/stack")]
    [TestCase(
        "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"platform\": \"windows\" }",
        "platform: found \"windows\"; allowed: linux/amd64 or linux/arm64")]
    [TestCase(
        "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"namespace\": \"Apps\" }", "namespace: found \"Apps\"; allowed:")]
    [TestCase(
        "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"resources\": { \"cpuRequest\": 600 } }",
        "resources.cpuRequest: found 600; allowed: at most cpuLimit, which is 500")]
    [TestCase(
        "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"registry\": { \"keepImages\": 1 } }",
        "registry.keepImages: found 1; allowed: a whole number from 2 to 1000")]
    public void An_error_states_the_path_what_was_found_and_what_is_allowed(string json, string expected) =>
        Assert.That(Error(json), Does.Contain(expected));

    [Test]
    public void Production_requires_two_pods()
    {
        var error = Assert.Throws<RunException>(
            () => SettingsReader.Parse<Settings>(
                "{ \"replicas\": { \"min\": 1, \"max\": 2 }, \"protect\": true, \"production\": true }",
                "sample-k8sapp",
                "dev"));
        Assert.That(error?.Message, Does.Contain("replicas.min: found 1; allowed in production: 2 or more"));
    }
}
