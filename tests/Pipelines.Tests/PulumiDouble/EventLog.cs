using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>The event log of an operation: one JSON object a line, in the engine's own form.</summary>
internal sealed class EventLog(string? file)
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private readonly List<JsonObject> _events = [];

    public void Step(Step step) =>
        _events.Add(
            new()
            {
                ["resourcePreEvent"] = new JsonObject { ["metadata"] = Metadata(step), ["planning"] = true },
            }
        );

    public void Outputs(string urn, string op, JsonObject? before, JsonObject after)
    {
        var metadata = new JsonObject
        {
            ["op"] = op,
            ["urn"] = urn,
            ["type"] = "pulumi:pulumi:Stack",
            ["old"] = before is null
                ? null
                : new JsonObject { ["inputs"] = new JsonObject(), ["outputs"] = Values.Masked(before) },
            ["new"] = new JsonObject { ["inputs"] = new JsonObject(), ["outputs"] = Values.Masked(after) },
        };
        _events.Add(new() { ["resOutputsEvent"] = new JsonObject { ["metadata"] = metadata, ["planning"] = true } });
    }

    public void Error(string message) => _events.Add(new()
    {
        ["diagnosticEvent"] = new JsonObject
        {
            ["message"] = $"<{{%reset%}}>{message}<{{%reset%}}>\n",
            ["color"] = "raw",
            ["severity"] = "error",
        },
    });

    /// <summary>Writes the events. Steps that do not depend on each other come in any order.</summary>
    public void Write(IEnumerable<Step> steps)
    {
        if (file is null)
        {
            return;
        }

        var counts = steps.CountBy(s => s.Op).Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value));
        _events.Add(new() { ["summaryEvent"] = new JsonObject { ["resourceChanges"] = new JsonObject(counts) } });
        var all = _events.ToArray();
        Random.Shared.Shuffle(all);
        File.WriteAllLines(file, all.Select((e, i) =>
        {
            e["sequence"] = i;
            e["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            return e.ToJsonString(Plain);
        }));
    }

    private static JsonObject Metadata(Step step) =>
        new()
        {
            ["op"] = step.Op,
            ["urn"] = step.Urn,
            ["type"] = step.Type,
            ["old"] = State(step.Old),
            ["new"] = State(step.New),
            ["keys"] = step.Op is "replace" or "create-replacement" ? Names(step.Changed) : null,
            ["diffs"] = Names(step.Changed),
            ["detailedDiff"] =
                step.Changed.Length == 0
                    ? null
                    : new JsonObject(
                        step.Changed.Select(c =>
                            KeyValuePair.Create(c, (JsonNode?)new JsonObject { ["diffKind"] = "update" })
                        )
                    ),
        };

    private static JsonObject? State(Made? made) =>
        made is null
            ? null
            : new()
            {
                ["urn"] = made.Urn,
                ["id"] = made.Id,
                ["protect"] = made.Protect,
                ["inputs"] = Values.Masked(made.Inputs),
                ["outputs"] = Values.Masked(made.Inputs),
            };

    private static JsonArray Names(string[] names) => new([.. names.Select(n => JsonValue.Create(n))]);
}
