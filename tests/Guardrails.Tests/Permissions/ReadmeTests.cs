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
            Rows.Select(row => $"{Names(row[1])[0]}: {string.Join(", ", Names(row[0]).Order())}"),
            Is.EquivalentTo(
                from project in new[] { "sample-iam", "sample-eks", "sample-k8sapp" }
                from kind in new[] { ("read", "preview"), ("write", "deploy") }
                let jobs = Jobs.Where(job => job.Kind == kind.Item1 && !(project == "sample-iam" && job.Name == "destroy"))
                select $"{project}-ENVIRONMENT-{kind.Item2}: {string.Join(", ", jobs.Select(job => job.Name).Append(project).Order())}"));

    // The jobs of the component.
    private static IEnumerable<(string Name, string Kind)> Jobs =>
        from job in Job().Matches(File.ReadAllText(Path.Combine(RealChain.Root, "ci", "component", "templates", "pulumi.yml")))
        select (job.Groups[1].Value, job.Groups[2].Value);

    [GeneratedRegex(@"^([a-z-]+):\n  extends: \.pulumi-(read|write)$", RegexOptions.Multiline)]
    private static partial Regex Job();

    private static List<string> Names(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
