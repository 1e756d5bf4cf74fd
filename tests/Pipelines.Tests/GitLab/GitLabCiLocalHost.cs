using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipelines.Tests.GitLab;

/// <summary>Processes that each answer one request to gitlab-ci-local after the other.</summary>
internal sealed class GitLabCiLocalHost : IDisposable
{
    // What was loaded for a request stays in memory.
    private const int RequestsPerProcess = 60;

    private static readonly ConcurrentBag<GitLabCiLocalHost> Idle = [];
    private static readonly SemaphoreSlim Places = new(2);
    private readonly Process _process;
    private int _requests;

    private GitLabCiLocalHost()
    {
        var start = new ProcessStartInfo(
            "node",
            [
                "--experimental-vm-modules",
                "--no-warnings",
                Path.Combine(Tool.Repository, "tests/Pipelines.Tests/GitLab/gitlab-ci-local-host.mjs"),
                GitLabCiLocal.Script,
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = GroupFolder.SharedFolder,
        };
        Tool.ForgetPipeline(start.Environment);
        foreach (var (name, value) in GitLabCiLocal.Surroundings(GroupFolder.SharedFolder))
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Runs gitlab-ci-local in a folder.</summary>
    public static (int ExitCode, string Output, string Errors) Run(string folder, IEnumerable<string> arguments)
    {
        Places.Wait();
        try
        {
            var host = Idle.TryTake(out var idle) ? idle : new();
            var answer = host.Ask(new(folder, [.. arguments]));
            if (++host._requests < RequestsPerProcess)
            {
                Idle.Add(host);
            }
            else
            {
                host.Dispose();
            }

            return (answer.Code, answer.Output, answer.Errors);
        }
        finally
        {
            Places.Release();
        }
    }

    /// <summary>Ends the processes that nobody uses.</summary>
    public static void EndAll()
    {
        while (Idle.TryTake(out var host))
        {
            host.Dispose();
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Answer Ask(Question question)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() is { } line
            ? JsonSerializer.Deserialize<Answer>(line)!
            : throw new InvalidOperationException(
                $"gitlab-ci-local ended in the middle of {string.Join(' ', question.Arguments)}"
            );
    }

    private sealed record Question(
        [property: JsonPropertyName("folder")] string Folder,
        [property: JsonPropertyName("arguments")] string[] Arguments);

    private sealed record Answer(
        [property: JsonPropertyName("code")] int Code,
        [property: JsonPropertyName("output")] string Output,
        [property: JsonPropertyName("errors")] string Errors);
}
