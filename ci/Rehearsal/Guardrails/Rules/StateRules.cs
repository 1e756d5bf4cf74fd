using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rehearsal.Cloud;

namespace Guardrails.Rules;

internal static partial class StateRules
{
    public static readonly Rule What_holds_data_is_protected_in_prod =
        Rule.InProd([Types.Vpc, Types.Cluster, Types.Key, Types.Repository], (resource, _) => resource.Protect ? [] : [new("protect", "false")]);

    // A role is an identity to others once its stack puts it out.
    public static readonly Rule What_holds_identity_is_protected_in_prod = Rule.InProd([Types.Role, Types.OidcProvider], (resource, stack) =>
        resource.Protect || (resource.Key.Type == Types.Role && !stack.Outputs.Values.SelectMany(output => output.Value.Leaves()).Any(leaf => leaf.Value.Text()?.EndsWith($":role/{resource.Id}", StringComparison.Ordinal) == true))
            ? []
            : [new("protect", "false")]);

    // Where two accounts are one mistake apart, the provider refuses the wrong one.
    public static readonly Rule A_stack_can_be_deployed_to_one_account_only = new(nameof(A_stack_can_be_deployed_to_one_account_only), stack =>
    [
        new("stack file", Accounts(stack) is [var only] && AccountId().IsMatch(only) ? [] : [new("aws:allowedAccountIds", stack.File.Values.GetValueOrDefault("aws:allowedAccountIds", "missing"))]),
    ]);

    public static readonly Rule What_AWS_can_tag_tells_environment_and_project = Rule.On(
        resource => Types.IsAws(resource) && ResourceCatalogue.Current.TakesTags(resource.Key.Type),
        (resource, stack) => from tag in new Dictionary<string, string> { ["environment"] = stack.Environment, ["project"] = stack.Project }
                             let found = resource.Inputs.At("tags")?[tag.Key] ?? stack.DefaultTags[tag.Key]
                             where found.Text() != tag.Value
                             select new Finding($"tags.{tag.Key}", found.Show()));

    public static readonly Rule A_name_is_one_that_AWS_takes = Rule.On([Types.Cluster, Types.Repository], resource =>
        resource.Must("name", name => name.Text() is not { } text || (resource.Key.Type == Types.Cluster ? ClusterName() : RepositoryName()).IsMatch(text)));

    private static IReadOnlyList<string> Accounts(StackUnderTest stack) =>
        stack.File.Values.TryGetValue("aws:allowedAccountIds", out var json) && json.StartsWith('[') ? JsonNode.Parse(json).Texts() : [];

    [GeneratedRegex(@"\A[0-9]{12}\z")]
    private static partial Regex AccountId();

    [GeneratedRegex("^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$")]
    private static partial Regex ClusterName();

    [GeneratedRegex("^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+)*$")]
    private static partial Regex RepositoryName();
}
