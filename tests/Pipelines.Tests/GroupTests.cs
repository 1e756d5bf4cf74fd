using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>Tests that each play pipelines in a GitLab group of their own.</summary>
internal abstract class GroupTests
{
    protected Group Group { get; private set; } = null!;

    protected World World => Group.World;

    /// <summary>What the CLI was asked for, as "project command".</summary>
    protected IEnumerable<string> Commands => World.Calls.Select(c => $"{c.Project} {c.Command}");

    [SetUp]
    public void CreateGroup() => Group = Group.Create();

    [TearDown]
    public void DeleteGroup()
    {
        if (Group is not null)
        {
            Coverage.AddAll(Group);
            Group.Dispose();
        }
    }

    /// <summary>Goes on from where a pipeline was played to.</summary>
    protected PipelinePlayer From(StartingPoint point, params (string Name, string Value)[] inputs)
    {
        Group.Dispose();
        var pipeline = point.Copy(inputs);
        Group = pipeline.Group;
        return pipeline;
    }

    protected void AssertNothingChanged() => Assert.That(
        World.Calls.Where(c => c.Command is "up" or "destroy" or "cancel" || c.Arguments.Contains("--create"))
            .Select(c => string.Join(' ', c.Arguments)),
        Is.Empty);

    /// <summary>The variables of the last call of the CLI by a job.</summary>
    protected Dictionary<string, string> LastCall(string job) => World.Calls.Last(c => c.Job == job).Environment;

    /// <summary>Runs one job of sample-iam for dev, after the preview that it may depend on.</summary>
    protected (Status Status, string Log) RunJob(string job, bool withoutIdentity = false)
    {
        var request = job.StartsWith("preview-", StringComparison.Ordinal) ? Request.MergeRequest()
            : Request.For("dev", job is "recover" or "drift" or "destroy" ? job : "deploy");
        var pipeline = Group.Begin("sample-iam", request);
        if (job == "update")
        {
            pipeline.Run("preview");
        }

        pipeline.Runner.IssuesIdentities = !withoutIdentity;
        return pipeline.Run(job);
    }

    /// <summary>Lets a preview of sample-iam for dev log in, and do no more.</summary>
    protected (int ExitCode, string Log) LogIn()
    {
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        using var run = pipeline.Runner.Start(pipeline.Job("preview"), instead: "identify\nlog_in preview");
        return (run.Await(), run.Log);
    }
}
