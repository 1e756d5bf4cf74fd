using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Running;
using YamlDotNet.Serialization;

namespace Fixtures;

/// <summary>Everything that a stack registers and outputs, as text for people to review; secrets are masked.</summary>
internal static class Baseline
{
    private static readonly ISerializer Yaml = new SerializerBuilder().WithQuotingNecessaryStrings().DisableAliases().WithMaximumRecursion(100).Build();

    /// <summary>The text: a resource after the other, by type and name.</summary>
    public static string Of(RunOutcome outcome)
    {
        var text = new StringWriter { NewLine = "\n" };
        foreach (var resource in outcome.Resources.OrderBy(resource => $"{resource.Key}", StringComparer.Ordinal))
        {
            text.WriteLine(Yaml.Serialize(new Dictionary<string, object?> { [$"{resource.Key.Type} {resource.Key.Name}"] = Describe(resource) }));
        }

        var outputs = outcome.Outputs.ToDictionary(output => output.Key, output => output.Value.IsSecret ? "[secret]" : Plain(output.Value.Value));
        text.Write(Yaml.Serialize(new { outputs }));
        return text.ToString();
    }

    private static Dictionary<string, object?> Describe(RehearsedResource resource)
    {
        var description = new Dictionary<string, object?>();
        Add("parent", resource.Parent?.ToString());
        Add("provider", resource.Provider?.ToString());
        Add("protect", resource.Protect ? true : null);
        Add("dependsOn", resource.DependsOn.Count == 0 ? null : resource.DependsOn.Select(one => $"{one}").Order(StringComparer.Ordinal));
        Add("ignoreChanges", resource.IgnoreChanges.Count == 0 ? null : resource.IgnoreChanges);
        Add("inputs", Plain(resource.Inputs));
        return description;

        void Add(string key, object? value)
        {
            if (value is not null)
            {
                description[key] = value;
            }
        }
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject map => map.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToList(),
        JsonValue value when value.TryGetValue<string>(out var text) => Document(text),
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value => value.GetValue<double>(),
        _ => null,
    };

    // A policy is JSON in a text: as an object, a change of it can be read.
    private static object? Document(string text)
    {
        try
        {
            return text.StartsWith('{') ? Plain(JsonNode.Parse(text)) : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
