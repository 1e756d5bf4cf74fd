using System.Text.RegularExpressions;

namespace Guardrails.Rules;

internal static partial class SecretRules
{
    private const string Masked = "[secret]";

    public static readonly Rule No_input_shows_a_credential = Rule.On(_ => true, (resource, _) =>
        from leaf in resource.Inputs.Leaves()
        where leaf.Value.Text() is { } text && Credential().IsMatch(text)
        // The value itself is not told: whoever reads this is not meant to have it.
        select new Finding(leaf.Path, "a credential in plain text"));

    // A kubeconfig has a rule of its own.
    public static readonly Rule An_input_named_like_a_secret_is_one = Rule.On(resource => resource.Key.Type != Types.KubernetesProvider, (resource, _) =>
        from leaf in resource.Inputs.Leaves()
        where SecretName().IsMatch(leaf.Path) && leaf.Value.Text() is { Length: > 0 } text && text != Masked && !Credential().IsMatch(text)
        select new Finding(leaf.Path, "in plain text"));

    public static readonly Rule A_container_gets_no_secret_in_its_environment = Rule.On(Workload.Is, (workload, _) =>
        from container in Workload.Containers(workload)
        from variable in container.Json.At("env").Items().Index()
        where variable.Item.At("name").Text() is { } name && SecretName().IsMatch(name) && variable.Item.At("value") is not null
        select new Finding($"{container.Path}env.{variable.Index}.value", "in plain text"));

    public static readonly Rule No_output_shows_a_credential = Rule.OnOutputs((_, output) =>
        from leaf in output.Value.Leaves()
        where !output.IsSecret && leaf.Value.Text() is { } text && Credential().IsMatch(text)
        select new Finding("value", "a credential in plain text"));

    public static readonly Rule An_output_named_like_a_secret_is_one = Rule.OnOutputs((name, output) =>
        output.IsSecret || !SecretName().IsMatch(name) ? [] : [new("secret", "false")]);

    public static readonly Rule A_kubeconfig_reaches_its_provider_as_a_secret =
        Rule.On([Types.KubernetesProvider], provider => provider.Must("kubeconfig", config => config is null || config.Text() is Masked or ""));

    // Keys of AWS, tokens of GitLab, Pulumi and GitHub, JSON web tokens, private keys, kubeconfigs.
    [GeneratedRegex(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b|\bglpat-[\w-]{20}|\bpul-[0-9a-f]{40}\b|\bgh[pousr]_\w{36}\b|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.|-----BEGIN [A-Z ]*PRIVATE KEY-----|certificate-authority-data|client-key-data")]
    private static partial Regex Credential();

    [GeneratedRegex("(^|[._-]|[a-z])(password|passwd|secret|secretkey|secretaccesskey|clientsecret|token|kubeconfig|privatekey|apikey|credentials?)$", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();
}
