using System.Text.Json.Nodes;
using Guardrails.Tests.Settings;

namespace Guardrails.Tests.Permissions;

/// <summary>The stacks that roles are held against: the tests' own, and what other settings add to them.</summary>
internal static class Stacks
{
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> LazyAll = new(() => [.. StackUnderTest.Fixtures, .. Variations()]);
    private static readonly Lazy<IReadOnlyList<ResourceAction>> LazyActions = new(() => [.. All.SelectMany(ResourceAction.Of)]);

    public static IReadOnlyList<StackUnderTest> All => LazyAll.Value;

    /// <summary>Every action of every operation on what they register.</summary>
    public static IReadOnlyList<ResourceAction> Actions => LazyActions.Value;

    private static IEnumerable<StackUnderTest> Variations() =>
        from stack in StackUnderTest.Fixtures
        where stack.Project == "sample-eks"
        from change in new Action<JsonNode>[] { FlowLogsAndAnAdministrator, AutoMode }
        select Vary(stack, change);

    // dev does without flow logs, and only a cluster that somebody else created has an administrator beside its creator.
    private static void FlowLogsAndAnAdministrator(JsonNode settings)
    {
        settings["network"]!["flowLogs"] = true;
        settings["cluster"]!["creator"] = "arn:aws:iam::123456789012:role/alice";
    }

    private static void AutoMode(JsonNode settings) => settings["cluster"]!["autoMode"] = true;

    private static StackUnderTest Vary(StackUnderTest stack, Action<JsonNode> change)
    {
        var settings = stack.Settings!;
        change(settings);
        return new SettingsRun(StackUnderTest.Chain.Projects.Single(project => project.Name == stack.Project)).Register(settings.ToJsonString(), stack.Environment);
    }
}
