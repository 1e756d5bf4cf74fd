using System.Text.Json.Nodes;
using Rehearsal.Since;

namespace Rehearsal.Reports;

/// <summary>What the working tree changes since a commit, for tools.</summary>
internal static class DifferenceJson
{
    /// <summary>Renders the differences; no secret is in the clear.</summary>
    public static string Render(RehearsalRequest request, string commit, IReadOnlyList<StackDifference> differences) => JsonReport.Indent(new JsonObject
    {
        ["since"] = new JsonObject { ["ref"] = request.Since, ["commit"] = commit },
        ["environments"] = JsonReport.Names(request.Environments),
        ["organization"] = request.Organization,
        ["simulated"] = true,
        ["sdk"] = Sdk.Name,
        ["exitCode"] = SinceRun.ExitCode(differences),
        ["stacks"] = new JsonArray([.. differences.Select(Stack)]),
    });

    private static JsonObject Stack(StackDifference difference)
    {
        var stack = JsonReport.Stack(difference.Stack, difference.Resources);
        stack["outputs"] = new JsonArray([.. difference.Outputs.Select(output => new JsonObject
        {
            ["name"] = output.Name,
            ["old"] = output.Old?.DeepClone(),
            ["new"] = output.New?.DeepClone(),
        })]);
        stack["guardrails"] = new JsonArray([.. difference.Broken.Select(violation => new JsonObject
        {
            ["rule"] = violation.Rule,
            ["resource"] = violation.Subject,
            ["property"] = violation.Property,
            ["found"] = violation.Found,
        })]);
        return stack;
    }
}
