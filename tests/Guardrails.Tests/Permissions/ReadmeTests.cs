using System.Text.RegularExpressions;

namespace Guardrails.Tests.Permissions;

/// <summary>The table of jobs, roles and policies in <c>sample-iam/README.md</c>, held against what the stack registers.</summary>
public partial class ReadmeTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. from line in File.ReadAllLines(Path.Combine(RealChain.Root, "sample-iam", "README.md"))
           where line.Contains("-ENVIRONMENT-", StringComparison.Ordinal) && line.StartsWith('|')
           select line.Trim('|').Split('|', StringSplitOptions.TrimEntries),
    ];

    private static IEnumerable<string> Environments => StackUnderTest.Fixtures.Select(stack => stack.Environment).Distinct();

    [TestCaseSource(nameof(Environments))]
    public void The_table_names_every_role_and_the_policies_that_it_has(string environment)
    {
        var told = from row in Rows
                   select $"{Names(row[1]).Single().Replace("ENVIRONMENT", environment)}: {string.Join(", ", Names(row[2]).Select(name => name.Replace("ENVIRONMENT", environment)).Order())}";
        var registered = from role in RoleUnderTest.Of(StackUnderTest.Fixtures)
                         where role.Environment == environment && role.Job != "automation"
                         select $"{role.Name}: {string.Join(", ", role.Rights.Select(right => right.Policy).Distinct().Order())}";
        Assert.That(told, Is.EquivalentTo(registered));
    }

    [Test]
    public void The_table_gives_jobs_that_read_the_preview_role_and_jobs_that_write_the_deploy_role() =>
        Assert.That(
            Rows.Select(row => (Names(row[0])[..2], Names(row[1])[0].Split('-')[^1])),
            Is.All.Matches<(List<string> Jobs, string Job)>(row => row.Jobs.SequenceEqual(row.Job == "deploy" ? ["update", "destroy"] : ["preview", "drift"])));

    private static List<string> Names(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
