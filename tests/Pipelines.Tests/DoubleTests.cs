using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>The double of the CLI behaves as the real one was seen to, in each point that the pipelines rely on.</summary>
internal sealed class DoubleTests
{
    private const string Role = "aws:iam/role:Role";

    private readonly string _folder = Directory.CreateTempSubdirectory("double-").FullName;
    private readonly Dictionary<string, string> _variables = [];

    private World World => new(_folder);

    private string EventLog => Path.Combine(_folder, "events");

    [SetUp]
    public void CreateProject()
    {
        (_variables["PULUMI_BACKEND_URL"], _variables["PULUMI_CONFIG_PASSPHRASE"]) = ("file://state", "phrase");
        Use("sample-iam");
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_stack_that_does_not_exist_is_not_selected() =>
        AssertFails(Run("stack select --stack prod"), 6, "error: no stack named 'prod' found");

    [Test]
    public void A_reference_to_a_stack_that_does_not_exist_fails_the_preview()
    {
        Use("sample-eks");
        Run("stack select --create --stack dev");

        AssertFails(Run("preview --stack dev"), 1, "error: Preview failed: unknown stack \"organization/sample-iam/dev\"");
    }

    [TestCase("another", "error: getting stack configuration: get stack secrets manager: incorrect passphrase")]
    [TestCase(null, "passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables")]
    public void Without_the_right_passphrase_nothing_runs(string? passphrase, string words)
    {
        Run("stack select --create --stack dev");
        _variables.Remove("PULUMI_CONFIG_PASSPHRASE");
        if (passphrase is not null)
        {
            _variables["PULUMI_CONFIG_PASSPHRASE"] = passphrase;
        }

        AssertFails(Run("preview --stack dev"), 1, words);
    }

    [Test]
    public void The_creation_of_a_stack_with_a_passphrase_writes_a_salt_into_the_stack_file()
    {
        Run("stack select --create --stack dev");

        Assert.That(File.ReadAllText(Path.Combine(_folder, "sample-iam", "Pulumi.dev.yaml")), Does.Contain("\nencryptionsalt: v1:"));
    }

    [Test]
    public void The_organization_of_a_file_backend_is_a_literal_word()
    {
        Run("stack select --create --stack dev");

        Assert.That(Run("stack --show-name --fully-qualify-stack-names --stack dev").Output, Is.EqualTo("organization/sample-iam/dev\n"));
    }

    [Test]
    public void Two_previews_differ_in_the_order_of_events_and_in_nothing_that_matters()
    {
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        var logs = Enumerable.Range(0, 8).Select(_ => Previewed()).ToArray();

        Assert.That(logs.Select(l => string.Join(',', l.Select(e => e.Urn))).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(logs.Select(l => string.Join('\n', l.OrderBy(e => e.Urn, StringComparer.Ordinal).ThenBy(e => e.Op, StringComparer.Ordinal))).Distinct().Count(),
            Is.EqualTo(1));
    }

    [Test]
    public void The_event_log_has_operations_old_and_new_inputs_and_no_secret()
    {
        Deploy("sample-iam", "sample-eks");
        World.Set("sample-eks", "pulumi:providers:kubernetes", "kubeconfig", new JsonObject { ["$secret"] = "plain-secret" });
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        World.Set("sample-eks", "aws:ec2/natGateway:NatGateway", "subnetId", "other");
        World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Name == "apps"));
        Use("sample-eks");

        var events = Previewed().ToLookup(e => e.Urn.Split("::")[^1]);

        Assert.That(events["cluster"].Select(e => e.Op), Is.EquivalentTo(new[] { "update", "update" }));
        Assert.That(events["gateway"].Select(e => e.Op), Is.EquivalentTo(new[] { "create-replacement", "replace", "delete-replaced" }));
        Assert.That(events["apps"].Single().Op, Is.EqualTo("delete"));
        Assert.That(events["network"].Single().Op, Is.EqualTo("same"));
        Assert.That(events["sample-iam"].Single().Op, Is.EqualTo("read"));
        var lines = File.ReadAllText(EventLog);
        Assert.That(lines, Does.Contain("\"ciphertext\":\"[secret]\"").And.Not.Contain("plain-secret"));
        Assert.That(lines, Does.Contain("\"version\":\"1.35\"").And.Contain("\"version\":\"1.36\"").And.Contain("\"detailedDiff\":{\"version\""));
        Assert.That(lines, Does.Contain("\"summaryEvent\":{\"resourceChanges\":{"));
    }

    [Test]
    public void An_id_of_what_does_not_exist_yet_is_unknown()
    {
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        Previewed();

        Assert.That(File.ReadAllText(EventLog), Does.Contain($"\"role\":\"{Values.Unknown}\""));
    }

    [TestCase("sample-iam", 0)]
    [TestCase("sample-eks", 1)]
    [TestCase("sample-k8sapp", 1)]
    public void A_saved_plan_is_refused_in_the_middle_where_the_engine_refuses_it(string project, int exitCode)
    {
        Deploy([.. GroupFolder.Projects.TakeWhile(p => p != project)]);
        Use(project);
        Run("stack select --create --stack dev");
        Run("preview --stack dev --save-plan plan.json");

        var (code, _, errors) = Run("up --stack dev --skip-preview --plan plan.json");

        Assert.That((code, errors.Contains("violates plan", StringComparison.Ordinal)), Is.EqualTo((exitCode, exitCode == 1)), errors);
        Assert.That(World.Find(project, "dev")!.Resources, Is.Not.Empty, "it is found in the middle of the update");
    }

    [Test]
    public void A_failed_update_keeps_what_it_made_and_the_next_one_continues()
    {
        Run("stack select --create --stack dev");
        World.Fail("resource automation-policy", 1);
        var (failed, _, _) = Run("up --stack dev --yes");
        World.Mend("resource automation-policy");
        var (next, output, _) = Run("up --stack dev --yes");

        Assert.That((failed, next), Is.EqualTo((1, 0)));
        Assert.That(output, Does.Contain("automation-policy created").And.Not.Contain("Role automation created"));
    }

    [Test]
    public void A_locked_stack_is_previewed_and_not_updated_until_the_lock_is_released()
    {
        Run("stack select --create --stack dev");
        new Locks(World, "organization/sample-iam/dev").Take();

        Assert.That(Run("preview --stack dev").ExitCode, Is.Zero);
        AssertFails(Run("up --stack dev --yes"), 1, "error: the stack is currently locked by 1 lock(s)");
        Assert.That(Run("cancel --yes --stack dev").ExitCode, Is.Zero);
        Assert.That(Run("up --stack dev --yes").ExitCode, Is.Zero);
        Assert.That(Run("cancel --yes --stack dev").ExitCode, Is.Zero, "with nothing to cancel");
    }

    [Test]
    public void Pending_operations_do_not_stop_an_update_and_pending_creations_outlive_a_refresh()
    {
        Deploy("sample-iam");
        var stack = World.Find("sample-iam", "dev")!;
        stack.PendingOperations.AddRange([new("creating", "urn:a"), new("updating", "urn:b")]);
        World.Keep(stack);

        var (code, _, errors) = Run("up --stack dev --yes");
        Assert.That((code, errors), Is.EqualTo((0, errors)));
        Assert.That(errors, Does.Contain("warning: Attempting to deploy or update resources with 2 pending operations"));
        Run("refresh --yes --skip-preview --stack dev");
        Assert.That(World.Find("sample-iam", "dev")!.PendingOperations.Select(p => p.Type), Is.EqualTo(new[] { "creating" }));
        Run("refresh --yes --skip-preview --clear-pending-creates --stack dev");
        Assert.That(World.Find("sample-iam", "dev")!.PendingOperations, Is.Empty);
    }

    [Test]
    public void A_protected_resource_is_neither_replaced_nor_deleted()
    {
        World.Change("sample-iam", p => p.Resources[1] = p.Resources[1] with { Protected = ["dev"] });
        Deploy("sample-iam");
        World.Set("sample-iam", Role, "path", "/other/");
        AssertFails(Run("preview --stack dev"), 1, "as it is currently marked for protection");

        AssertFails(Run("destroy --yes --run-program --stack dev"), 1, "because it is protected");
        Assert.That(World.Find("sample-iam", "dev")!.Resources, Has.Count.EqualTo(4), "nothing is deleted");
    }

    [Test]
    public void A_destroyed_stack_remains_until_it_is_removed()
    {
        Deploy("sample-iam");

        Assert.That(Run("destroy --yes --run-program --stack dev").ExitCode, Is.Zero);
        Assert.That(World.Find("sample-iam", "dev")!.Resources, Is.Empty);
        Assert.That(Run("destroy --yes --run-program --remove --stack dev").ExitCode, Is.Zero);
        Assert.That(World.Find("sample-iam", "dev"), Is.Null);
    }

    [TestCase("refresh --yes --skip-preview")]
    [TestCase("refresh --preview-only")]
    [TestCase("destroy --yes")]
    public void A_provider_with_credentials_from_the_program_needs_the_program(string line)
    {
        Deploy("sample-iam", "sample-eks");
        Use("sample-eks");

        AssertFails(Run($"{line} --stack dev"), 1, "unreachable");
        Assert.That(Run($"{line} --run-program --stack dev").ExitCode, Is.Zero);
    }

    [Test]
    public void Drift_has_an_exit_code_of_its_own()
    {
        Deploy("sample-iam");
        Assert.That(Run("refresh --preview-only --expect-no-changes --run-program --stack dev").ExitCode, Is.Zero);
        World.Fail("drift", 0);

        AssertFails(Run("refresh --preview-only --expect-no-changes --run-program --stack dev"), 7,
            "error: no changes were expected for refresh but changes were proposed");
    }

    [TestCase("up")]
    [TestCase("destroy")]
    [TestCase("refresh")]
    public void Nothing_changes_a_stack_unconfirmed(string command)
    {
        Deploy("sample-iam");

        AssertFails(Run($"{command} --stack dev"), 2, "--yes or --skip-preview must be passed in");
    }

    [Test]
    public void The_export_of_an_untouched_stack_is_the_same_text_each_time()
    {
        Deploy("sample-iam");
        var before = Run("stack export --stack dev").Output;
        Run("preview --stack dev");

        Assert.That(Run("stack export --stack dev").Output, Is.EqualTo(before));
        World.Set("sample-iam", Role, "maxSessionDuration", 1);
        Run("up --yes --stack dev");
        Assert.That(Run("stack export --stack dev").Output, Is.Not.EqualTo(before));
    }

    [Test]
    public void A_new_password_of_a_registry_is_never_a_change()
    {
        Deploy(GroupFolder.Projects);
        Use("sample-k8sapp");

        Assert.That(Previewed().Select(e => e.Op).Distinct(), Is.EquivalentTo(new[] { "same", "read" }));
    }

    [Test]
    public void A_setting_that_is_not_there_is_told_from_one_that_cannot_be_read() =>
        AssertFails(Run("config get --path sample-iam:settings.production --stack dev", create: true), 1,
            "error: configuration key 'sample-iam:settings.production' not found for stack");

    private static void AssertFails((int ExitCode, string Output, string Errors) run, int exitCode, string words)
    {
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Errors);
        Assert.That(run.Errors, Does.Contain(words));
    }

    private void Deploy(params string[] projects)
    {
        foreach (var project in projects)
        {
            World.Keep(new() { FullName = $"organization/{project}/dev", Passphrase = "phrase" });
            Engine.Deploy(World, $"organization/{project}/dev");
        }
    }

    private void Use(string project)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, project)).FullName;
        File.WriteAllText(Path.Combine(folder, "Pulumi.yaml"), $"name: {project}\n");
        File.WriteAllText(Path.Combine(folder, "Pulumi.dev.yaml"), "config: {}\n");
        _variables["PROJECT"] = folder;
    }

    private (string Urn, string Op, string Inputs)[] Previewed()
    {
        _variables["PULUMI_DEBUG_COMMANDS"] = "true";
        Run($"preview --stack dev --diff --event-log {EventLog}");
        return [.. File.ReadLines(EventLog).Select(l => JsonNode.Parse(l)!["resourcePreEvent"]?["metadata"]).OfType<JsonNode>()
            .Select(m => (m["urn"]!.ToString(), m["op"]!.ToString(), ((m["new"] ?? m["old"])!["inputs"])!.ToJsonString()))];
    }

    private (int ExitCode, string Output, string Errors) Run(string line, bool create = false)
    {
        if (create)
        {
            Run("stack select --create --stack dev");
        }

        var process = new InProcess { Folder = _variables["PROJECT"], Variables = _variables, Mask = "022" };
        var code = new PulumiCli(World, process).Run(line.Split(' '));
        return (code, process.Output, process.Errors);
    }

    private sealed class InProcess : Surroundings
    {
        public string Output { get; private set; } = "";

        public string Errors { get; private set; } = "";

        public override bool IsAskedToEnd => false;

        public override bool IsKilled => false;

        public override void Print(string text) => Output += $"{text}\n";

        public override void Complain(string text) => Errors += $"{text}\n";
    }
}
