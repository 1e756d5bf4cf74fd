namespace Pipelines.Tests.GitLab;

/// <summary>Pipelines that several tests look at, each played once.</summary>
internal sealed record Played(Group Group, Pipeline Pipeline)
{
    private static Lazy<Played> _dev = new(() => Deliver("dev"));
    private static Lazy<Played> _prod = new(() => Deliver("prod"));
    private static Lazy<Played> _merge = new(PreviewMergeRequest);

    /// <summary>A merge request of a project whose stacks are deployed.</summary>
    public static Played MergeRequest => Noted(_merge.Value);

    /// <summary>The whole chain, to a cloud where nothing is yet; a person approves what waits.</summary>
    public static Played Delivery(string environment) => Noted(environment == "dev" ? _dev.Value : _prod.Value);

    /// <summary>Lets the next one who asks play them anew.</summary>
    public static void ForgetAll()
    {
        foreach (var played in new[] { _dev, _prod, _merge }.Where(p => p.IsValueCreated))
        {
            played.Value.Group.Dispose();
        }

        StartingPoint.ForgetAll();
        (_dev, _prod, _merge) = (new(() => Deliver("dev")), new(() => Deliver("prod")), new(PreviewMergeRequest));
    }

    private static Played Noted(Played played)
    {
        Coverage.AddAll(played.Group);
        return played;
    }

    private static Played PreviewMergeRequest()
    {
        var group = Group.Create();
        group.Deploy("dev");
        group.Deploy("prod");
        group.World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
        return new(group, group.Start("sample-iam", Request.MergeRequest()));
    }

    private static Played Deliver(string environment)
    {
        var group = Group.Create();
        return new(group, group.Start("sample-iam", Request.For(environment, "deploy", "update")));
    }
}
