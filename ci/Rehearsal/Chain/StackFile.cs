using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Cloud;
using Rehearsal.Running;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rehearsal.Chain;

/// <summary>The settings of one stack, in the form in which the Pulumi CLI hands them to a program.</summary>
/// <param name="Values">Full key → value; objects and lists as JSON.</param>
/// <param name="SecretKeys">Full keys of values that are, or hold, secrets.</param>
public sealed record StackFile(IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> SecretKeys)
{
    /// <summary>What stands in for an encrypted value: nobody here can decrypt it.</summary>
    public const string Encrypted = "[encrypted]";

    /// <summary>The AWS region; AWS's own default where the file names none.</summary>
    public string Region => Values.GetValueOrDefault("aws:region", "us-east-1");

    /// <summary>The AWS account: the first that the file allows, else that of the simulated cloud.</summary>
    public string Account => Accounts("aws:allowedAccountIds").FirstOrDefault() ?? CloudNames.Account;

    /// <summary>The tags that the AWS provider adds to whatever takes tags.</summary>
    public ImmutableDictionary<string, object> DefaultTags =>
        Json("aws:defaultTags")?["tags"] is JsonObject tags ? (ImmutableDictionary<string, object>)PlainValue.FromJson(tags)! : ImmutableDictionary<string, object>.Empty;

    /// <summary>Whether the AWS provider refuses to deploy to an account, as its settings tell it to.</summary>
    public bool Refuses(string account) =>
        (Accounts("aws:allowedAccountIds") is { Length: > 0 } allowed && !allowed.Contains(account)) || Accounts("aws:forbiddenAccountIds").Contains(account);

    /// <summary>The name of an environment's stack file.</summary>
    public static string NameOf(string environment) => $"Pulumi.{environment}.yaml";

    /// <summary>Reads <c>Pulumi.ENVIRONMENT.yaml</c> over what <c>Pulumi.yaml</c> sets for all stacks.</summary>
    /// <exception cref="RehearsalException">The file is missing, or is not what it should be.</exception>
    public static StackFile Read(PulumiProject project, string environment)
    {
        var file = Path.Combine(project.Folder, NameOf(environment));
        if (!File.Exists(file))
        {
            throw new RehearsalException($"{file} is missing: {project.Name} has no environment '{environment}'; it has {string.Join(", ", project.Environments)}");
        }

        var values = new Dictionary<string, string>();
        var secrets = new List<string>();
        var shared = Config(Path.Combine(project.Folder, "Pulumi.yaml")).Select(setting => (setting.Name, Node: SharedValue(setting.Node))).Where(setting => setting.Node is not null);
        foreach (var (name, node) in shared.Concat(Config(file)))
        {
            var fullName = name.Contains(':') ? name : $"{project.Name}:{name}";
            var secret = false;
            secrets.Remove(fullName);
            var json = ToJson(node!, ref secret);
            values[fullName] = json is JsonValue value ? value.ToString() : json?.ToJsonString() ?? "";
            if (secret)
            {
                secrets.Add(fullName);
            }
        }

        return new(values, secrets);
    }

    /// <summary>The value of <c>PULUMI_CONFIG</c>.</summary>
    public string ToConfig() => JsonSerializer.Serialize(Values);

    /// <summary>The value of <c>PULUMI_CONFIG_SECRET_KEYS</c>.</summary>
    public string ToSecretKeys() => JsonSerializer.Serialize(SecretKeys);

    private string[] Accounts(string key) => Json(key) is JsonArray accounts ? [.. accounts.Select(account => $"{account}")] : [];

    // A setting that is an object or a list.
    private JsonNode? Json(string key) => Values.GetValueOrDefault(key) is ['{' or '[', ..] text ? JsonNode.Parse(text) : null;

    private static IEnumerable<(string Name, YamlNode? Node)> Config(string file) =>
        Yaml.Documents(file).Select(document => document.Get("config")).OfType<YamlMappingNode>()
            .SelectMany(config => config.Children).Select(setting => (((YamlScalarNode)setting.Key).Value!, (YamlNode?)setting.Value));

    // In Pulumi.yaml an object describes a setting, and anything else is its value.
    private static YamlNode? SharedValue(YamlNode? node) => node is YamlMappingNode described ? described.Get("value") ?? described.Get("default") : node;

    private static JsonNode? ToJson(YamlNode node, ref bool secret)
    {
        switch (node)
        {
            case YamlMappingNode { Children.Count: 1 } mapping when mapping.Text("secure") is not null:
                secret = true;
                return Encrypted;
            case YamlMappingNode mapping:
                var children = new JsonObject();
                foreach (var (key, value) in mapping.Children)
                {
                    children[((YamlScalarNode)key).Value!] = ToJson(value, ref secret);
                }

                return children;
            case YamlSequenceNode sequence:
                var items = new JsonArray();
                foreach (var item in sequence.Children)
                {
                    items.Add(ToJson(item, ref secret));
                }

                return items;
            default:
                return Scalar((YamlScalarNode)node);
        }
    }

    // Only plain scalars are numbers, truths or null; a quoted one is a text.
    private static JsonNode? Scalar(YamlScalarNode node) => (node.Style, node.Value) switch
    {
        (not ScalarStyle.Plain, var text) => JsonValue.Create(text),
        (_, "" or "~" or "null") => null,
        (_, "true") => JsonValue.Create(true),
        (_, "false") => JsonValue.Create(false),
        (_, var text) when long.TryParse(text, out var whole) => JsonValue.Create(whole),
        // JSON, in which programs get their settings, has no infinity.
        (_, var text) when double.TryParse(text, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        (_, var text) => JsonValue.Create(text),
    };
}
