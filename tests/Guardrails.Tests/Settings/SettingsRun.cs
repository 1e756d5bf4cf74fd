using System.Collections.Immutable;
using Moq;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Guardrails.Tests.Settings;

/// <summary>Runs a real program with made-up settings in place of those in its stack file.</summary>
internal sealed class SettingsRun(PulumiProject project)
{
    private readonly Type _program = Programs.Of(project);
    private readonly Dictionary<string, StackFile> _files = project.Environments.ToDictionary(environment => environment, environment => StackFile.Read(project, environment));

    public Type Record { get; } = SettingsShape.Of(Programs.Of(project));

    /// <summary>The paths of all settings that the program has.</summary>
    public IReadOnlySet<string> Paths { get; } = SettingsShape.Paths(SettingsShape.Of(Programs.Of(project))).ToHashSet();

    /// <summary>What the program says when it refuses the settings, or the rules that it breaks when it accepts them.</summary>
    public (string? Refusal, IReadOnlyList<string> Violations) Try(SettingsCase settings)
    {
        var file = _files[settings.Environment];
        file = file with { Values = file.Values.ToImmutableDictionary().SetItem($"{project.Name}:settings", settings.ToJson().ToJsonString()) };
        var run = new ProgramRun(new("acme", project.Name, settings.Environment), project.Folder, file, _program, Upstream(settings.Environment));
        try
        {
            var outcome = run.RunAsync(PhaseKind.Update).GetAwaiter().GetResult();
            return (null, AllRules.Violations(new(project.Name, settings.Environment, file, outcome.Resources, outcome.Outputs)));
        }
        catch (RehearsalException refusal)
        {
            return (refusal.Message, []);
        }
    }

    // Whichever stack the settings refer to, it puts out what the stacks of the environment do.
    private static IStackOutputs Upstream(string environment)
    {
        var outputs = StackUnderTest.All.Where(stack => stack.Environment == environment).SelectMany(stack => stack.Outputs).ToList();
        var found = new StackOutputs(
            outputs.ToImmutableDictionary(output => output.Key, object (output) => output.Value.Value.Text() ?? ""),
            [.. outputs.Where(output => output.Value.IsSecret).Select(output => output.Key)]);
        return Mock.Of<IStackOutputs>(stacks => stacks.Find(It.IsAny<string>()) == found);
    }
}
