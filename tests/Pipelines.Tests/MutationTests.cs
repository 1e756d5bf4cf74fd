using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>
/// Takes one thing away from the component at a time and runs the tests until one fails. It takes an hour, so that it runs only when asked:
/// dotnet test tests/Pipelines.Tests --filter FullyQualifiedName~MutationTests. MUTANTS=20 tries a random sample of that many.
/// </summary>
[Explicit]
[NonParallelizable]
internal sealed class MutationTests
{
    [Test]
    public void Nearly_every_mutant_of_the_component_is_noticed()
    {
        Tool.Require("git", "jq", "perl", "node", "rsync", "setsid");
        using var group = Group.Create();
        var all = Mutant.Of(group.Tools("sample-iam").Pipeline(Request.For("prod")))
            .Concat(Mutant.Of(group.Tools("sample-iam").Pipeline(Request.MergeRequest()))).DistinctBy(m => m.Description).ToArray();
        if (int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), out var count))
        {
            Random.Shared.Shuffle(all);
            all = all[..count];
        }

        Assert.That(FirstFailure(null), Is.Null, "the component as it is");
        List<string> survivors = [];
        foreach (var mutant in all)
        {
            var noticed = FirstFailure(mutant);
            TestContext.Progress.WriteLine($"{(noticed is null ? "SURVIVED" : "noticed ")} {mutant.Description}    {noticed}");
            if (noticed is null)
            {
                survivors.Add(mutant.Description);
            }
        }

        TestContext.Out.WriteLine($"{all.Length - survivors.Count} of {all.Length} noticed");
        Assert.That(survivors, Has.Count.LessThanOrEqualTo(all.Length / 20), string.Join('\n', survivors));
    }

    private static string? FirstFailure(Mutant? mutant)
    {
        (Mutant.Current, Mutant.AreTried) = (mutant, true);
        Played.ForgetAll();
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(MutationTests).Assembly, new Dictionary<string, object> { ["StopOnError"] = true, ["NumberOfTestWorkers"] = 0 });
        var listener = new Listener();
        runner.Run(listener, TestFilter.FromXml(
            "<not><or><class re='1'>.*(Mutation|Double.*|CliSurface|Repository)Tests</class><name>Jobs_run_under_gitlab_ci_local_too</name></or></not>"));
        (Mutant.Current, Mutant.AreTried) = (null, false);
        return listener.FirstFailure;
    }

    private sealed class Listener : ITestListener
    {
        public string? FirstFailure { get; private set; }

        public void TestFinished(ITestResult result)
        {
            if (!result.Test.IsSuite && result.ResultState.Status == TestStatus.Failed)
            {
                FirstFailure ??= result.Name;
            }
        }

        public void TestStarted(ITest test)
        {
        }

        public void TestOutput(TestOutput output)
        {
        }

        public void SendMessage(TestMessage message)
        {
        }
    }
}
