using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Stacks.Tests;

/// <summary>What a program registered, for tests to look into.</summary>
internal sealed record Registered(RunOutcome Outcome)
{
    public IEnumerable<RehearsedResource> All(string type) => Outcome.Resources.Where(resource => resource.Key.Type == type);

    public RehearsedResource The(string type, string? name = null) => All(type).Single(resource => name is null || resource.Key.Name == name);

    /// <summary>An input of the one resource of a type (and name), by its path.</summary>
    public JsonNode? Input(string type, string path, string? name = null) => The(type, name).Inputs.At(path);

    public RehearsedOutput Output(string name) => Outcome.Outputs[name];
}

internal static class Json
{
    /// <summary>The node at a path such as <c>spec.containers.0.image</c>, or null.</summary>
    public static JsonNode? At(this JsonNode? node, string path) => path.Split('.').Aggregate(node, (at, step) => at switch
    {
        JsonArray list => list[int.Parse(step)],
        JsonObject map => map[step],
        _ => null,
    });

    public static string[] Texts(this JsonNode? node) => [.. node!.AsArray().Select(item => item!.GetValue<string>())];

    public static string? Text(this JsonNode? node) => node?.GetValue<string>();

    public static double Number(this JsonNode? node) => node!.GetValue<double>();

    /// <summary>The statements of an IAM policy that an input holds as JSON text.</summary>
    public static IReadOnlyList<JsonNode> Statements(this JsonNode? policy) => [.. JsonNode.Parse(policy!.GetValue<string>())!["Statement"]!.AsArray().Select(statement => statement!)];
}
