using System.Text.Json;
using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>What a rehearsal says that the program of one project does.</summary>
internal sealed record Rehearsed(int ExitCode, string Log, string Project, string Stack, JsonNode? Report)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    /// <summary>Rehearses what is in a folder, and keeps there what was deployed.</summary>
    public static Rehearsed Run(string folder, string project, string environment, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            var (exitCode, log) = Rehearse(folder, [environment, "--only", project, "--json", file, .. options]);
            return new(exitCode, log, project, environment, exitCode == 2 ? null : JsonNode.Parse(File.ReadAllText(file))!["stacks"]![0]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs what ci/rehearse runs.</summary>
    public static (int ExitCode, string Log) Rehearse(string folder, params string[] arguments)
    {
        var dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var (exitCode, output, errors) = Tool.Run(dotnet, [Path.Combine(AppContext.BaseDirectory, "rehearsal.dll"), .. arguments, "--root", folder], folder);
        return (exitCode, output + errors);
    }

    /// <summary>In the form of pulumi preview --json.</summary>
    public string ToPreviewJson()
    {
        var steps = Report!["resources"]!.AsArray()
            .Select(r => new { op = Text(r, "operation"), urn = $"urn:pulumi:{Stack}::{Project}::{Text(r, "type")}::{Text(r, "name")}" }).ToArray();
        var failures = Report["phases"]!.AsArray().Where(p => p!["error"] is not null).Select(p => new { message = Text(p, "error"), severity = "error" });
        return JsonSerializer.Serialize(new { steps, diagnostics = failures, changeSummary = steps.CountBy(s => s.op).ToDictionary() }, Indented);
    }

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
