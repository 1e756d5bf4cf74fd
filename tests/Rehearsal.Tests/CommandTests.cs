using System.Text.Json.Nodes;
using Spectre.Console.Testing;

namespace Rehearsal.Tests;

public class CommandTests
{
    private readonly TestConsole _console = new TestConsole().Width(1000);
    private readonly TestConsole _errors = new TestConsole().Width(1000);

    private Task<int> Run(RealChain chain, params string[] args) => RehearsalCommand.RunAsync([.. args, "--root", chain.Path], _console, _errors);

    [TestCase("dev")]
    [TestCase("prod")]
    public async Task The_real_chain_is_rehearsed_successfully(string environment)
    {
        using var chain = new RealChain();
        Assert.That(await Run(chain, environment), Is.Zero);
    }

    [Test]
    public async Task An_invalid_setting_fails_the_rehearsal()
    {
        using var chain = new RealChain();
        chain.Edit("sample-eks/Pulumi.dev.yaml", "zones: 2", "zones: 9");
        Assert.That(await Run(chain, "dev"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_invalid_setting_is_reported_below_its_stack()
    {
        using var chain = new RealChain();
        chain.Edit("sample-eks/Pulumi.dev.yaml", "zones: 2", "zones: 9");
        await Run(chain, "dev");
        Assert.That(_console.Output, Does.Contain("network.zones: found 9; allowed: a whole number from 2 to 4"));
    }

    [TestCase]
    [TestCase("nowhere")]
    [TestCase("dev", "--only", "sample-vpc")]
    [TestCase("dev", "--nonsense")]
    public async Task A_rehearsal_that_cannot_start_exits_with_2(params string[] args)
    {
        using var chain = new RealChain();
        Assert.That(await Run(chain, args), Is.EqualTo(2));
    }

    [TestCase("..", "dev")]
    [TestCase("a/b", "dev")]
    [TestCase("acme", "*")]
    [TestCase("acme", "../dev")]
    public async Task A_reset_deletes_nothing_for_a_name_that_is_a_path_or_a_pattern(string organization, string environment)
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        await File.WriteAllTextAsync(Path.Combine(chain.Path, "dev.json"), "{}");
        var before = Directory.GetFiles(chain.Path, "*.json", SearchOption.AllDirectories);
        await Run(chain, environment, "--organization", organization, "--reset");
        Assert.That(Directory.GetFiles(chain.Path, "*.json", SearchOption.AllDirectories), Is.EquivalentTo(before));
    }

    [TestCase("--organization: found '..'; allowed: letters, digits", "dev", "--organization", "..")]
    [TestCase("environment: found '*'; allowed: letters, digits", "*")]
    [TestCase("There is no environment 'nowhere'", "nowhere")]
    [TestCase("There is no project 'sample-vpc'; there are sample-iam, sample-eks, sample-k8sapp", "dev", "--only", "sample-vpc")]
    [TestCase("'--nonsense'", "dev", "--nonsense")]
    public async Task A_rehearsal_that_cannot_start_reports_why_on_standard_error(string expected, params string[] args)
    {
        using var chain = new RealChain();
        await Run(chain, args);
        Assert.That(_errors.Output, Does.Contain(expected));
    }

    [TestCase("The cloud is simulated")]
    [TestCase("acme/sample-eks/dev  preview ok")]
    [TestCase("kubeconfig: [secret]")]
    [TestCase("+ awsx:ec2:Vpc vpc create")]
    [TestCase("triggers sample-eks")]
    [TestCase("The rehearsal succeeded. 3 stack(s), 6 of 6 program runs succeeded")]
    public async Task The_report_says(string expected)
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        Assert.That(_console.Output, Does.Contain(expected));
    }

    [Test]
    public async Task The_second_rehearsal_names_what_changed()
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        chain.Edit("sample-eks/Pulumi.dev.yaml", "t3.medium", "t3.large");
        await Run(chain, "dev");
        Assert.That(_console.Output, Does.Contain("~ eks:index:ManagedNodeGroup nodes update\n").And.Contain("instanceTypes[0]: \"t3.medium\" → \"t3.large\""));
    }

    [Test]
    public async Task Reset_forgets_the_last_rehearsal()
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        await Run(chain, "dev", "--reset");
        Assert.That(_console.Output, Does.Not.Contain("unchanged"));
    }

    [Test]
    public async Task Reset_of_one_project_forgets_that_project_alone()
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        await Run(chain, "dev", "--reset", "--only", "sample-eks");
        Assert.That(
            (State(chain, "sample-iam"), State(chain, "sample-eks"), _console.Output.Contains("unchanged")),
            Is.EqualTo((true, true, false)));

        static bool State(RealChain chain, string project) => File.Exists(Path.Combine(chain.Path, ".rehearsal", "acme", project, "dev.json"));
    }

    [Test]
    public async Task What_does_not_change_is_counted_and_not_shown()
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        var first = _console.Output.Length;
        await Run(chain, "dev");
        Assert.That(_console.Output[first..], Does.Match(@"\d+ unchanged \(--all shows them\)").And.Not.Contain("awsx:ec2:Vpc"));
    }

    [Test]
    public async Task All_shows_what_does_not_change()
    {
        using var chain = new RealChain();
        await Run(chain, "dev");
        var first = _console.Output.Length;
        await Run(chain, "dev", "--all");
        Assert.That(_console.Output[first..], Does.Contain("awsx:ec2:Vpc vpc same"));
    }

    [Test]
    public async Task Several_environments_are_rehearsed_one_after_the_other()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "prod");
        Assert.That(_console.Output, Does.Contain("acme/sample-k8sapp/dev  preview ok").And.Contain("acme/sample-k8sapp/prod  preview ok").And.Contain("6 stack(s)"));
    }

    [Test]
    public async Task A_report_on_standard_output_is_all_that_is_there()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--json", "-");
        Assert.That(JsonNode.Parse(_console.Output)!["stacks"]!.AsArray(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task With_a_report_on_standard_output_people_read_standard_error()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--json", "-");
        Assert.That(_errors.Output, Does.Contain("The rehearsal succeeded."));
    }

    [Test]
    public async Task A_resource_as_an_input_is_a_reference()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--json", "-");
        var addon = JsonNode.Parse(_console.Output)!["stacks"]!.AsArray().SelectMany(stack => stack!["resources"]!.AsArray())
            .First(resource => resource!["type"]!.ToString() == "eks:index:Addon")!;
        Assert.That(addon["inputs"]!["cluster"]!["resource"]!["type"]!.ToString(), Is.EqualTo("eks:index:Cluster"));
    }

    [Test]
    public async Task The_organization_is_part_of_every_stack_name()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--organization", "umbrella");
        Assert.That(_console.Output, Does.Contain("umbrella/sample-k8sapp/dev  preview ok"));
    }

    [Test]
    public async Task A_report_that_cannot_be_written_is_named()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--json", chain.Path);
        Assert.That(_errors.Output, Does.StartWith($"--json: '{chain.Path}' cannot be written: "));
    }

    [Test]
    public async Task The_JSON_names_each_stack_its_phases_and_what_it_triggers()
    {
        using var chain = new RealChain();
        var file = Path.Combine(chain.Path, "out", "dev.json");
        await Run(chain, "dev", "--json", file);
        var stacks = JsonNode.Parse(await File.ReadAllTextAsync(file))!["stacks"]!.AsArray();
        Assert.That(
            stacks.Select(stack => (stack!["name"]!.ToString(), stack["phases"]![1]!["result"]!.ToString(), string.Join(", ", stack["triggers"]!.AsArray()))),
            Is.EqualTo(new[] { ("acme/sample-iam/dev", "succeeded", "sample-eks"), ("acme/sample-eks/dev", "succeeded", "sample-k8sapp"), ("acme/sample-k8sapp/dev", "succeeded", "") }));
    }

    [TestCase("simulated-password")]
    [TestCase("certificate-authority-data")]
    public async Task No_secret_is_in_the_JSON_or_on_the_console(string secret)
    {
        using var chain = new RealChain();
        var file = Path.Combine(chain.Path, "dev.json");
        await Run(chain, "dev", "--json", file);
        Assert.That(await File.ReadAllTextAsync(file) + _console.Output, Does.Not.Contain(secret));
    }
}
