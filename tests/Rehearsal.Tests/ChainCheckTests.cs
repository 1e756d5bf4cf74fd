using Pulumi;
using Pulumi.Aws.Ecr;
using Pulumi.Aws.Iam;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Rehearsal.Running;
using Image = Pulumi.Docker.Image;

namespace Rehearsal.Tests;

/// <summary>A namespace, and a role for the next project's jobs.</summary>
public class Foundation : Stack
{
    public Foundation(StackOptions? options) : base(options)
    {
        _ = new Namespace("apps", new() { Metadata = new ObjectMetaArgs { Name = "apps" } });
        var role = new Role("deploy", new() { Name = new Config("one").Get("role") ?? "two-dev-deploy", AssumeRolePolicy = "{}" });
        _ = new RolePolicy("deploy", new()
        {
            Role = role.Name,
            Policy = """{"Statement":[{"Effect":"Allow","Action":["ecr:PutImage"],"Resource":"arn:aws:ecr:eu-west-1:123456789012:repository/app-*"}]}""",
        });
        Arn = role.Arn;
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; }
}

/// <summary>What is built on <see cref="Foundation"/>, under names that a test chooses.</summary>
public class Application : Stack
{
    public Application(StackOptions? options) : base(options)
    {
        var config = new Config("two");
        _ = new StackReference("acme/one/dev").RequireOutput("arn");
        _ = new Service("service", new() { Metadata = new ObjectMetaArgs { Namespace = config.Get("namespace") ?? "apps" }, Spec = new ServiceSpecArgs() });
        _ = new Repository("repository", new() { Name = config.Get("repository") ?? "app-dev" });
        _ = new Image("image", new() { ImageName = $"123456789012.dkr.ecr.eu-west-1.amazonaws.com/{config.Get("image") ?? "app-dev"}:1" });
    }
}

public class ChainCheckTests
{
    private static async Task<RehearsedStack> Second(string config, string first = "")
    {
        using var chain = new TestChain(typeof(Foundation), typeof(Application));
        chain.Configure("one", first);
        chain.Configure("two", config);
        return (await chain.RunAsync())[1];
    }

    [Test]
    public async Task Names_that_fit_are_allowed() => Assert.That((await Second("")).Phases.Select(phase => phase.Error), Is.All.Null);

    [TestCase("namespace: shop", "two/Pulumi.dev.yaml: kubernetes:core/v1:Service 'service' goes to the namespace 'shop', which nothing creates; acme/one/dev (one/Pulumi.dev.yaml) creates apps")]
    [TestCase("repository: other", "two/Pulumi.dev.yaml: aws:ecr/repository:Repository 'repository' is arn:aws:ecr:eu-west-1:123456789012:repository/other, on which no role of acme/one/dev (one/Pulumi.dev.yaml) is allowed ecr:PutImage; it is allowed on arn:aws:ecr:eu-west-1:123456789012:repository/app-*")]
    [TestCase("image: other", "two/Pulumi.dev.yaml: docker:index/image:Image 'image' is arn:aws:ecr:eu-west-1:123456789012:repository/other, on which no role of acme/one/dev (one/Pulumi.dev.yaml) is allowed ecr:PutImage; it is allowed on arn:aws:ecr:eu-west-1:123456789012:repository/app-*")]
    public async Task A_name_that_the_stack_before_does_not_know_is_refused_with_both_files(string setting, string expected) =>
        Assert.That((await Second($"  two:{setting}\n")).Phases[0], Has.Property(nameof(Phase.Result)).EqualTo(PhaseResult.Failed).And.Property(nameof(Phase.Error)).EqualTo(expected));

    [Test]
    public async Task Without_a_role_of_the_project_s_own_any_role_counts() =>
        Assert.That((await Second("  two:image: other\n", "  one:role: automation\n")).Phases[0].Error, Does.Contain("on which no role of acme/one/dev"));

    [TestCase("kube-system")]
    [TestCase("default")]
    public async Task Namespaces_of_every_cluster_need_no_creator(string name) => Assert.That((await Second($"  two:namespace: {name}\n")).Succeeded);
}
