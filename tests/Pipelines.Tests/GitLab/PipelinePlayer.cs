namespace Pipelines.Tests.GitLab;

/// <summary>Plays one pipeline as GitLab would: stage by stage, with the pipelines that it triggers in their place.</summary>
internal sealed class PipelinePlayer(Group group, string project, Request request)
{
    private readonly GitLabCiLocal _tool = group.Tools(project);
    private readonly Dictionary<string, Status> _results = [];
    private string _log = "";
    private Pipeline? _downstream;

    public Pipeline Play()
    {
        var file = group.FileOf(project, ".gitlab-ci.yml");
        var undeclared = request.Inputs.Keys.Except(Definition.Inputs(file)).ToArray();
        if (undeclared.Length > 0)
        {
            return Pipeline.Refuse(project, $"Given inputs not defined in the `spec` section: {string.Join(", ", undeclared)}");
        }

        var (jobs, refusal) = _tool.List(request);
        if (refusal is not null || jobs.Count == 0)
        {
            return Pipeline.Refuse(project, refusal ?? "The pipeline has no jobs");
        }

        // A stage begins when those before it have passed.
        var triggers = Definition.Triggers(file);
        var going = true;
        foreach (var part in Parts(jobs, triggers))
        {
            going = going && (triggers.Contains(part[0].Name) ? part.All(Follow) : Run(part));
            foreach (var job in part)
            {
                _results.TryAdd(job.Name, Status.Skipped);
            }
        }

        var status = _results.Values.Contains(Status.Failed) ? Status.Failed
            : _results.Values.Contains(Status.Blocked) ? Status.Blocked
            : Status.Passed;
        return new(project, status, _results, _log, _downstream);
    }

    // Neighbouring stages that only have jobs, or only triggers.
    private static IEnumerable<Job[]> Parts(IReadOnlyList<Job> jobs, IReadOnlySet<string> triggers)
    {
        for (var rest = jobs.ToArray(); rest.Length > 0;)
        {
            var kind = triggers.Contains(rest[0].Name);
            var part = rest.TakeWhile(j => triggers.Contains(j.Name) == kind).ToArray();
            yield return part;
            rest = rest[part.Length..];
        }
    }

    private bool Run(Job[] jobs)
    {
        var started = jobs.TakeWhile(j => j.When != "manual" || request.Approved.Contains(j.Name)).ToArray();
        if (started.Length > 0)
        {
            var (results, log) = _tool.Run(request, started);
            _log += log;
            if (results.Count == 0)
            {
                throw new InvalidOperationException($"gitlab-ci-local ran no job of {project}:\n{log}");
            }

            foreach (var (job, result) in results)
            {
                _results[job] = result switch { "PASS" => Status.Passed, "WARN" => Status.Warning, _ => Status.Failed };
            }
        }

        var passed = started.All(j => _results.GetValueOrDefault(j.Name, Status.Skipped) is Status.Passed or Status.Warning);
        if (passed && started.Length < jobs.Length)
        {
            _results[jobs[started.Length].Name] = Status.Blocked;
        }

        return passed && started.Length == jobs.Length;
    }

    private bool Follow(Job job)
    {
        var trigger = Trigger.Read(_tool.Expand(request), job.Name);
        var name = trigger.Project.Split('/')[^1];
        _downstream = trigger.Project != $"{GroupFolder.GroupPath}/{name}" || !GroupFolder.Projects.Contains(name)
                ? Pipeline.Refuse(name, $"Downstream project {trigger.Project} could not be found")
            : trigger.Forwarded.Count > 0
                ? Pipeline.Refuse(name, $"Insufficient permissions to set pipeline variables: {string.Join(", ", trigger.Forwarded)}")
            : group.Start(name, request with { Source = "pipeline", Inputs = trigger.Inputs });
        _results[job.Name] = _downstream.Status switch
        {
            Status.Refused => Status.Failed,
            _ when !trigger.Mirrors => Status.Passed,
            var mirrored => mirrored,
        };
        return _results[job.Name] == Status.Passed;
    }
}
