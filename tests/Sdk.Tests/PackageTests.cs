using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Sdk.Tests;

public sealed class PackageTests
{
    private static async Task<ImmutableDictionary<string, object>> InputsAsync(Func<Resource> make)
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => make(), mocks);
        return mocks.Resources.Single().Inputs;
    }

    [Test]
    public async Task A_Kubernetes_resource_has_its_API_version_and_kind()
    {
        var inputs = await InputsAsync(() => new Pulumi.Kubernetes.Rbac.V1.Role("role"));
        Assert.That((inputs["apiVersion"], inputs["kind"]), Is.EqualTo(("rbac.authorization.k8s.io/v1", "Role")));
    }

    [Test]
    public async Task A_core_Kubernetes_resource_has_an_API_version_without_a_group()
        => Assert.That(
            (await InputsAsync(() => new Pulumi.Kubernetes.Core.V1.Namespace("apps")))["apiVersion"], Is.EqualTo("v1"));

    [Test]
    public async Task Kubernetes_metadata_is_available_as_an_output()
    {
        var result = await Run.OutputAsync(() => new Pulumi.Kubernetes.Core.V1
            .Service("web", new() { Metadata = new ObjectMetaArgs { Name = "web" } })
            .Metadata.Apply(metadata => metadata.Name));
        Assert.That(result.Value, Is.EqualTo("web"));
    }

    [Test]
    public async Task A_port_can_be_a_number_or_a_name()
    {
        var inputs = await InputsAsync(() => new Pulumi.Kubernetes.Core.V1.Service("web", new()
        {
            Spec = new ServiceSpecArgs { Ports = { new ServicePortArgs { Port = 80, TargetPort = "http" } } },
        }));
        var port = ((ImmutableArray<object>)((ImmutableDictionary<string, object>)inputs["spec"])["ports"]).Single();
        Assert.That(port, Is.EquivalentTo(new Dictionary<string, object> { ["port"] = 80.0, ["targetPort"] = "http" }));
    }

    [Test]
    public async Task A_Kubernetes_provider_sends_booleans_as_JSON()
        => Assert.That(
            (await InputsAsync(
                () => new Pulumi.Kubernetes.Provider(
                    "own", new() { KubeConfig = "c", EnableServerSideApply = true })))["enableServerSideApply"],
            Is.EqualTo("true"));

    [Test]
    public async Task By_default_an_image_is_pushed_and_not_built_in_previews()
    {
        var inputs = await InputsAsync(() => new Pulumi.Docker.Image("image", new() { ImageName = "a" }));
        Assert.That((inputs["buildOnPreview"], inputs["skipPush"]), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task The_password_of_a_registry_is_a_secret()
    {
        Output<string>? password = null;
        await Run.UpdateAsync(() => password = new Pulumi.Docker.Inputs.RegistryArgs { Password = "p" }.Password);
        Assert.That((await Run.InspectAsync(password!)).IsSecret, Is.True);
    }

    [Test]
    public async Task An_enum_is_sent_as_its_string_value()
        => Assert.That(
            (await InputsAsync(
                () => new Pulumi.Eks.Cluster(
                    "cluster",
                    new() { AuthenticationMode = Pulumi.Eks.AuthenticationMode.Api })))["authenticationMode"],
            Is.EqualTo("API"));

    [Test]
    public async Task Access_entries_are_sent_by_their_keys()
    {
        var inputs = await InputsAsync(() => new Pulumi.Eks.Cluster("cluster", new()
        {
            AccessEntries = { ["automation"] = new Pulumi.Eks.Inputs.AccessEntryArgs { PrincipalArn = "arn" } },
        }));
        Assert.That(((ImmutableDictionary<string, object>)inputs["accessEntries"])["automation"],
            Is.EquivalentTo(new Dictionary<string, object> { ["principalArn"] = "arn" }));
    }
}
