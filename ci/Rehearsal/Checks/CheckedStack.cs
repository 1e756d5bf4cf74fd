using System.Text.Json.Nodes;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Rehearsal.Checks;

/// <summary>A stack, as the checks across stacks see it.</summary>
/// <param name="Identity">The stack's full name.</param>
/// <param name="File">The file that its settings are in.</param>
/// <param name="Region">The AWS region.</param>
/// <param name="Account">The AWS account.</param>
/// <param name="Resources">Its resources.</param>
internal sealed record CheckedStack(StackIdentity Identity, string File, string Region, string Account, IReadOnlyList<RehearsedResource> Resources)
{
    /// <summary>The resources of a type.</summary>
    public IEnumerable<RehearsedResource> Of(string type) => Resources.Where(resource => resource.Operation != Operation.Delete && resource.Key.Type == type);

    /// <summary>A string among the inputs of a resource, by its path; null where there is none, or it is not known yet.</summary>
    public static string? Text(RehearsedResource resource, params string[] path) =>
        path.Aggregate((JsonNode?)resource.Inputs, (node, name) => (node as JsonObject)?[name]) is JsonValue value
        && value.TryGetValue<string>(out var text) && text is not (PlainValue.Unknown or PlainValue.Secret) ? text : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Identity} ({File})";
}
