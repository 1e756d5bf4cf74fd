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
    public void DeleteGroup() => Group?.Dispose();

    protected void AssertNothingChanged() => Assert.That(
        World.Calls.Where(c => c.Command is "up" or "destroy" or "cancel" || c.Arguments.Contains("--create")).Select(c => string.Join(' ', c.Arguments)),
        Is.Empty);
}
