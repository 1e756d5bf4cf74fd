using System.Text.Json.Nodes;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>The double of the CLI behaves as the real one was seen to, in each point that the pipelines rely
/// on.</summary>
internal abstract class DoubleTests
{
    protected const string Role = "aws:iam/role:Role";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("double-").FullName;

    protected Dictionary<string, string> Variables { get; } = [];

    protected World World => new(Folder);

    protected string EventLog => Path.Combine(Folder, "events");

    [SetUp]
    public void CreateProject()
    {
        (Variables["PULUMI_BACKEND_URL"], Variables["PULUMI_CONFIG_PASSPHRASE"]) = ("file://state", "phrase");
        Use("sample-iam");
    }

    [TearDown]
    public void Delete() => Directory.Delete(Folder, recursive: true);

    protected static void AssertFails((int ExitCode, string Output, string Errors) run, int exitCode, string words)
    {
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Errors);
        Assert.That(run.Errors, Does.Contain(words));
    }

    protected void Deploy(params string[] projects)
    {
        foreach (var project in projects)
        {
            World.Keep(new() { FullName = $"organization/{project}/dev", Passphrase = "phrase" });
            Engine.Deploy(World, $"organization/{project}/dev");
        }
    }

    protected void Use(string project)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, project)).FullName;
        File.WriteAllText(Path.Combine(folder, "Pulumi.yaml"), $"name: {project}\n");
        File.WriteAllText(Path.Combine(folder, "Pulumi.dev.yaml"), "config: {}\n");
        Variables["PROJECT"] = folder;
    }

    protected (string Urn, string Op, string Inputs)[] Previewed()
    {
        Variables["PULUMI_DEBUG_COMMANDS"] = "true";
        Run($"preview --stack dev --diff --event-log {EventLog}");
        return
        [
            .. File.ReadLines(EventLog)
                .Select(l => JsonNode.Parse(l)!["resourcePreEvent"]?["metadata"])
                .OfType<JsonNode>()
                .Select(m =>
                    (m["urn"]!.ToString(), m["op"]!.ToString(), ((m["new"] ?? m["old"])!["inputs"])!.ToJsonString())
                ),
        ];
    }

    protected (int ExitCode, string Output, string Errors) Run(string line, bool create = false)
    {
        if (create)
        {
            Run("stack select --create --stack dev");
        }

        var process = new InProcess { Folder = Variables["PROJECT"], Variables = Variables, Mask = "022" };
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
