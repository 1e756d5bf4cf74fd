using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Rehearsal.Reports;

/// <summary>Everything that was registered, for tools.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // For tools and people, never inside a page: policies stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>How a value is written for people.</summary>
    internal static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Renders a rehearsal; no secret is in the clear.</summary>
    public static string Render(IReadOnlyList<string> environments, string organization, IReadOnlyList<RehearsedStack> stacks) => Indent(new JsonObject
    {
        ["environments"] = Names(environments),
        ["organization"] = organization,
        ["simulated"] = true,
        ["sdk"] = Sdk.Name,
        ["stacks"] = new JsonArray([.. stacks.Select(stack => Stack(stack, stack.WithItself))]),
    });

    /// <summary>The text of a report.</summary>
    internal static string Indent(JsonObject report) => report.ToJsonString(Indented);

    /// <summary>A stack with some of its resources.</summary>
    internal static JsonObject Stack(RehearsedStack stack, IEnumerable<RehearsedResource> resources) => new()
    {
        ["name"] = stack.Identity.ToString(),
        ["project"] = stack.Identity.Project,
        ["environment"] = stack.Identity.Environment,
        ["triggers"] = Names(stack.Triggers),
        ["phases"] = new JsonArray([.. stack.Phases.Select(phase => new JsonObject
        {
            ["name"] = Words.Lower(phase.Kind),
            ["result"] = Words.Lower(phase.Result),
            ["milliseconds"] = phase.Milliseconds,
            ["error"] = phase.Error,
        })]),
        ["resources"] = new JsonArray([.. resources.Select(resource => Resource(stack, resource))]),
        ["outputs"] = new JsonObject(stack.Outputs.Select(output => KeyValuePair.Create<string, JsonNode?>(output.Key, new JsonObject
        {
            ["secret"] = output.Value.IsSecret,
            ["known"] = output.Value.IsKnown,
            ["value"] = output.Value.IsSecret ? PlainValue.Secret : output.Value.Value?.DeepClone(),
        }))),
    };

    private static JsonObject Resource(RehearsedStack stack, RehearsedResource resource) => new()
    {
        ["urn"] = resource.Identity.Urn(stack.Identity),
        ["type"] = resource.Key.Type,
        ["name"] = resource.Key.Name,
        ["id"] = resource.Id,
        ["parent"] = Key(resource.Key == stack.Itself.Key ? null : resource.Parent ?? stack.Itself.Key),
        ["component"] = Key(resource.Component),
        ["provider"] = Key(resource.Provider),
        ["dependsOn"] = new JsonArray([.. resource.DependsOn.Select(key => Key(key))]),
        ["protect"] = resource.Protect,
        ["wasProtected"] = resource.WasProtected,
        ["renamedFrom"] = resource.RenamedFrom?.Urn(stack.Identity),
        ["operation"] = Words.Lower(resource.Operation),
        ["changes"] = new JsonArray([.. resource.Changes.Select(change => new JsonObject
        {
            ["path"] = change.Path,
            ["old"] = change.Old?.DeepClone(),
            ["new"] = change.New?.DeepClone(),
            ["replaces"] = change.Replaces,
        })]),
        ["inputs"] = resource.Inputs.DeepClone(),
        ["unknown"] = Names(resource.Unknown),
        ["dependencies"] = new JsonObject(resource.Dependencies.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input =>
            KeyValuePair.Create<string, JsonNode?>(input.Key, new JsonArray([.. input.Value.Select(key => Key(key))])))),
    };

    private static JsonObject? Key(ResourceKey? key) => key is { } known ? new JsonObject { ["type"] = known.Type, ["name"] = known.Name } : null;

    /// <summary>A list of names.</summary>
    internal static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
