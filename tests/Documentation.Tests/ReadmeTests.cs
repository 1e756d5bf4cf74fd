using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rehearsal.Running;

namespace Documentation.Tests;

/// <summary>The README's sample output, costs and tables match a rehearsal and the settings records.</summary>
public partial class ReadmeTests
{
    private const string Production = "prod";

    [Test]
    public async Task The_sample_output_matches_the_command()
    {
        var block = Document.Readme.Blocks()
            .Single(block => block.Language == "" && block.Lines[0].Contains("pulumi:pulumi:Stack"));

        Assert.That(await Rehearsals.Output("dev"), Does.Contain(string.Join('\n', block.Lines)));
    }

    [TestCase("dev", 2)]
    [TestCase(Production, 3)]
    public async Task The_cost_table_counts_the_deployed_resources(string environment, int column)
    {
        var cluster = await Rehearsals.Stack(environment, "sample-eks");
        var vpc = One(cluster, "awsx:ec2:Vpc").Inputs;
        var gateways = $"{vpc["natGateways"]!["strategy"]}" == "Single" ? 1 : Number(vpc["numberOfAvailabilityZones"]);
        var nodes = One(cluster, "eks:index:ManagedNodeGroup").Inputs;
        var count = Number(nodes["scalingConfig"]!["desiredSize"]);
        var rows = Document.Readme.Table("item");

        Assert.That(
            Row("EKS control plane"),
            Is.EqualTo(cluster.Resources.Count(resource => resource.Key.Type == "eks:index:Cluster")));
        Assert.That(Row("NAT gateway"), Is.EqualTo(gateways));
        Assert.That(Row($"`{nodes["instanceTypes"]![0]}` node"), Is.EqualTo(count));
        Assert.That(Row("root volume of a node, 200 GiB"), Is.EqualTo(count));
        Assert.That(
            Row("KMS key"), Is.EqualTo(cluster.Resources.Count(resource => resource.Key.Type == "aws:kms/key:Key")));

        int Row(string item) =>
            int.Parse(
                rows.Single(row => row[0].StartsWith(item, StringComparison.Ordinal))[column],
                CultureInfo.InvariantCulture);
    }

    [TestCase(2)]
    [TestCase(3)]
    public void The_total_cost_is_the_sum(int column)
    {
        var rows = Document.Readme.Table("item");

        Assert.That(int.Parse(rows[^1][column].Trim('*'), CultureInfo.InvariantCulture), Is.EqualTo(
            rows.SkipLast(1).Sum(row => int.Parse(row[1], CultureInfo.InvariantCulture) * int.Parse(
                row[column], CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<TestCaseData> ComparedSettings =>
        from row in Document.Readme.Table("setting")
        from environment in new[] { ("dev", 1), (Production, 2) }
        select new TestCaseData(row[0].Trim('`'), environment.Item1, row[environment.Item2].Trim('`'));

    [TestCaseSource(nameof(ComparedSettings))]
    public void The_table_of_environments_matches_the_stack_files(string setting, string environment, string value) =>
        Assert.That(SettingsRecords.ValueOf("sample-eks", environment, setting), Is.EqualTo(value));

    private static IEnumerable<string> Projects => SettingsRecords.Chain.Projects.Select(project => project.Name);

    [TestCaseSource(nameof(Projects))]
    public async Task The_table_of_folders_lists_every_output(string project)
    {
        var row =
            Document.Readme.Table("folder").Single(row => row[0].StartsWith($"[{project}]", StringComparison.Ordinal));

        Assert.That(
            Code().Matches(row[2]).Select(match => match.Groups[1].Value),
            Is.EquivalentTo((await Rehearsals.Stack("dev", project)).Outputs.Keys));
    }

    [TestCaseSource(nameof(Projects))]
    public async Task The_README_of_a_project_lists_every_output(string project)
    {
        var rows = new Document($"{project}/README.md").Table("output");

        Assert.That(
            rows.SelectMany(row => Code().Matches(row[0]).Select(match => match.Groups[1].Value)),
            Is.EquivalentTo((await Rehearsals.Stack("dev", project)).Outputs.Keys));
    }

    [Test]
    public void Every_setting_that_the_README_mentions_exists()
    {
        var known = Projects.SelectMany(SettingsRecords.Paths).ToHashSet();
        var sections = known.Select(path => path.Split('.')[0]).ToHashSet();
        var mentioned = Code().Matches(Document.Readme.Text).Select(match => match.Groups[1].Value)
            .Where(code => Setting().IsMatch(code) && sections.Contains(code.Split('.')[0]));

        Assert.That(mentioned.Where(code => !known.Contains(code)), Is.Empty);
    }

    private static RehearsedResource One(RehearsedStack stack, string type) =>
        stack.Resources.Single(resource => resource.Key.Type == type);

    private static int Number(JsonNode? value) => int.Parse($"{value}", CultureInfo.InvariantCulture);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z0-9]+(\.[A-Za-z]+)+$")]
    private static partial Regex Setting();
}
