using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration of a stack in one namespace; the default is the project's.</summary>
public sealed class Config
{
    private readonly string _name;

    /// <summary>The configuration in the namespace <paramref name="name"/>.</summary>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
    }

    /// <summary>A string; null if it is not set.</summary>
    public string? Get(string key) => Deployment.Required.Config.GetValueOrDefault(FullKey(key));
    /// <summary>A secret string; null if it is not set.</summary>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;
    /// <summary>A boolean; null if it is not set.</summary>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var other => throw WrongType(key, other, nameof(Boolean)),
    };
    public Output<bool>? GetSecretBoolean(string key)
        => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;
    /// <summary>A whole number; null if it is not set.</summary>
    public int? GetInt32(string key)
        => Get(key) is not { } text ? null
            : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value
            : throw WrongType(key, text, nameof(Int32));
    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;
    /// <summary>A number; null if it is not set.</summary>
    public double? GetDouble(string key)
        => Get(key) is not { } text ? null
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
            : throw WrongType(key, text, nameof(Double));
    public Output<double>? GetSecretDouble(string key)
        => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;
    /// <summary>An object or list, read from JSON; the default if it is not set.</summary>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Parse<T>(key, options);
    [return: MaybeNull]
    public T GetObject<T>(string key) => Parse<T>(key, null);
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => Parse<T>(key, options) is { } value ? Output.CreateSecret(value) : null;
    public Output<T>? GetSecretObject<T>(string key)
        => Get(key) is null ? null : Output.CreateSecret(Parse<T>(key, null)!);
    /// <summary>A string; throws if it is not set.</summary>
    public string Require(string key) => Get(key) ?? throw Missing(key);
    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));
    /// <summary>A boolean; throws if it is not set.</summary>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);
    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));
    /// <summary>A whole number; throws if it is not set.</summary>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);
    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));
    /// <summary>A number; throws if it is not set.</summary>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);
    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));
    /// <summary>An object or list, read from JSON; throws if it is not set.</summary>
    public T RequireObject<T>(string key, JsonSerializerOptions options) => ParseRequired<T>(key, options);
    public T RequireObject<T>(string key) => ParseRequired<T>(key, null);
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options)
        => Output.CreateSecret(ParseRequired<T>(key, options));
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(ParseRequired<T>(key, null));

    private T? Parse<T>(string key, JsonSerializerOptions? options)
    {
        var text = Get(key);
        try
        {
            return text is null ? default : JsonSerializer.Deserialize<T>(text, options);
        }
        catch (JsonException e)
        {
            throw WrongType(key, text, typeof(T).FullName!, e);
        }
    }

    private T ParseRequired<T>(string key, JsonSerializerOptions? options)
        => Get(key) is null ? throw Missing(key) : Parse<T>(key, options)!;

    private string FullKey(string key) => $"{_name}:{key}";

    private RunException WrongType(string key, string? value, string type, Exception? cause = null)
        => new ConfigException($"Configuration '{FullKey(key)}' value '{value}' is not a valid {type}", cause);

    private RunException Missing(string key)
        => new ConfigException($"Missing Required configuration variable '{FullKey(key)}'\n"
            + $"\tplease set a value using the command `pulumi config set {FullKey(key)} <value>`");

    private sealed class ConfigException(string message, Exception? cause = null) : RunException(message, cause);
}
