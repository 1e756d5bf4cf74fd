using Rehearsal.Chain;
using Rehearsal.Running;
using Rehearsal.Since;

namespace Rehearsal.Tests.Corpus;

/// <summary>
/// One-line changes of settings and programs, rehearsed on top of what was deployed before them. After a deliberate change
/// of what a program registers, <c>RENEW=corpus ci/test --filter Name~expectations</c> writes the expectations anew, to be reviewed.
/// </summary>
public class CorpusTests
{
    private static readonly Lazy<Task<RealChain>> Deployed = new(DeployAsync);

    private static IEnumerable<TestCaseData> Changes() =>
        OneLineChange.All().SelectMany(one => one.Changes).Select(change => new TestCaseData(change) { TestName = $"A_one_line_change_does({change})" });

    [TestCaseSource(nameof(Changes))]
    public async Task A_one_line_change_does_what_is_expected(OneLineChange change) => Assert.That(await Rehearse(change), Is.EqualTo(change.Expect));

    [Test]
    public void The_corpus_has_at_least_40_changes_each_once() =>
        Assert.That(OneLineChange.All().SelectMany(one => one.Changes).Select(change => $"{change}").ToList(), Is.Unique.And.Count.GreaterThanOrEqualTo(40));

    [Test]
    public void Every_setting_is_changed_at_least_once()
    {
        var changed = string.Concat(OneLineChange.All().SelectMany(one => one.Changes).Where(change => !change.IsOfSource).Select(change => $"{change.From}\n{change.To}\n"));
        Assert.That(SettingNames.All().Where(name => !System.Text.RegularExpressions.Regex.IsMatch(changed, $@"\b{name}:")), Is.Empty);
    }

    [Test]
    public async Task The_expectations_are_written_anew_on_request()
    {
        Assume.That(Environment.GetEnvironmentVariable("RENEW"), Is.EqualTo("corpus"), "Only with RENEW=corpus.");
        foreach (var (file, changes) in OneLineChange.All().ToList())
        {
            var renewed = new List<OneLineChange>();
            foreach (var change in changes)
            {
                renewed.Add(change with { Expect = [.. await Rehearse(change)] });
            }

            OneLineChange.Write(file, renewed);
        }
    }

    private static async Task<RealChain> DeployAsync()
    {
        var chain = new RealChain();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => chain.Dispose();
        foreach (var environment in new[] { "dev", "prod" })
        {
            var stacks = await new ChainRehearsal(DeliveryChain.Read(chain.Path), Programs.Of, Store(chain)).RunAsync(new(environment, "acme"));
            Assert.That(stacks.SelectMany(stack => stack.Phases).Select(phase => phase.Error), Is.All.Null);
        }

        return chain;
    }

    private static RehearsalStore Store(RealChain chain) => new(Path.Combine(chain.Path, ".rehearsal"));

    private static async Task<IReadOnlyList<string>> Rehearse(OneLineChange change)
    {
        var deployed = await Deployed.Value;
        var store = RehearsalStore.On(Path.Combine(deployed.Path, ".rehearsal"));
        using var changed = new RealChain();
        Func<PulumiProject, Type> programs = Programs.Of;
        if (change.IsOfSource)
        {
            var program = ChangedProgram.Compile(change.File, change.Apply);
            programs = one => one.Name == change.File.Split('/')[0] ? program : Programs.Of(one);
        }
        else
        {
            var file = Path.Combine(changed.Path, change.File);
            await File.WriteAllTextAsync(file, change.Apply(await File.ReadAllTextAsync(file)));
        }

        var environment = change.Environment ?? (change.IsOfSource ? "dev" : Path.GetFileName(change.File).Split('.')[1]);
        var project = change.File.Split('/')[0];
        var rehearsal = new ChainRehearsal(DeliveryChain.Read(changed.Path), programs, store) { IsUnchanged = (one, _) => one.Name != project };
        var comparison = new Comparison(rehearsal, store, DeliveryChain.Read(deployed.Path));
        return [.. (await comparison.RunAsync([environment], "acme")).SelectMany(Describe)];
    }

    private static IEnumerable<string> Describe(StackDifference difference)
    {
        var project = difference.Stack.Identity.Project;
        return
        [
            .. from resource in difference.Resources
               where resource.Operation != Operation.Same
               group resource by (resource.Operation, resource.Key.Type) into same
               orderby same.Key.Operation, same.First().Key.ToString()
               select $"{project} {$"{same.Key.Operation}".ToLowerInvariant()} {same.Key.Type} ×{same.Count()}",
            .. from resource in difference.Resources
               where resource.ChangesProtection
               group resource by resource.Protect into same
               select $"{project} {(same.Key ? "now" : "no longer")} protected ×{same.Count()}",
            .. difference.Outputs.Select(output => $"{project} output {output.Name}"),
            .. difference.Broken.Select(violation => $"{project} breaks {violation.Rule}").Distinct(),
            .. difference.Stack.Phases.Where(phase => phase.Result == PhaseResult.Failed).Select(phase => $"{project} {FirstError(phase.Error!)}"),
        ];
    }

    // The first line may only count the errors; what is allowed instead is the settings' own business.
    private static string FirstError(string error) =>
        error.Split('\n').SkipWhile(line => line.StartsWith("Pulumi.", StringComparison.Ordinal)).First().Split("; allowed")[0].Trim();
}
