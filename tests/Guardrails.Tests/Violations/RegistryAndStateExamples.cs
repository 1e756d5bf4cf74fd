using Guardrails.Rules;
using Pulumi;
using Pulumi.Aws.Ecr.Inputs;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;
using static Guardrails.Tests.Violations.SoundRegistry;

namespace Guardrails.Tests.Violations;

internal static class RegistryAndStateExamples
{
    // The key that AWS's own documentation uses.
    private const string Credential = "AKIAIOSFODNN7EXAMPLE";

    public static IEnumerable<Example> All =>
    [
        new(RegistryRules.A_tag_names_one_image_for_good_unless_it_is_the_cache, _ => Repository(images => images.ImageTagMutability = "MUTABLE")),
        new(RegistryRules.A_tag_names_one_image_for_good_unless_it_is_the_cache, _ => Repository(images => images.ImageTagMutabilityExclusionFilters =
            [new RepositoryImageTagMutabilityExclusionFilterArgs { Filter = "local", FilterType = "WILDCARD" }])),
        new(RegistryRules.Images_are_scanned_when_they_are_pushed, _ => Repository(images => images.ImageScanningConfiguration = null)),
        new(RegistryRules.Images_are_encrypted_with_a_KMS_key, _ => Repository(images => images.EncryptionConfigurations = [])),
        new(RegistryRules.A_registry_with_images_is_not_deleted_in_prod, _ => Repository(images => images.ForceDelete = true)),
        new(RegistryRules.A_registry_drops_untagged_images, _ => Repository(dropsUntagged: false)),
        new(RegistryRules.A_registry_keeps_a_number_of_images, _ => Repository(keepsNewest: false)),
        new(RegistryRules.No_image_is_tagged_latest, _ => Image("registry:5000/images:latest")),
        new(RegistryRules.No_image_is_tagged_latest, _ => Image("registry:5000/images")),

        new(StateRules.What_holds_data_is_protected_in_prod, _ => Repository(protect: false)),
        new(StateRules.What_holds_data_is_protected_in_prod, _ => SoundCluster.Network(protect: false)),
        new(StateRules.What_holds_data_is_protected_in_prod, _ => SoundCluster.Cluster(protect: false)),
        new(StateRules.What_holds_data_is_protected_in_prod, _ => SoundCluster.Key(protect: false)),
        new(StateRules.What_holds_identity_is_protected_in_prod, stack => stack.Address = SoundIam.Role(protect: false).Arn),
        new(StateRules.A_stack_can_be_deployed_to_one_account_only, _ => SoundIam.Role(), Accounts: "[]"),
        new(StateRules.A_stack_can_be_deployed_to_one_account_only, _ => SoundIam.Role(), Accounts: "[\"*\"]"),
        new(StateRules.A_stack_can_be_deployed_to_one_account_only, _ => SoundIam.Role(), Accounts: "[\"123456789012\", \"210987654321\"]"),
        new(StateRules.What_AWS_can_tag_tells_environment_and_project, _ => SoundIam.Role(), Tagged: false),
        new(StateRules.A_name_is_one_that_AWS_takes, _ => Repository(images => images.Name = "a")),

        new(SecretRules.No_input_shows_a_credential, _ => SoundIam.Role(change: role => role.Description = $"opens with {Credential}")),
        new(SecretRules.An_input_named_like_a_secret_is_one, _ => Image("registry/images:1", new() { Args = { ["NPM_TOKEN"] = "hunter2" } })),
        new(SecretRules.A_container_gets_no_secret_in_its_environment, _ => SoundWorkload.Deployment(container: container =>
            container.Env = [new Pulumi.Kubernetes.Types.Inputs.Core.V1.EnvVarArgs { Name = "DB_PASSWORD", Value = "hunter2" }])),
        new(SecretRules.No_output_shows_a_credential, stack => stack.Address = Output.Create($"https://{Credential}@host")),
        new(SecretRules.An_output_named_like_a_secret_is_one, stack => stack.Kubeconfig = Output.Create("")),
        new(SecretRules.A_kubeconfig_reaches_its_provider_as_a_secret, _ => new Pulumi.Kubernetes.Provider("cluster", new() { KubeConfig = "plain" })),
    ];

    private static void Image(string name, DockerBuildArgs? build = null) => _ = new Image("app", new() { ImageName = name, Build = build ?? new() });
}
