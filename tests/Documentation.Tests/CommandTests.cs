using System.Runtime.Versioning;

namespace Documentation.Tests;

/// <summary>Runs every shell block of the documents in a copy of the repository.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class CommandTests
{
    private static IEnumerable<TestCaseData> Blocks => Document.All.SelectMany(document => document.Blocks())
        .Where(block => block.Language == "sh")
        .Select(block => new TestCaseData(block) { TestName = $"{{m}}({block})" });

    [TestCaseSource(nameof(Blocks))]
    public void Every_command_works(object block)
    {
        var (code, log, errors) = Run((Block)block);

        Assert.That((code, errors), Is.EqualTo((0, Array.Empty<string>())), log);
    }

    [TestCase("pulumi upp", "unknown command \"upp\"")]
    [TestCase("pulumi up --stak dev", "--stak")]
    [TestCase("kubectl port-forwards service/breathe 8080:80", "unknown command: kubectl port-forwards")]
    [TestCase("aws eks update-kubeconfig --cluster sample-eks-dev", "--cluster")]
    public void A_misspelt_call_is_an_error(string line, string expected)
    {
        var (_, _, errors) = Run(new(Document.Readme, 1, "sh", [line]));

        Assert.That(errors, Has.One.Contains(expected));
    }

    [TestCase("ci/rehearse nowhere")]
    [TestCase("ci/rehears dev")]
    [TestCase("cd sample-vpc\npulumi up")]
    public void A_command_that_fails_is_detected(string lines) =>
        Assert.That(Run(new(Document.Readme, 1, "sh", lines.Split('\n'))).ExitCode, Is.Not.Zero);

    [Test]
    public async Task The_port_is_forwarded_to_the_deployed_service()
    {
        var cluster = await Rehearsals.Stack("dev", "sample-eks");
        var app = await Rehearsals.Stack("dev", "sample-k8sapp");
        var block = Document.Readme.Blocks().Single(block => block.Lines.Any(line => line.Contains("port-forward")));
        using var checkout = new Checkout();
        checkout.Run(string.Join('\n', block.Lines), checkout.Root);

        var calls = checkout.Calls.ToList();
        Assert.That(
            ToolCalls.Flag(calls.Single(call => call[0] == "aws"), "--name"),
            Is.EqualTo((string?)cluster.Outputs["clusterName"].Value));
        var service = app.Resources.Single(resource => resource.Key.Type == "kubernetes:core/v1:Service").Inputs;
        var forward = calls.Single(call => call.Contains("port-forward"));
        Assert.That(ToolCalls.Flag(forward, "--namespace"), Is.EqualTo((string?)service["metadata"]!["namespace"]));
        Assert.That(
            forward[^2..],
            Is.EqualTo(
                new[] { $"service/{service["metadata"]!["name"]}", $"8080:{service["spec"]!["ports"]![0]!["port"]}" }));
    }

    private static (int ExitCode, string Log, string[] Errors) Run(Block block)
    {
        using var checkout = new Checkout();
        var (code, log) =
            checkout.Run(string.Join('\n', block.Lines), Path.Combine(checkout.Root, block.Document.Folder));
        return (code, log, [.. checkout.Calls.Select(ToolCalls.Error).OfType<string>()]);
    }
}
