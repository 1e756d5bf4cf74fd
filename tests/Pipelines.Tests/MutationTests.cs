using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Pipelines.Tests.GitLab;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests;

/// <summary>
/// Changes one thing in the pipelines at a time and runs the tests that touch it until one fails. It takes more than an
/// hour, so that it runs only when asked: dotnet test tests/Pipelines.Tests --filter FullyQualifiedName~MutationTests.
/// MUTANTS=100 tries a random sample of that many, MUTANTS=shell those whose description contains the word,
/// MUTANTS='shell 100' a sample of them. The results go to mutants.txt, beside the test assembly.
/// </summary>
[Explicit]
[NonParallelizable]
internal sealed class MutationTests
{
    private const string Excluded =
        "<not><or><class re='1'>.*(Mutation|Double.*|CliSurface|Repository)Tests</class>"
        + "<name>Jobs_run_under_gitlab_ci_local_too</name></or></not>";

    private static readonly string Report = Path.Combine(TestContext.CurrentContext.TestDirectory, "mutants.txt");

    [Test]
    public void Nearly_every_mutant_of_the_pipelines_is_noticed()
    {
        Tool.Require("git", "jq", "perl", "node", "rsync", "setsid");
        var mutants = Choose(All());
        Mutant.AreTried = true;
        Coverage.IsRecorded = true;
        var whole = Run(Excluded);
        Coverage.IsRecorded = false;
        Assert.That(whole.FirstFailure, Is.Null, "the pipelines as they are");
        Assert.That(Try(new("nothing", "drift", _ => { }), whole.Durations).Noticed, Is.Null, "a change of nothing");

        File.WriteAllText(Report, "");
        List<string> survivors = [];
        foreach (var mutant in mutants)
        {
            var (tests, noticed) = Try(mutant, whole.Durations);
            File.AppendAllText(
                Report,
                $"{(noticed is null ? "SURVIVED" : "noticed ")} {mutant.Description}    {tests} tests: {noticed}\n"
            );
            if (noticed is null)
            {
                survivors.Add(mutant.Description);
            }
        }

        var result = $"{mutants.Length - survivors.Count} of {mutants.Length} noticed";
        File.AppendAllText(Report, $"{result}\n");
        TestContext.Out.WriteLine(result);
        Assert.That(survivors, Has.Count.LessThanOrEqualTo(mutants.Length / 20), string.Join('\n', survivors));
    }

    private static Mutant[] All()
    {
        using var group = Group.Create();
        var pipelines = GroupFolder.Projects.ToDictionary(
            p => p,
            p => (YamlMappingNode)group.Tools(p).Pipeline(Request.For("prod"))
        );
        return
        [
            .. Mutants.OfShell(pipelines["sample-iam"]),
            .. Mutants.Of(pipelines["sample-iam"], "sample-iam").Where(m => m.Part != "downstream"),
            .. GroupFolder.Projects.SelectMany(p => Mutants.Of(pipelines[p], p, "downstream")),
        ];
    }

    private static Mutant[] Choose(Mutant[] all)
    {
        var words = Environment.GetEnvironmentVariable("MUTANTS")?.Split(' ') ?? [];
        var text = words.FirstOrDefault(w => !int.TryParse(w, out _)) ?? "";
        var matching = all.Where(m => m.Description.Contains(text, StringComparison.Ordinal)).ToArray();
        if (words.Where(w => w != text).Select(int.Parse).ToArray() is not [var count])
        {
            return matching;
        }

        Random.Shared.Shuffle(matching);
        return [.. matching.Take(count)];
    }

    private static (int Tests, string? Noticed) Try(Mutant mutant, Dictionary<string, double> durations)
    {
        var wanted = mutant.ChangesJobs ? Coverage.ListOfJobs : mutant.Part;
        var touching = Coverage
            .Recorded.Where(t => t.Value.Contains(wanted))
            .Select(t => t.Key)
            .OrderBy(durations.GetValueOrDefault);
        // A test that runs no job looks at definitions, and takes next to no time.
        var looking = mutant.IsShell
            ? []
            : durations.Keys.Where(t =>
                !Coverage.Recorded.TryGetValue(t, out var parts) || parts.SetEquals([Coverage.ListOfJobs])
            );
        string[] tests = [.. looking.Union(touching)];
        string[] first = [.. looking.Union(touching.Take(6))];
        Mutant.Current = mutant;
        try
        {
            return (tests.Length, Run(Only(first)).FirstFailure ?? Run(Only(tests.Except(first))).FirstFailure);
        }
        finally
        {
            Mutant.Current = null;
        }
    }

    private static string Only(IEnumerable<string> tests) =>
        $"<or>{string.Concat(tests.Select(t => $"<test>{System.Security.SecurityElement.Escape(t)}</test>"))}</or>";

    private static Listener Run(string filter)
    {
        Played.ForgetAll();
        var listener = new Listener();
        if (filter != "<or></or>")
        {
            var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
            runner.Load(
                typeof(MutationTests).Assembly,
                new Dictionary<string, object> { ["StopOnError"] = true, ["NumberOfTestWorkers"] = 4 }
            );
            runner.Run(listener, TestFilter.FromXml($"<filter>{filter}</filter>"));
        }

        return listener;
    }

    private sealed class Listener : ITestListener
    {
        public string? FirstFailure { get; private set; }

        public Dictionary<string, double> Durations { get; } = [];

        public void TestFinished(ITestResult result)
        {
            if (result.Test.IsSuite)
            {
                return;
            }

            lock (Durations)
            {
                Durations[result.FullName] = result.Duration;
                FirstFailure ??= result.ResultState.Status == TestStatus.Failed ? result.Name : null;
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
