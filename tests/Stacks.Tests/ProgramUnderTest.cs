using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Moq;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Stacks.Tests;

/// <summary>Runs one of the real programs with the settings of a fixture stack file, changed where a test says so.</summary>
internal sealed class ProgramUnderTest(string project, string environment = "dev")
{
    public const string RoleArn = "arn:aws:iam::123456789012:role/automationRole-1";

    public static readonly string[] Environments = ["dev", "prod"];

    private ImmutableDictionary<string, object> _upstream = ImmutableDictionary<string, object>.Empty
        .Add("automationRoleArn", RoleArn)
        .Add("kubeconfig", "{}");

    private Action<JsonObject> _change = _ => { };

    private RunOutcome? _deployed;

    /// <summary>Changes the settings object of the stack file.</summary>
    public ProgramUnderTest With(Action<JsonObject> change)
    {
        _change = change;
        return this;
    }

    /// <summary>Replaces the outputs of the referenced stack.</summary>
    public ProgramUnderTest WithUpstream(params (string Name, object Value)[] outputs)
    {
        _upstream = outputs.ToImmutableDictionary(output => output.Name, output => output.Value);
        return this;
    }

    /// <summary>Runs on what an earlier update left in the cloud; null for nothing.</summary>
    public ProgramUnderTest After(Registered? deployed)
    {
        _deployed = deployed?.Outcome;
        return this;
    }

    public async Task<Registered> RunAsync(PhaseKind phase = PhaseKind.Update)
    {
        var upstream = new Mock<IStackOutputs>();
        upstream.Setup(stacks => stacks.Find(It.IsAny<string>())).Returns(new StackOutputs(_upstream, ["kubeconfig"]));
        return await RunAsync(phase, upstream.Object);
    }

    public async Task<Registered> RunAsync(PhaseKind phase, IStackOutputs upstream)
    {
        var folder = PulumiProject.Read(Path.Combine(RealChain.Shared.Path, project));
        var file = StackFile.Read(folder, environment);
        var key = $"{project}:settings";
        var settings = JsonNode.Parse(file.Values[key])!.AsObject();
        _change(settings);
        RemoveNulls(settings);
        var changed = file with { Values = file.Values.ToImmutableDictionary().SetItem(key, settings.ToJsonString()) };
        var run = new ProgramRun(new("acme", project, environment), folder.Folder, changed, Programs.Of(folder), upstream);
        return new(await run.RunAsync(phase, _deployed is null ? null : RehearsalStore.Of(_deployed, file)));
    }

    // A test sets null to leave a setting out.
    private static void RemoveNulls(JsonObject section)
    {
        foreach (var (key, value) in section.ToList())
        {
            if (value is null)
            {
                section.Remove(key);
            }
            else if (value is JsonObject part)
            {
                RemoveNulls(part);
            }
        }
    }
}
