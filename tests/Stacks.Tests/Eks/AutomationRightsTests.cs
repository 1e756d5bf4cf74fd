namespace Stacks.Tests.Eks;

/// <summary>The contract between the deployers' Role and what deploying takes.</summary>
public class AutomationRightsTests
{
    private static readonly string[] Deploy = ["get", "list", "watch", "create", "patch", "delete"];
    private static readonly string[] Await = ["list", "watch"];

    // What Pulumi's Kubernetes provider asked a real API server for, by its audit log, and what people are meant to use.
    private static readonly (string Group, string Resource, string[] Verbs)[] Needed =
    [
        ("apps", "deployments", Deploy),
        ("", "services", Deploy),
        ("networking.k8s.io", "networkpolicies", Deploy),
        ("autoscaling", "horizontalpodautoscalers", Deploy),
        ("policy", "poddisruptionbudgets", Deploy),
        ("apps", "replicasets", Await),
        ("", "pods", Await),
        ("", "persistentvolumeclaims", Await),
        ("", "endpoints", Await),
        ("", "events", Await),
        ("", "pods/log", ["get"]),
    ];

    [Test]
    public async Task Deployers_have_what_deploying_takes() => Assert.That(Expected.Except(await Granted()), Is.Empty);

    [Test]
    public async Task Deployers_have_nothing_else() => Assert.That((await Granted()).Except(Expected), Is.Empty);

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task Deployers_may_create_whatever_the_workload_consists_of(string environment)
    {
        var granted = await Granted();
        var run = await new ProgramUnderTest("sample-k8sapp", environment).RunAsync();
        var needed = from resource in run.Outcome.Resources
                     where resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal)
                     let api = resource.Key.Type.Split(':', '/')
                     let resources = Plural(api[^1].ToLowerInvariant())
                     from verb in Deploy
                     select (api[1] == "core" ? "" : api[1], resources, verb);
        Assert.That(needed.Distinct().Except(granted), Is.Empty);
    }

    private static string Plural(string kind) => kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";

    private static IEnumerable<(string, string, string)> Expected =>
        from right in Needed
        from verb in right.Verbs
        select (right.Group, right.Resource, verb);

    private static async Task<IReadOnlyList<(string, string, string)>> Granted()
    {
        var run = await new ProgramUnderTest("sample-eks").RunAsync();
        return
        [
            .. from rule in run.Input("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules", "apps-automation")!.AsArray()
               from @group in rule!["apiGroups"].Texts()
               from resource in rule!["resources"].Texts()
               from verb in rule!["verbs"].Texts()
               select (@group, resource, verb),
        ];
    }
}
