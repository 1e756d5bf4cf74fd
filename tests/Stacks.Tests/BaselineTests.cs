using Rehearsal.Chain;

namespace Stacks.Tests;

/// <summary>Everything that the programs register from the fixtures' settings, compared with what was reviewed last.</summary>
public class BaselineTests
{
    private static IEnumerable<string[]> Stacks =>
        from project in DeliveryChain.Read(RealChain.Shared.Path).Projects
        where Directory.Exists(Fixtures(project.Name))
        from environment in project.Environments
        select new[] { project.Name, environment };

    [TestCaseSource(nameof(Stacks)), Category("Approved")]
    public async Task A_stack_registers_what_was_approved(string project, string environment)
    {
        var run = await new ProgramUnderTest(project, environment).RunAsync();
        Approved.Verify(Path.Combine(Fixtures(project), $"baseline.{environment}.yaml"), Baseline.Of(run.Outcome));
    }

    private static string Fixtures(string project) => Path.Combine(RealChain.Root, "tests", "Fixtures", project);
}
