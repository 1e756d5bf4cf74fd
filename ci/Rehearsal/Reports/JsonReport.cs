using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Rehearsal.Reports;

/// <summary>Everything that was registered, for tools.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // For tools and people, never inside a page: policies stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Renders a rehearsal; no secret is in the clear.</summary>
    public static string Render(RehearsalPlan plan, IReadOnlyList<RehearsedStack> stacks) => new JsonObject
    {
        ["environment"] = plan.Environment,
        ["organization"] = plan.Organization,
        ["simulated"] = true,
        ["sdk"] = Sdk.Name,
        ["stacks"] = new JsonArray([.. stacks.Select(Stack)]),
    }.ToJsonString(Json);

    private static JsonObject Stack(RehearsedStack stack) => new()
    {
        ["name"] = stack.Identity.ToString(),
        ["project"] = stack.Identity.Project,
        ["triggers"] = stack.Triggers.Count == 1 ? stack.Triggers[0] : stack.Triggers.Count == 0 ? null : new JsonArray([.. stack.Triggers.Select(name => JsonValue.Create(name))]),
        ["phases"] = new JsonArray([.. stack.Phases.Select(phase => new JsonObject
        {
            ["name"] = Lower(phase.Kind),
            ["result"] = Lower(phase.Result),
            ["milliseconds"] = phase.Milliseconds,
            ["error"] = phase.Error,
        })]),
        ["resources"] = new JsonArray([.. stack.Resources.Select(Resource)]),
        ["outputs"] = new JsonObject(stack.Outputs.Select(output => KeyValuePair.Create<string, JsonNode?>(output.Key, new JsonObject
        {
            ["secret"] = output.Value.IsSecret,
            ["known"] = output.Value.IsKnown,
            ["value"] = output.Value.IsSecret ? PlainValue.Secret : output.Value.Value?.DeepClone(),
        }))),
    };

    private static JsonObject Resource(RehearsedResource resource) => new()
    {
        ["type"] = resource.Key.Type,
        ["name"] = resource.Key.Name,
        ["id"] = resource.Id,
        ["parent"] = resource.Parent is { } parent ? new JsonObject { ["type"] = parent.Type, ["name"] = parent.Name } : null,
        ["protect"] = resource.Protect,
        ["formerly"] = resource.Formerly?.ToString(),
        ["operation"] = Lower(resource.Operation),
        ["changed"] = Names(resource.Changed),
        ["inputs"] = resource.Inputs.DeepClone(),
        ["unknown"] = Names(resource.Unknown),
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
