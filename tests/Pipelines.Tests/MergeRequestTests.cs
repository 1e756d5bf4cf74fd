using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

internal sealed class MergeRequestTests : GroupTests
{
    private static IReadOnlyList<Call> Calls => Played.MergeRequest.Group.World.Calls;

    [Test]
    public void A_merge_request_previews_both_environments_and_changes_nothing()
    {
        var pipeline = Played.MergeRequest.Pipeline;

        Assert.That((pipeline.Status, pipeline.Downstream), Is.EqualTo((Status.Passed, (Pipeline?)null)), pipeline.Log);
        Assert.That(Calls.Where(c => c.Command == "preview").Select(c => c.Environment["DEPLOY_ENVIRONMENT"]), Is.EquivalentTo(new[] { "dev", "prod" }));
        Assert.That(Calls.Select(c => c.Command).Distinct(), Is.EquivalentTo(new[] { "login", "stack select", "preview" }));
        Assert.That(Calls.SelectMany(c => c.Arguments), Has.None.EqualTo("--create"));
    }

    [Test]
    public void A_merge_request_never_holds_the_credentials_of_a_deployment() => Assert.That(
        Calls.Select(c => (c.Environment["AWS_ACCESS_KEY_ID"], c.Environment["PULUMI_ACCESS_TOKEN"])),
        Is.Not.Empty.And.All.EqualTo(("key-of-previews", "token-of-previews")));

    [Test]
    public void Both_previews_share_one_restore_and_one_compilation() => Assert.That(
        Played.MergeRequest.Group.DotNetCalls,
        Is.EqualTo(new[] { "sample-iam build: restore sample-iam.csproj", "sample-iam build: build sample-iam.csproj --no-restore" }));


    [TestCase("dev")]
    [TestCase("prod")]
    public void The_counts_of_changes_are_reported(string environment)
    {
        Deployed("sample-iam", environment);
        Group.ForgetTheRehearsal();

        var pipeline = Group.Start("sample-iam", Request.MergeRequest());

        var file = Directory.GetFiles(Group.FileOf("sample-iam", ".gitlab-ci-local", "builds"), "counts.json", SearchOption.AllDirectories).Single();
        var counts = JsonNode.Parse(File.ReadAllText(file))!;
        Assert.That(counts["create"]!.GetValue<int>(), Is.Positive);
        Assert.That((counts["update"]!.GetValue<int>(), counts["delete"]!.GetValue<int>()), Is.EqualTo((0, 0)));
        Assert.That(pipeline.Log, Does.Contain($"{environment}: {counts.ToJsonString()}"));
    }

    [Test]
    public void A_failed_preview_of_prod_fails_the_merge_request()
    {
        Deployed("sample-iam", "dev");
        Deployed("sample-iam", "prod");
        World.Fail("preview", 1);

        var pipeline = Group.Start("sample-iam", Request.MergeRequest());

        Assert.That((pipeline.Status, pipeline.Jobs["preview-merge-request: [prod]"]), Is.EqualTo((Status.Failed, Status.Failed)));
    }

    [Test]
    public void A_stack_that_was_never_deployed_is_a_warning()
    {
        Deployed("sample-iam", "dev");

        var pipeline = Group.Start("sample-iam", Request.MergeRequest());

        Assert.That((pipeline.Status, pipeline.Jobs["preview-merge-request: [dev]"], pipeline.Jobs["preview-merge-request: [prod]"]),
            Is.EqualTo((Status.Passed, Status.Passed, Status.Warning)));
        AssertNothingChanged();
    }
}
