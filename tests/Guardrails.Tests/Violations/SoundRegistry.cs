using Pulumi.Aws.Ecr;
using Pulumi.Aws.Ecr.Inputs;

namespace Guardrails.Tests.Violations;

/// <summary>A registry that breaks no rule, until a test changes it.</summary>
internal static class SoundRegistry
{
    private const string Untagged = """{ "rulePriority": 1, "selection": { "tagStatus": "untagged", "countType": "sinceImagePushed" } }""";
    private const string Newest = """{ "rulePriority": 2, "selection": { "tagStatus": "any", "countType": "imageCountMoreThan" } }""";

    public static void Repository(Action<RepositoryArgs>? change = null, bool dropsUntagged = true, bool keepsNewest = true, bool protect = true)
    {
        var args = new RepositoryArgs
        {
            Name = "images",
            ImageTagMutability = "IMMUTABLE",
            ImageScanningConfiguration = new RepositoryImageScanningConfigurationArgs { ScanOnPush = true },
            EncryptionConfigurations = { new RepositoryEncryptionConfigurationArgs { EncryptionType = "KMS" } },
        };
        change?.Invoke(args);
        var repository = new Repository("images", args, new() { Protect = protect });
        string[] rules = [.. dropsUntagged ? [Untagged] : Array.Empty<string>(), .. keepsNewest ? [Newest] : Array.Empty<string>()];
        _ = new LifecyclePolicy("images", new() { Repository = repository.Name, Policy = $$"""{ "rules": [{{string.Join(", ", rules)}}] }""" });
    }
}
