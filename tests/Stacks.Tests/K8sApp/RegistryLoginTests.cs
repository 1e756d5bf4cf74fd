using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;
using SampleK8sApp;

namespace Stacks.Tests.K8sApp;

/// <summary>A registry that is there already, so that even a preview knows its id.</summary>
public class RegistryLoginTests
{
    [TestCase(true, false, TestName = "The_password_is_left_open_in_a_preview_so_that_a_plan_allows_the_next_one")]
    [TestCase(false, true, TestName = "The_password_is_there_in_an_update")]
    public async Task The_password_is_known(bool isPreview, bool isKnown)
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(cloud => cloud.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .ReturnsAsync((MockResourceArgs args) => ("id", args.Inputs.SetItem("registryId", "123456789012").SetItem("repositoryUrl", "host/breathe")));
        mocks.Setup(cloud => cloud.CallAsync(It.IsAny<MockCallArgs>()))
            .ReturnsAsync(new Dictionary<string, object> { ["password"] = "token", ["userName"] = "AWS", ["proxyEndpoint"] = "https://host" }.ToImmutableDictionary());

        Registry? registry = null;
        await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = isPreview }, () =>
        {
            registry = new Registry("breathe", new() { Settings = new() { Environment = "dev", Replicas = new() { Min = 1, Max = 1 } } });
        });

        var login = registry!.Login;
        Assert.That(
            (await OutputUtilities.GetIsKnownAsync(login.Username!.ToOutput()), await OutputUtilities.GetIsKnownAsync(login.Password!.ToOutput())),
            Is.EqualTo((true, isKnown)));
    }
}
