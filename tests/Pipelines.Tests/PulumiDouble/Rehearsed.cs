using System.Text.Json;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>What a rehearsal says that the program of one project would do.</summary>
internal sealed record Rehearsed(string Project, string Environment, bool Failed, (string Operation, string Type, string Name)[] Steps)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    public static Rehearsed Run(World world, string project, string environment, bool previewOnly) =>
        new(project, environment, false, [("create", "aws:iam/role:Role", "one"), ("create", "aws:iam/role:Role", "two")]);

    /// <summary>In the form of pulumi preview --json.</summary>
    public string ToPreviewJson() => JsonSerializer.Serialize(
        new
        {
            steps = Steps.Select(s => new { op = s.Operation, urn = $"urn:pulumi:{Environment}::{Project}::{s.Type}::{s.Name}" }),
            changeSummary = Steps.CountBy(s => s.Operation).ToDictionary(),
        },
        Indented);

    public override string ToString() => string.Join('\n', Steps.Select(s => $"{s.Operation,10}  {s.Type}  {s.Name}"));
}
