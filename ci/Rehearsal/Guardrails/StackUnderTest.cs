using System.Text.Json.Nodes;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Guardrails;

/// <summary>The resources and outputs of one stack of one environment, as rules see them.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Environment">The environment.</param>
/// <param name="File">The stack's settings.</param>
/// <param name="Resources">What the update registered; nothing that it deletes.</param>
/// <param name="Outputs">The stack's outputs.</param>
internal sealed record StackUnderTest(
    string Project, string Environment, StackFile File, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs)
{
    /// <summary>Whether the stack's settings say <c>production: true</c>.</summary>
    public bool IsProduction => Settings.At("production").IsTrue();

    /// <summary>The stack's settings object, or null where it has none.</summary>
    public JsonNode? Settings => File.Values.TryGetValue($"{Project}:settings", out var settings) ? JsonNode.Parse(settings) : null;

    /// <summary>The tags that the AWS provider gives to every resource that takes tags.</summary>
    public JsonObject DefaultTags =>
        File.Values.TryGetValue("aws:defaultTags", out var json) ? JsonNode.Parse(json).At("tags") as JsonObject ?? [] : [];

    /// <summary>The resources of a type.</summary>
    public IEnumerable<RehearsedResource> Of(string type) => Resources.Where(resource => resource.Key.Type == type);

    /// <inheritdoc/>
    public override string ToString() => $"{Project}/{Environment}";
}
