using System.Text.Json.Nodes;
using Guardrails.Tests.Settings;

namespace Guardrails.Tests.Permissions;

/// <summary>The stacks of all environments in one kind of account, what is done to them, and the roles that do it.</summary>
internal sealed class AccountUnderTest(string kind, Action<string, JsonNode>? change)
{
    private readonly Lazy<IReadOnlyList<StackUnderTest>> _stacks = new(() => [.. Kinds(change)]);

    /// <summary>Each environment has an account of its own.</summary>
    public static AccountUnderTest Own { get; } = new("its own account", null);

    /// <summary>Environments share an account.</summary>
    public static AccountUnderTest Shared { get; } = new("a shared account", (project, settings) =>
    {
        if (project == "sample-iam")
        {
            settings["sharedAccount"] = true;
            settings["gitlab"]!["createProvider"] = settings["clusterName"]!.GetValue<string>().EndsWith("-dev", StringComparison.Ordinal);
        }
    });

    public static IReadOnlyList<AccountUnderTest> All => [Own, Shared];

    public IReadOnlyList<StackUnderTest> Stacks => _stacks.Value;

    /// <summary>Every action of every operation on what the stacks register.</summary>
    public IReadOnlyList<ResourceAction> Actions => field ??= [.. Stacks.SelectMany(stack => ResourceAction.Of(stack, this == Shared))];

    /// <summary>The same where no tags count: on what AWS created by itself, or just now.</summary>
    public IReadOnlyList<ResourceAction> WithoutTags => field ??= [.. Actions.Select(action => action.WithoutTags())];

    /// <summary>The roles of the jobs, and the automation role.</summary>
    public IReadOnlyList<RoleUnderTest> Roles => field ??= RoleUnderTest.Of(Stacks);

    public override string ToString() => kind;

    // The tests' own stack files, and what other settings of sample-eks add to them.
    private static IEnumerable<StackUnderTest> Kinds(Action<string, JsonNode>? change) =>
        from stack in StackUnderTest.Fixtures
        from variation in stack.Project == "sample-eks"
            ? new Action<JsonNode>[] { _ => { }, FlowLogsAndAnAdministrator, AutoMode }
            : [_ => { }]
        select Vary(stack, settings =>
        {
            change?.Invoke(stack.Project, settings);
            variation(settings);
        });

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
        return JsonNode.DeepEquals(settings, stack.Settings)
            ? stack
            : new SettingsRun(StackUnderTest.Chain.Projects.Single(project => project.Name == stack.Project)).Register(settings.ToJsonString(), stack.Environment);
    }
}
