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
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };
    private readonly HashSet<string> _previewed = [];

    /// <summary>A deployed stack, as it is kept.</summary>
    public sealed record Deployed(IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs);

    /// <summary>The last deployment of a stack, or null.</summary>
    /// <exception cref="RehearsalException">Its file cannot be read.</exception>
    public Deployed? Load(StackIdentity stack)
    {
        var file = FileOf(stack.ToString());
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<Deployed>(File.ReadAllText(file), Json) : null;
        }
        catch (JsonException)
        {
            throw new RehearsalException($"{file} is not what a rehearsal writes; --reset forgets it");
        }
    }

    /// <summary>Keeps a deployment; the file is replaced whole or not at all.</summary>
    public void Save(RehearsedStack stack)
    {
        var file = FileOf(stack.Identity.ToString());
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Two rehearsals at once must not write to one file.
        var written = $"{file}.{Path.GetRandomFileName()}";
        File.WriteAllText(written, JsonSerializer.Serialize(new Deployed([.. stack.Resources.Where(resource => resource.Operation != Operation.Delete)], stack.Outputs), Json));
        File.Move(written, file, overwrite: true);
    }

    /// <summary>Forgets every deployment to an environment of an organization.</summary>
    public void Forget(string organization, string environment)
    {
        var root = Path.Combine(folder, organization);
        if (Directory.Exists(root))
        {
            foreach (var file in Directory.EnumerateFiles(root, $"{environment}.json", SearchOption.AllDirectories))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Takes note of a stack that was previewed only.</summary>
    public void MarkPreviewed(StackIdentity stack) => _previewed.Add(stack.ToString());

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

    /// <inheritdoc/>
    public bool IsPreviewed(string name) => _previewed.Contains(name);

    /// <inheritdoc/>
    public string Describe()
    {
        string[] stacks = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Select(file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null)).Order(StringComparer.Ordinal)]
            : [];
        return stacks.Length == 0 ? "none" : string.Join(", ", stacks);
    }

    private string FileOf(string stack) => Path.Combine(folder, $"{stack}.json");
}
