namespace Pulumi;

/// <summary>Merges a program's options with the defaults of a generated package.</summary>
internal static class PackageOptions
{
    public static CustomResourceOptions Merge(
        string version, CustomResourceOptions? options, string[]? aliases = null, string[]? secrets = null)
    {
        var defaults = new CustomResourceOptions
        {
            Version = version,
            Aliases = Aliases(aliases),
            AdditionalSecretOutputs = [.. secrets ?? []],
        };

        // A new resource has an empty id, regardless of the options.
        var merged = CustomResourceOptions.Merge(defaults, options);
        merged.Id = "";
        return merged;
    }

    public static ComponentResourceOptions Merge(
        string version, ComponentResourceOptions? options, string[]? aliases = null)
    {
        var merged = ComponentResourceOptions.Merge(new() { Version = version, Aliases = Aliases(aliases) }, options);
        merged.Id = "";
        return merged;
    }

    public static T Merge<T>(string version, T? options)
        where T : InvokeOptions, new()
    {
        options ??= new();
        options.Version ??= version;
        return options;
    }

    private static List<Input<Alias>> Aliases(string[]? types) =>
        [.. (types ?? []).Select(type => (Input<Alias>)new Alias { Type = type })];
}

/// <summary>Defaults of a provider's inputs, from environment variables.</summary>
internal static class PackageEnvironment
{
    public static string? Text(params string[] names) =>
        names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is not null);

    public static bool? Flag(params string[] names) => Text(names) switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };
}
