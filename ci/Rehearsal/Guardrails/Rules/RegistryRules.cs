using System.Text.Json.Nodes;

namespace Guardrails.Rules;

internal static class RegistryRules
{
    public static readonly Rule A_tag_names_one_image_for_good_unless_it_is_the_cache = Rule.On([Types.Repository], (repository, stack) =>
    {
        string[] moving = stack.IsProduction ? ["cache"] : ["cache", "local"];
        return repository.Must("imageTagMutability", mutability => mutability.Text() is "IMMUTABLE" or "IMMUTABLE_WITH_EXCLUSION")
            .Concat(repository.Must("imageTagMutabilityExclusionFilters", filters => filters.Items().All(filter => moving.Contains(filter.At("filter").Text()))));
    });

    public static readonly Rule Images_are_scanned_when_they_are_pushed =
        Rule.On([Types.Repository], repository => repository.Must("imageScanningConfiguration.scanOnPush", scan => scan.IsTrue()));

    public static readonly Rule Images_are_encrypted_with_a_KMS_key =
        Rule.On([Types.Repository], repository => repository.Must("encryptionConfigurations.0.encryptionType", type => type.Text() is "KMS" or "KMS_DSSE"));

    public static readonly Rule A_registry_with_images_is_not_deleted_in_prod =
        Rule.InProd([Types.Repository], (repository, _) => repository.Must("forceDelete", force => !force.IsTrue()));

    public static readonly Rule A_registry_drops_untagged_images = OnLifecycle(selection => selection.At("tagStatus").Text() == "untagged");

    public static readonly Rule A_registry_keeps_a_number_of_images = OnLifecycle(selection => selection.At("countType").Text() == "imageCountMoreThan");

    public static readonly Rule No_image_is_tagged_latest = Rule.On([Types.Image], image =>
        image.Must("imageName", name => name.Text() is { } text && text.LastIndexOf(':') > text.LastIndexOf('/') && !text.EndsWith(":latest", StringComparison.Ordinal)));

    private static Rule OnLifecycle(Func<JsonNode?, bool> isWanted, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Rule.On([Types.Repository], (repository, stack) =>
            stack.Of(Types.LifecyclePolicy)
                .Where(policy => policy.Inputs["repository"].Text() == repository.Id && policy.Inputs["policy"].Text() is not null)
                .SelectMany(policy => JsonNode.Parse(policy.Inputs["policy"].Text()!).At("rules").Items())
                .Any(rule => isWanted(rule.At("selection")))
                ? []
                : [new("lifecycle policy", "without such a rule")], name);
}
