namespace Pipelines.Tests.GitLab;

/// <summary>Pipelines that several tests look at, each played once.</summary>
internal sealed record Played(Group Group, Pipeline Pipeline)
{
    private static readonly Lazy<Played> Dev = new(() => Deliver("dev"));
    private static readonly Lazy<Played> Prod = new(() => Deliver("prod"));
    private static readonly Lazy<Played> Merge = new(() =>
    {
        var group = Group.Create();
        group.Deploy("dev");
        group.Deploy("prod");
        group.World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
        return new(group, group.Start("sample-iam", Request.MergeRequest()));
    });

    /// <summary>A merge request of a project whose stacks are deployed.</summary>
    public static Played MergeRequest => Merge.Value;

    /// <summary>The whole chain, to a cloud where nothing is yet; a person approves what waits.</summary>
    public static Played Delivery(string environment) => environment == "dev" ? Dev.Value : Prod.Value;

    public static void DeleteAll()
    {
        foreach (var played in new[] { Dev, Prod, Merge }.Where(p => p.IsValueCreated))
        {
            played.Value.Group.Dispose();
        }
    }

    private static Played Deliver(string environment)
    {
        var group = Group.Create();
        return new(group, group.Start("sample-iam", Request.For(environment, "deploy", "update")));
    }
}
