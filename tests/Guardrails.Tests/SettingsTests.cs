using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Guardrails.Tests.Settings;
using Microsoft.FSharp.Core;

namespace Guardrails.Tests;

/// <summary>
/// Runs every program with generated settings, the same ones on every run. A failure reports the seed of its case; to
/// start with that case, set <c>GUARDRAILS_SEED=seed,gamma</c>, where gamma is odd.
/// </summary>
public partial class SettingsTests
{
    private const int Cases = 1000;
    private const string DefaultSeed = "20191024,1";

    private static IEnumerable<string> Projects => StackUnderTest.Chain.Projects.Select(project => project.Name);

    [TestCaseSource(nameof(Projects))]
    public void Generated_settings_are_rejected_by_path_or_comply_with_every_rule(string name)
    {
        var project = StackUnderTest.Chain.Projects.Single(project => project.Name == name);
        var (accepted, rejected) = (0, 0);
        var program = new SettingsRun(project);
        var seed = (Environment.GetEnvironmentVariable("GUARDRAILS_SEED") ?? DefaultSeed).Split(',').Select(ulong.Parse)
            .ToArray();
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Cases)
            .WithReplay(FSharpOption<Replay>.Some(new(new Rnd(seed[0], seed[1]), FSharpOption<int>.None)));

        Check.One(config, Prop.ForAll(SettingsGenerator.For(program.Record, project.Environments), settings =>
        {
            var (error, violations) = program.Try(settings);
            _ = error is null ? accepted++ : rejected++;
            return Problem(program, settings, error, violations) is { } problem
                ? throw new InvalidOperationException(problem)
                : true;
        }));

        TestContext.Out.WriteLine($"{accepted} cases complied with every rule, {rejected} were rejected");
        // Both outcomes must be common enough to be tested.
        Assert.That(Math.Min(accepted, rejected), Is.GreaterThan(Cases / 20));
    }

    // Thrown, not asserted: NUnit would record a failure for each case that FsCheck tries on its way to a smaller one.
    private static string? Problem(
        SettingsRun program, SettingsCase settings, string? error, IReadOnlyList<string> violations)
    {
        if (error is null)
        {
            return violations.Count > 0 ? string.Join("\n", violations)
                : settings.Errors.Count > 0 ? $"Accepted despite errors in {string.Join(", ", settings.Errors)}"
                : null;
        }

        var named = ErrorLine().Matches(error).Select(line => line.Groups[1].Value).ToList();
        return named.Count == 0 ? $"Rejected without naming a setting: {error}"
            : settings.Errors.Except(named).FirstOrDefault() is { } unnamed
                ? $"Rejected without naming {unnamed}: {error}"
            : named.Except(program.Paths).Except(settings.Errors).FirstOrDefault() is { } unknown
                ? $"Rejected because of {unknown}, which is not a setting: {error}"
            : null;
    }

    [GeneratedRegex(@"^  - ([^\s:]+): ", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
