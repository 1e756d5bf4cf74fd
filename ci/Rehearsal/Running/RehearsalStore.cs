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
    private const int Format = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly string _folder;
    private readonly Dictionary<StackIdentity, (DateTime Written, Deployed Deployed)> _read = [];
    private readonly Dictionary<StackIdentity, Deployed>? _unsaved;

    /// <summary>Opens a store; its folder need not exist yet.</summary>
    public RehearsalStore(string folder) => _folder = folder;

    private RehearsalStore(string folder, Dictionary<StackIdentity, Deployed> unsaved) : this(folder) => _unsaved = unsaved;

    /// <summary>A deployed stack, as it is kept.</summary>
    public sealed record Deployed(
        int Format, string Region, string Account, IReadOnlyList<string> References, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs);

    /// <summary>What a run of a program leaves behind, for the next run.</summary>
    public static Deployed Of(RunOutcome outcome, StackFile settings) =>
        new(Format, settings.Region, settings.Account, outcome.References, AsDeployed(outcome.Resources), outcome.Outputs);

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

        var file = new FileInfo(FileOf(stack));
        if (!file.Exists)
        {
            return null;
        }

        if (_read.TryGetValue(stack, out var known) && known.Written == file.LastWriteTimeUtc)
        {
            return known.Deployed;
        }

        try
        {
            using var text = file.OpenRead();
            return JsonSerializer.Deserialize<Deployed>(text, Json) is { Format: Format } deployed
                ? Remember(stack, file.LastWriteTimeUtc, deployed)
                : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RehearsalException($"{file} is not what this rehearsal writes; --reset forgets it");
        }
    }

    // The stacks of one environment read each other; those of another are not needed any more.
    private Deployed Remember(StackIdentity stack, DateTime written, Deployed deployed)
    {
        if (_read.Keys.Any(known => known.Environment != stack.Environment))
        {
            _read.Clear();
        }

        _read[stack] = (written, deployed);
        return deployed;
    }

    /// <summary>Keeps a deployment; the file is replaced whole or not at all.</summary>
    public void Save(RehearsedStack stack)
    {
        var deployed = new Deployed(Format, stack.Region, stack.Account, stack.References, AsDeployed(stack.Resources), stack.Outputs);
        if (_unsaved is not null)
        {
            _unsaved[stack.Identity] = deployed;
            return;
        }

        var file = FileOf(stack.Identity);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Two rehearsals at once must not write to one file.
        var written = $"{file}.{Path.GetRandomFileName()}";
        using (var text = File.Create(written))
        {
            JsonSerializer.Serialize(text, deployed, Json);
        }

        File.Move(written, file, overwrite: true);
        Remember(stack.Identity, File.GetLastWriteTimeUtc(file), deployed);
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

    // What this update did to them is history to the next.
    private static RehearsedResource[] AsDeployed(IEnumerable<RehearsedResource> resources) =>
        [.. resources.Where(resource => resource.Operation != Operation.Delete).Select(AsDeployed)];

    private static RehearsedResource AsDeployed(RehearsedResource resource) => resource with { Operation = Operation.Same, Changes = [], RenamedFrom = null, WasProtected = resource.Protect };

    private string FileOf(StackIdentity stack) => Path.Combine(_folder, $"{stack}.json");
}
