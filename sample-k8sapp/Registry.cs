using System.Text.Json;
using Pulumi;
using Pulumi.Aws.Ecr;
using Pulumi.Aws.Ecr.Inputs;
using Pulumi.Docker.Inputs;

namespace SampleK8sApp;

/// <summary>The repository of the workload's images, with immutable tags.</summary>
public sealed class Registry : ComponentResource
{
    /// <summary>The one mutable tag: the build stages of the last image, from which the next build starts.</summary>
    public const string CacheTag = "cache";

    /// <summary>Tag of an image that was built outside a pipeline.</summary>
    public const string LocalTag = "local";

    /// <summary>Where images are pushed, without a tag.</summary>
    [Output("url")]
    public Output<string> Url { get; private set; }

    /// <summary>How Docker logs in, for the next twelve hours.</summary>
    public RegistryArgs Login { get; }

    /// <summary>Creates the repository and asks for a login.</summary>
    public Registry(string name, RegistryComponentArgs args, ComponentResourceOptions? options = null)
        : base("sample-k8sapp:index:Registry", name, args, options)
    {
        var settings = args.Settings;
        string[] moving = settings.Production ? [CacheTag] : [CacheTag, LocalTag];
        var repository = new Repository(name, new()
        {
            Name = settings.Registry.Name ?? $"{name}-{settings.Environment}",
            ImageTagMutability = "IMMUTABLE_WITH_EXCLUSION",
            ImageTagMutabilityExclusionFilters = moving.Select(tag =>
                new RepositoryImageTagMutabilityExclusionFilterArgs { Filter = tag, FilterType = "WILDCARD" }).ToArray(),
            ImageScanningConfiguration = new RepositoryImageScanningConfigurationArgs { ScanOnPush = true },
            EncryptionConfigurations = { new RepositoryEncryptionConfigurationArgs { EncryptionType = "KMS" } },
            ForceDelete = settings.Registry.ForceDelete && !settings.Production,
        }, new() { Parent = this, Protect = settings.Protect });

        _ = new LifecyclePolicy(name, new()
        {
            Repository = repository.Name,
            Policy = JsonSerializer.Serialize(new
            {
                rules = new[]
                {
                    Expire(1, "Untagged images, after a day", "untagged", "sinceImagePushed", 1, "days"),
                    Expire(2, "All but the newest images", "any", "imageCountMoreThan", settings.Registry.KeepImages, null),
                },
            }, new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }),
        }, new() { Parent = this });

        // Asked for inside Apply, so that the login depends on the repository in a preview, too.
        var token = repository.RegistryId.Apply(id => GetAuthorizationToken.Invoke(new() { RegistryId = id }, new InvokeOptions { Parent = this }));
        Login = new()
        {
            Server = token.Apply(login => login.ProxyEndpoint),
            Username = token.Apply(login => login.UserName),
            // A new one at each run; Docker's provider takes no other password for a change.
            Password = Output.CreateSecret(token.Apply(login => login.Password)),
        };
        Url = repository.RepositoryUrl;
        RegisterOutputs();
    }

    private static object Expire(int rulePriority, string description, string tagStatus, string countType, int countNumber, string? countUnit) =>
        new { rulePriority, description, selection = new { tagStatus, countType, countNumber, countUnit }, action = new { type = "expire" } };
}

/// <summary>The arguments of <see cref="Registry"/>.</summary>
public sealed class RegistryComponentArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }
}
