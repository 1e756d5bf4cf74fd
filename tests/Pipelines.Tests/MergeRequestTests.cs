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
        Assert.That(
            Calls.Where(c => c.Command == "preview").Select(c => c.Environment["DEPLOY_ENVIRONMENT"]),
            Is.EquivalentTo(new[] { "dev", "prod" })
        );
        Assert.That(
            Calls.Select(c => c.Command).Distinct(),
            Is.EquivalentTo(new[] { "login", "stack select", "stack", "stack export", "stack ls", "preview" })
        );
        Assert.That(Calls.SelectMany(c => c.Arguments), Has.None.EqualTo("--create"));
    }

    [Test]
    public void A_merge_request_never_holds_the_credentials_of_a_deployment() => Assert.That(
        Calls.Select(c => (c.Environment["AWS_ACCESS_KEY_ID"], c.Environment["PULUMI_ACCESS_TOKEN"])),
        Is.Not.Empty.And.All.EqualTo(("key-of-previews", "token-of-previews")));

    [Test]
    public void Without_a_token_the_log_has_the_changes_and_says_how_to_get_a_note()
    {
        Assert.That(Played.MergeRequest.Group.CurlCalls, Is.Empty);
        Assert.That(Played.MergeRequest.Pipeline.Log, Does.Contain("PULUMI_NOTE_TOKEN").And.Contain("scope api\nand the role Reporter")
            .And.Contain("### sample-iam/dev: 0 to create, 1 to update, 0 to delete"));
    }

    [Test]
    public void The_counts_of_changes_are_reported_without_what_is_only_read()
    {
        Group.Deploy("dev");
        World.Change("sample-eks", p =>
        {
            p.Resources.Add(new("aws:ec2/eip:Eip", "new", []));
            p.Resources.RemoveAll(r => r.Name == "apps");
        });
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        World.Set("sample-eks", "aws:ec2/vpc:Vpc", "cidrBlock", "10.1.0.0/16");
        var pipeline = Group.Begin("sample-eks", Request.MergeRequest());

        pipeline.Run("preview-merge-request: [dev]");

        // Created: the new address, the replaced network and gateway. Updated: the cluster. Deleted: the namespace and
        // what is replaced.
        Assert.That(pipeline.Runner.Artifact("preview-merge-request", ".review/counts.json").Trim(),
            Is.EqualTo("""{"create":3,"update":1,"delete":3}"""));
    }

    [Test]
    public void The_merge_request_gets_a_note_with_the_changes()
    {
        var (log, body) = PreviewWithNote("[]");

        Assert.That(
            Group.CurlCalls,
            Does.Contain("--request POST https://gitlab.example.com/api/v4/projects/7/merge_requests/3/notes ")
        );
        Assert.That(
            body,
            Does.StartWith("<!-- pulumi sample-iam/dev -->\n### sample-iam/dev: 0 to create, 1 to update, 0 to delete")
        );
        Assert.That(
            body,
            Does.Contain("- update `aws:iam/role:Role` **automation**\n  - `maxSessionDuration`: `3600` → `7200`")
        );
        Assert.That(body, Does.Contain("[Log](https://gitlab.example.com/jobs/"));
        Assert.That(log, Does.Not.Contain("WARNING").And.Not.Contain("note-token"));
        Assert.That(
            Group.CurlCalls.Split('\n'),
            Does.Contain("header = \"PRIVATE-TOKEN: note-token\""),
            "in a file, not in the arguments"
        );
    }

    [Test]
    public void A_note_of_an_earlier_pipeline_is_replaced_and_no_other()
    {
        PreviewWithNote("""
            [{"id":1,"body":"about <!-- pulumi sample-iam/dev -->"},{"id":2,"body":"<!-- pulumi sample-iam/prod -->\n"},
             {"id":3,"body":"<!-- pulumi sample-iam/dev -->\nold"}]
            """
        );

        Assert.That(
            Group.CurlCalls,
            Does.Contain("--request PUT https://gitlab.example.com/api/v4/projects/7/merge_requests/3/notes/3 ")
        );
        Assert.That(Group.CurlCalls, Does.Not.Contain("POST"));
    }

    [Test]
    public void A_long_note_is_folded()
    {
        Group.Deploy("dev", "sample-iam");
        World.Change(
            "sample-iam",
            p =>
                p.Resources.AddRange(
                    Enumerable.Range(0, 21).Select(i => new Declared("aws:ec2/eip:Eip", $"new-{i}", []))
                )
        );

        var (_, body) = PreviewWithNote("[]");

        Assert.That(
            body,
            Does.Contain("<details><summary>22 changes</summary>\n\n- create `aws:ec2/eip:Eip` **new-0**")
                .And.Contain("\n\n</details>\n")
        );
    }

    [Test]
    public void GitLab_refusing_the_note_is_a_warning()
    {
        World.Fail("curl", 22);

        var (log, _) = PreviewWithNote("[]");

        Assert.That(log, Does.Contain("WARNING: GitLab did not take the note for the merge request."));
    }

    [Test]
    public void A_failed_preview_fails_the_merge_request_and_is_noted()
    {
        Group.Deploy("prod", "sample-iam");
        World.Set("sample-iam", "aws:iam/role:Role", "path", "/other/");
        Group.Set("PULUMI_NOTE_TOKEN", "note-token");

        var (status, log) = Group.Begin("sample-iam", Request.MergeRequest()).Run("preview-merge-request: [prod]");

        Assert.That(status, Is.EqualTo(Status.Failed), log);
        Assert.That(
            Group.CurlCalls,
            Does.Contain("**Error:** unable to replace resource").And.Contain("error, it is protected")
        );
    }

    [Test]
    public void A_stack_that_was_never_deployed_is_a_warning()
    {
        var (status, log) = Group.Begin("sample-iam", Request.MergeRequest()).Run("preview-merge-request: [prod]");

        Assert.That(status, Is.EqualTo(Status.Warning));
        Assert.That(log, Does.Contain("There is no stack 'prod' yet. The first pipeline of main that deploys\nprod creates it."));
        AssertNothingChanged();
    }

    private (string Log, string Body) PreviewWithNote(string notes)
    {
        if (World.Find("sample-iam", "dev") is null)
        {
            Group.Deploy("dev", "sample-iam");
        }

        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
        Group.Set("PULUMI_NOTE_TOKEN", "note-token");
        File.WriteAllText(Group.FileOf("notes.json"), notes);

        var (_, log) = Group.Begin("sample-iam", Request.MergeRequest()).Run("preview-merge-request: [dev]");

        var calls = Group.CurlCalls;
        var start = calls.IndexOf("{\n  \"body\"", StringComparison.Ordinal);
        return (
            log,
            start < 0
                ? ""
                : JsonNode.Parse(calls[start..(calls.IndexOf("\n}", start, StringComparison.Ordinal) + 2)])![
                    "body"
                ]!.ToString()
        );
    }
}
