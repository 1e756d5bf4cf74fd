using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rehearsal.Chain;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>What was deployed to the simulated cloud, one file a stack, under a folder that git ignores.</summary>
public sealed class RehearsalStore(string folder) : IStackOutputs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    // Files of another format are refused, never misread.
    private const int Format = 2;

    /// <summary>A deployed stack, as it is kept.</summary>
    public sealed record Deployed(int Format, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs);

    /// <summary>The last deployment of a stack, or null.</summary>
    /// <exception cref="RehearsalException">Its file cannot be read.</exception>
    public Deployed? Load(StackIdentity stack)
    {
        var file = FileOf(stack.ToString());
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
        var file = FileOf(stack.Identity.ToString());
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Two rehearsals at once must not write to one file.
        var written = $"{file}.{Path.GetRandomFileName()}";
        RehearsedResource[] deployed = [.. stack.Resources.Where(resource => resource.Operation != Operation.Delete).Select(AsDeployed)];
        File.WriteAllText(written, JsonSerializer.Serialize(new Deployed(Format, deployed, stack.Outputs), Json));
        File.Move(written, file, overwrite: true);
    }

    /// <summary>Forgets a deployment.</summary>
    public void Forget(StackIdentity stack)
    {
        var file = FileOf(stack.ToString());
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public StackOutputs? Find(string name)
    {
        var parts = name.Split('/');
        return parts.Length == 3 && Load(new(parts[0], parts[1], parts[2])) is { } deployed
            ? new(
                deployed.Outputs.Where(output => output.Value.Value is not null).ToImmutableDictionary(output => output.Key, output => PlainValue.FromJson(output.Value.Value)!),
                [.. deployed.Outputs.Where(output => output.Value.IsSecret).Select(output => output.Key)])
            : null;
    }

    // What this update did to it is history to the next.
    private static RehearsedResource AsDeployed(RehearsedResource resource) => resource with { Operation = Operation.Same, Changes = [], RenamedFrom = null };

    private string FileOf(string stack) => Path.Combine(folder, $"{stack}.json");
}
