namespace Pipelines.Tests.GitLab;

/// <summary>Plays one pipeline as GitLab would: stage by stage, with the pipelines that it triggers in their
/// place.</summary>
internal sealed class PipelinePlayer(Group group, string project, Request request)
{
    private readonly GitLabCiLocal _tool = group.Tools(project);
    private readonly Dictionary<string, Status> _results = [];
    private string _log = "";
    private Pipeline? _downstream;

    public Group Group => group;

    public Runner Runner { get; private init; } = new(group, project, request);

    /// <summary>This pipeline as it is now, in a copy of its group, and perhaps with an input that changes nothing
    /// until now.</summary>
    public PipelinePlayer Copy(params (string Name, string Value)[] inputs)
    {
        var copy = group.Copy();
        var changed = request with
        {
            Inputs = new(request.Inputs.Concat(inputs.Select(i => KeyValuePair.Create(i.Name, i.Value)))),
        };
        return new(copy, project, changed) { Runner = new(Runner, copy, project, changed) };
    }

    /// <summary>A job as its runner gets it.</summary>
    public JobDefinition Job(string name) => new(_tool.Pipeline(request), name);

    /// <summary>Starts one job, as a person does who retries it or plays a manual one.</summary>
    public (Status Status, string Log) Run(string job) => Runner.Run(Job(job));

    public Pipeline Play()
    {
        var file = group.FileOf(project, ".gitlab-ci.yml");
        var undeclared = request.Inputs.Keys.Except(Definition.Inputs(file)).ToArray();
        if (undeclared.Length > 0)
        {
            return Pipeline.Refuse(
                project,
                $"Given inputs not defined in the `spec` section: {string.Join(", ", undeclared)}"
            );
        }

        var (jobs, refusal) = _tool.List(request);
        if (refusal is not null || jobs.Count == 0)
        {
            return Pipeline.Refuse(project, refusal ?? "The pipeline has no jobs");
        }

        var triggers = Definition.Triggers(file);
        // A stage begins when those before it have passed.
        var going = true;
        foreach (var stage in jobs.ChunkBy(j => j.Stage))
        {
            foreach (var job in stage)
            {
                _results[job.Name] = !going ? Status.Skipped
                    : job.When == "manual" && !request.Approved.Contains(job.Name) ? Status.Blocked
                    : triggers.Contains(job.Name) ? Follow(job)
                    : RunLogged(job);
            }

            going = going && stage.All(j => _results[j.Name] is Status.Passed or Status.Warning);
        }

        var status = _results.Values.Contains(Status.Failed) ? Status.Failed
            : _results.Values.Contains(Status.Blocked) ? Status.Blocked
            : Status.Passed;
        return new(project, status, _results, _log, _downstream);
    }

    private Status RunLogged(Job job)
    {
        var (status, log) = Run(job.Name);
        _log += log;
        return status;
    }

    private Status Follow(Job job)
    {
        var trigger = Trigger.Read(_tool.Pipeline(request), job.Name);
        var name = trigger.Project.Split('/')[^1];
        _downstream = trigger.Project != $"{GroupFolder.GroupPath}/{name}" || !GroupFolder.Projects.Contains(name)
                ? Pipeline.Refuse(name, $"Downstream project {trigger.Project} could not be found")
            : trigger.Forwarded.Count > 0
                ? Pipeline.Refuse(
                    name,
                    $"Insufficient permissions to set pipeline variables: {string.Join(", ", trigger.Forwarded)}"
                )
            : group.Start(name, request with { Source = "pipeline", Inputs = trigger.Inputs });
        return _downstream.Status switch
        {
            Status.Refused => Status.Failed,
            _ when !trigger.Mirrors => Status.Passed,
            var mirrored => mirrored,
        };
    }
}
