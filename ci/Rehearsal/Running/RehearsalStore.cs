using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rehearsal.Chain;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>What was deployed to the simulated cloud, one file a stack, under a folder that git ignores.</summary>
public sealed class RehearsalStore : IStackOutputs
{
    // Files of another format are refused, never misread.
    private const int Format = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly string _folder;
    private readonly Dictionary<StackIdentity, Deployed>? _unsaved;

    /// <summary>Opens a store; its folder need not exist yet.</summary>
    public RehearsalStore(string folder) => _folder = folder;

    private RehearsalStore(string folder, Dictionary<StackIdentity, Deployed> unsaved) : this(folder) => _unsaved = unsaved;

    /// <summary>A deployed stack, as it is kept.</summary>
    public sealed record Deployed(
        int Format, string Region, IReadOnlyList<string> References, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs);

    /// <summary>A store that begins with what a folder holds, and leaves the folder as it is.</summary>
    public static RehearsalStore On(string folder) => new(folder, []);

    /// <summary>Whether a stack is deployed.</summary>
    public bool IsDeployed(StackIdentity stack) => _unsaved?.ContainsKey(stack) == true || File.Exists(FileOf(stack));

    /// <summary>The last deployment of a stack, or null.</summary>
    /// <exception cref="RehearsalException">Its file cannot be read.</exception>
    public Deployed? Load(StackIdentity stack)
    {
        if (_unsaved?.GetValueOrDefault(stack) is { } unsaved)
        {
            return unsaved;
        }

        var file = FileOf(stack);
        try
        {
            return !File.Exists(file) ? null
                : JsonSerializer.Deserialize<Deployed>(File.ReadAllText(file), Json) is { Format: Format } deployed ? deployed
                : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RehearsalException($"{file} is not what this rehearsal writes; --reset forgets it");
        }
    }

    /// <summary>Keeps a deployment; the file is replaced whole or not at all.</summary>
    public void Save(RehearsedStack stack)
    {
        RehearsedResource[] resources = [.. stack.Resources.Where(resource => resource.Operation != Operation.Delete).Select(AsDeployed)];
        var deployed = new Deployed(Format, stack.Region, stack.References, resources, stack.Outputs);
        if (_unsaved is not null)
        {
            _unsaved[stack.Identity] = deployed;
            return;
        }

        var file = FileOf(stack.Identity);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Two rehearsals at once must not write to one file.
        var written = $"{file}.{Path.GetRandomFileName()}";
        File.WriteAllText(written, JsonSerializer.Serialize(deployed, Json));
        File.Move(written, file, overwrite: true);
    }

    /// <summary>Forgets a deployment.</summary>
    public void Forget(StackIdentity stack)
    {
        var file = FileOf(stack);
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public StackOutputs? Find(string name) => name.Split('/') is [var organization, var project, var environment]
        && Load(new(organization, project, environment)) is { } deployed
            ? new(
                deployed.Outputs.Where(output => output.Value.Value is not null).ToImmutableDictionary(output => output.Key, output => PlainValue.FromJson(output.Value.Value)!),
                [.. deployed.Outputs.Where(output => output.Value.IsSecret).Select(output => output.Key)])
            : null;

    // What this update did to it is history to the next.
    private static RehearsedResource AsDeployed(RehearsedResource resource) => resource with { Operation = Operation.Same, Changes = [], RenamedFrom = null };

    private string FileOf(StackIdentity stack) => Path.Combine(_folder, $"{stack}.json");
}
