using Spectre.Console.Testing;

namespace Rehearsal.Tests;

public class MermaidTests
{
    private readonly TestConsole _console = new TestConsole().Width(1000);

    private Task<int> Run(RealChain chain, params string[] args) =>
        RehearsalCommand.RunAsync([.. args, "--root", chain.Path], _console, new TestConsole());

    [Test]
    public async Task Without_a_file_a_report_goes_to_standard_output()
    {
        using var chain = new RealChain();
        await Run(chain, "dev", "--mermaid");
        Assert.That(_console.Output, Does.StartWith("%%{init").And.Not.Contain("The rehearsal succeeded"));
    }

    [Test]
    public async Task Two_reports_on_standard_output_are_refused()
    {
        using var chain = new RealChain();
        Assert.That(await Run(chain, "dev", "--json", "-", "--mermaid", "-"), Is.EqualTo(2));
    }

    [Test]
    public async Task The_Mermaid_graph_has_a_box_a_stack_and_an_arrow_a_trigger()
    {
        using var chain = new RealChain();
        var file = Path.Combine(chain.Path, "dev.mmd");
        await Run(chain, "dev", "--mermaid", file);
        var lines = await File.ReadAllLinesAsync(file);
        Assert.That((lines.Count(line => line.Contains("subgraph")), lines.Count(line => line.Contains("-->|triggers|"))), Is.EqualTo((3, 2)));
    }

    [Test]
    public async Task The_Mermaid_graph_has_the_colour_of_each_operation()
    {
        using var chain = new RealChain();
        var file = Path.Combine(chain.Path, "dev.mmd");
        await Run(chain, "dev");
        chain.Edit("sample-eks/Pulumi.dev.yaml", "t3.medium", "t3.large");
        await Run(chain, "dev", "--mermaid", file);
        Assert.That(await File.ReadAllTextAsync(file), Does.Match(@"<b>nodes</b> Nodes<br/>update: ManagedNodeGroup[^""]*""\]:::update").And.Match(@"<b>vpc</b> Network<br/>same: [^""]*""\]:::same"));
    }

    [Test]
    public async Task No_line_of_the_Mermaid_graph_makes_it_wider_than_a_page()
    {
        using var chain = new RealChain();
        var file = Path.Combine(chain.Path, "dev.mmd");
        await Run(chain, "dev", "--mermaid", file);
        var labels = (await File.ReadAllLinesAsync(file)).Where(line => line.Contains("]:::")).SelectMany(line => line.Split('"')[1].Split("<br/>"));
        Assert.That(labels.Select(label => label.Length), Is.All.LessThanOrEqualTo(50));
    }
}
