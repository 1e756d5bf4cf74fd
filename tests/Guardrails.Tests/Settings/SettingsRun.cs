using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using Moq;
using Pulumi;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Guardrails.Tests.Settings;

/// <summary>Runs a real program with other settings than those in its stack file.</summary>
internal sealed class SettingsRun(PulumiProject project)
{
    private readonly Type _program = Programs.Of(project);
    private readonly MethodInfo _reader = SettingsShape.ReaderOf(Programs.Of(project));
    private readonly Dictionary<string, StackFile> _files = project.Environments.ToDictionary(
        environment => environment, environment => StackFile.Read(project, environment));

    public Type Record { get; } = SettingsShape.Of(Programs.Of(project));

    /// <summary>The paths of all settings that the program has.</summary>
    public IReadOnlySet<string> Paths { get; } =
        SettingsShape.Paths(SettingsShape.Of(Programs.Of(project))).ToHashSet();

    /// <summary>The error if the program rejects the settings; otherwise the rules that it violates.</summary>
    public (string? Error, IReadOnlyList<string> Violations) Try(SettingsCase settings)
    {
        var json = settings.ToJson().ToJsonString();
        // The reader alone must reject settings with known errors; only the others need a run of the program.
        return settings.Errors.Count > 0 ? (Read(json, settings.Environment), []) : Run(json, settings.Environment);
    }

    private string? Read(string json, string environment)
    {
        try
        {
            _reader.Invoke(
                null, BindingFlags.DoNotWrapExceptions, null, [json, project.Name, environment, false], null);
            return null;
        }
        catch (RunException rejection)
        {
            return rejection.Message;
        }
    }

    /// <summary>Like <see cref="Try"/> for settings that may or may not be valid: runs the whole program.</summary>
    public (string? Error, IReadOnlyList<string> Violations) Run(string json, string environment)
    {
        try
        {
            return (null, AllRules.Violations(Register(json, environment)));
        }
        catch (RehearsalException rejection)
        {
            return (rejection.Message, []);
        }
    }

    /// <summary>Runs the whole program as an update.</summary>
    /// <exception cref="RehearsalException">The program rejects the settings.</exception>
    public StackUnderTest Register(string json, string environment)
    {
        var file = _files[environment];
        file = file with { Values = file.Values.ToImmutableDictionary().SetItem($"{project.Name}:settings", json) };
        var run = new ProgramRun(
            new("acme", project.Name, environment), project.Folder, file, _program, Upstream(environment));
        var outcome = run.RunAsync(PhaseKind.Update).GetAwaiter().GetResult();
        return new(project.Name, environment, file, outcome.Resources, outcome.Outputs);
    }

    // Every referenced stack has the outputs of the environment's stacks, except for quotas if another program deployed
    // the cluster.
    private static IStackOutputs Upstream(string environment)
    {
        var outputs = StackUnderTest.Fixtures.Where(stack => stack.Environment == environment)
            .SelectMany(stack => stack.Outputs).ToList();
        var found = new StackOutputs(
            outputs.ToImmutableDictionary(output => output.Key, output => AsReferenced(output.Value.Value)),
            [.. outputs.Where(output => output.Value.IsSecret).Select(output => output.Key)]);
        var elsewhere = found with { Values = found.Values.Remove("quotas") };
        var upstream = new Mock<IStackOutputs>();
        upstream.Setup(stacks => stacks.Find(It.IsAny<string>()))
            .Returns((string name) => name.Contains("/sample-eks/") ? found : elsewhere);
        return upstream.Object;
    }

    // Converts a value to the types of a stack reference: numbers are doubles, maps and lists are immutable.
    private static object AsReferenced(JsonNode? value) => value switch
    {
        JsonObject map => map.ToImmutableDictionary(pair => pair.Key, pair => AsReferenced(pair.Value)),
        JsonArray list => list.Select(AsReferenced).ToImmutableArray(),
        _ => value.Text() ?? (object?)value.Number() ?? value.IsTrue(),
    };
}
