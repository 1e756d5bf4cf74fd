namespace Pipelines.Tests.GitLab;

/// <summary>Runs the jobs of one pipeline as GitLab Runner does: each in a fresh checkout, with the artifacts of the
/// jobs before it, the variables of its environment, and tokens that say who it is.</summary>
internal sealed class Runner(Group group, string project, Request request)
{
    private readonly string _id = $"{Guid.NewGuid():N}";
    private int _jobs;

    /// <summary>Goes on, in another group and perhaps with other inputs, where a runner has come to.</summary>
    public Runner(Runner before, Group group, string project, Request request)
        : this(group, project, request) => (_id, _jobs) = (before._id, before._jobs);

    /// <summary>Whether GitLab issues the tokens that a job asks for.</summary>
    public bool IssuesIdentities { get; set; } = true;

    private string Pipeline => Directory.CreateDirectory(group.FileOf("pipelines", _id)).FullName;

    /// <summary>Runs a job to its end, again where it may be retried.</summary>
    public (Status Status, string Log) Run(JobDefinition job, string[]? shell = null)
    {
        var log = "";
        for (var attempt = 0; ; attempt++)
        {
            using var run = Start(job, shell);
            var code = run.Await();
            log += run.Log + Finish(job, run, code == 0 ? "success" : "failed");
            if (attempt >= job.Retries(code))
            {
                return (code == 0 ? Status.Passed : job.MayFailWith(code) ? Status.Warning : Status.Failed, log);
            }
        }
    }

    /// <summary>Starts a job's script, or something else in place of its last line, which calls the job's
    /// function.</summary>
    public JobRun Start(JobDefinition job, string[]? shell = null, string? instead = null)
    {
        var folder = CheckOut(job);
        var functions = job.Script[..job.Script.TrimEnd().LastIndexOf('\n')];
        var script = instead is null ? job.Script : $"{functions}\n{instead}";
        Coverage.AddTo(group, job.BaseName);
        return new(shell ?? ["sh"], Coverage.Of(script), folder, VariablesOf(job, folder));
    }

    /// <summary>Runs what comes after a script, and keeps the artifacts.</summary>
    public string Finish(JobDefinition job, JobRun run, string status)
    {
        var folder = FolderOf(job);
        var log = "";
        if (job.AfterScript is { } script)
        {
            using var after = new JobRun(
                ["sh"],
                Coverage.Of(script),
                folder,
                new Dictionary<string, string>(VariablesOf(job, folder)) { ["CI_JOB_STATUS"] = status }
            );
            after.Await();
            log = after.Log;
        }

        if (status == "success" || job.KeepsArtifactsOfFailures)
        {
            foreach (var path in job.ArtifactPaths)
            {
                Keep(folder, path, Path.Combine(Pipeline, "artifacts", job.BaseName));
            }
        }

        return log;
    }

    /// <summary>Where a job ran last.</summary>
    public string FolderOf(JobDefinition job) =>
        Path.Combine(Pipeline, "builds", job.Name.Replace(": ", "-", StringComparison.Ordinal), $"{_jobs}");

    /// <summary>A file that a job kept.</summary>
    public string Artifact(string job, string path) => File.ReadAllText(Path.Combine(Pipeline, "artifacts", job, path));

    private static void Keep(string folder, string path, string target)
    {
        var clean = path.Replace("./", "", StringComparison.Ordinal);
        var files = clean.EndsWith('/')
            ? Directory.Exists(Path.Combine(folder, clean))
                ? Directory.GetFiles(Path.Combine(folder, clean), "*", SearchOption.AllDirectories)
                : []
            : Directory.Exists(Path.Combine(folder, Path.GetDirectoryName(clean)!))
                ? Directory.GetFiles(Path.Combine(folder, Path.GetDirectoryName(clean)!), Path.GetFileName(clean))
                : [];
        foreach (var file in files)
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private string CheckOut(JobDefinition job)
    {
        _jobs++;
        var folder = Directory.CreateDirectory(FolderOf(job)).FullName;
        GroupFolder.CopyFiles(group.FileOf(project), folder);
        if (Directory.Exists(Path.Combine(Pipeline, "artifacts")))
        {
            foreach (var artifacts in Directory.GetDirectories(Path.Combine(Pipeline, "artifacts")))
            {
                GroupFolder.CopyFiles(artifacts, folder);
            }
        }

        return folder;
    }

    private Dictionary<string, string> VariablesOf(JobDefinition job, string folder)
    {
        var variables = new Dictionary<string, string>
        {
            ["CI"] = "true",
            ["CI_SERVER_URL"] = "https://gitlab.example.com",
            ["CI_API_V4_URL"] = "https://gitlab.example.com/api/v4",
            ["CI_PROJECT_ID"] = "7",
            ["CI_PROJECT_NAME"] = project,
            ["CI_PROJECT_DIR"] = folder,
            ["CI_JOB_NAME"] = job.Name,
            ["CI_JOB_ID"] = $"{_jobs}",
            ["CI_JOB_URL"] = $"https://gitlab.example.com/jobs/{_jobs}",
            ["CI_DEFAULT_BRANCH"] = "main",
            ["CI_COMMIT_REF_NAME"] = request.Branch ?? "idea",
            ["CI_COMMIT_REF_PROTECTED"] = request.Branch is null ? "false" : "true",
            ["CI_PIPELINE_SOURCE"] = request.Source,
        };
        if (request.Branch is null)
        {
            variables["CI_MERGE_REQUEST_IID"] = "3";
        }

        var environment = job.Environment;
        if (environment is not null)
        {
            variables["CI_ENVIRONMENT_NAME"] = environment;
        }

        foreach (var (name, value) in job.Variables.Concat(request.Variables).Concat(group.VariablesOf(environment)))
        {
            variables[name] = value;
        }

        foreach (var (name, value) in job.Variables.Where(v => variables[v.Key] == v.Value))
        {
            variables[name] = JobDefinition.Expand(value, variables);
        }

        foreach (var (name, audience) in IssuesIdentities ? job.IdTokens : [])
        {
            variables[name] = $"{project} to {JobDefinition.Expand(audience, variables)}";
        }

        // What the machine brings comes last, and GitLab does not know of it.
        foreach (var (name, value) in group.RunnerVariables())
        {
            variables.TryAdd(name, value);
        }

        return variables;
    }
}
