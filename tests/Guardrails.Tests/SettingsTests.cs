using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Guardrails.Tests.Settings;
using Microsoft.FSharp.Core;

namespace Guardrails.Tests;

/// <summary>
/// Throws made-up settings at every program. The same ones each time; a failure tells the seed of its object, and
/// <c>GUARDRAILS_SEED=seed,gamma</c> (the second odd) begins with it.
/// </summary>
public partial class SettingsTests
{
    private const int Objects = 1000;
    private const string DefaultSeed = "20191024,1";

    private static IEnumerable<string> Projects => StackUnderTest.Chain.Projects.Select(project => project.Name);

    [TestCaseSource(nameof(Projects))]
    public void Settings_register_what_keeps_every_rule_or_are_refused_by_their_path(string name)
    {
        var project = StackUnderTest.Chain.Projects.Single(project => project.Name == name);
        var (kept, refused) = (0, 0);
        var program = new SettingsRun(project);
        var seed = (Environment.GetEnvironmentVariable("GUARDRAILS_SEED") ?? DefaultSeed).Split(',').Select(ulong.Parse).ToArray();
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Objects).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(seed[0], seed[1]), FSharpOption<int>.None)));

        Check.One(config, Prop.ForAll(SettingsGenerator.For(program.Record, project.Environments), settings =>
        {
            var (refusal, violations) = program.Try(settings);
            _ = refusal is null ? kept++ : refused++;
            return Problem(program, settings, refusal, violations) is { } problem
                ? throw new InvalidOperationException(problem)
                : true;
        }));

        TestContext.Out.WriteLine($"{kept} objects kept every rule, {refused} were refused");
        // Objects that are nearly all of one kind would show little of the other.
        Assert.That(Math.Min(kept, refused), Is.GreaterThan(Objects / 20));
    }

    // Thrown, not asserted: FsCheck goes on to look for a smaller object, and NUnit would keep every failure on the way.
    private static string? Problem(SettingsRun program, SettingsCase settings, string? refusal, IReadOnlyList<string> violations)
    {
        if (refusal is null)
        {
            return violations.Count > 0 ? string.Join("\n", violations)
                : settings.Errors.Count > 0 ? $"Accepted in spite of {string.Join(", ", settings.Errors)}"
                : null;
        }

        var named = ErrorLine().Matches(refusal).Select(line => line.Groups[1].Value).ToList();
        return named.Count == 0 ? $"Refused without naming a setting: {refusal}"
            : settings.Errors.Except(named).FirstOrDefault() is { } silent ? $"Refused without naming {silent}: {refusal}"
            : named.Except(program.Paths).Except(settings.Errors).FirstOrDefault() is { } unknown ? $"Refused for {unknown}, which is no setting: {refusal}"
            : null;
    }

    [GeneratedRegex(@"^  - ([^\s:]+): ", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
