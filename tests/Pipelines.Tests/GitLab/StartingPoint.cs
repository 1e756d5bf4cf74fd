using System.Collections.Concurrent;

namespace Pipelines.Tests.GitLab;

/// <summary>A pipeline that is played once to where several tests begin, each in a copy of its own.</summary>
internal sealed class StartingPoint(Func<Group, PipelinePlayer> play)
{
    private static readonly ConcurrentBag<StartingPoint> Reached = [];
    private readonly Lock _lock = new();
    private PipelinePlayer? _pipeline;

    public PipelinePlayer Copy(params (string Name, string Value)[] inputs)
    {
        lock (_lock)
        {
            if (_pipeline is null)
            {
                _pipeline = play(Group.Create());
                Reached.Add(this);
            }
        }

        return _pipeline.Copy(inputs);
    }

    /// <summary>Lets the next ones who ask play them anew.</summary>
    public static void ForgetAll()
    {
        while (Reached.TryTake(out var point))
        {
            point._pipeline!.Group.Dispose();
            point._pipeline = null;
        }
    }
}
