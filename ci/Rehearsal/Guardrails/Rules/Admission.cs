using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cel;
using Rehearsal.Running;

namespace Guardrails.Rules;

/// <summary>What somebody asks of the API server.</summary>
/// <param name="Operation"><c>CREATE</c>, <c>UPDATE</c> or <c>DELETE</c>.</param>
/// <param name="Group">The API group; empty for the core.</param>
/// <param name="Resource">The resource, in the plural.</param>
/// <param name="Object">The object as it shall be, or, in a deletion, as it is.</param>
internal sealed record AdmissionRequest(string Operation, string Group, string Resource, string Object)
{
    /// <summary>Whether whoever asks may delete anything in the cluster, as administrators and the system's controllers may.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Whether whoever asks is EKS's controller of network policies.</summary>
    public bool EnforcesPolicies { get; init; }
}

/// <summary>Evaluates the admission policies of a stack, their expressions included, as the API server does.</summary>
internal static partial class Admission
{
    // A right that EKS's controller has, and deployers lack.
    private const string PolicyEndpoints =
        "authorizer.group('networking.k8s.aws').resource('policyendpoints').check('update').allowed()";

    private static readonly CelEnvironment Environment = new(null, null);

    /// <summary>The messages with which policies deny a request in a namespace.</summary>
    public static IReadOnlyList<string> Denials(StackUnderTest stack, string @namespace, AdmissionRequest request) =>
    [
        .. from binding in stack.Of(Types.AdmissionBinding)
           where binding.Inputs.At("spec.validationActions").Texts().Contains("Deny")
           where IsSelected(binding.Inputs.At("spec.matchResources.namespaceSelector"), @namespace)
           from policy in stack.Of(Types.AdmissionPolicy)
           where policy.Id == binding.Inputs.At("spec.policyName").Text()
           where policy.Inputs.At("spec.matchConstraints.resourceRules").Items().Any(rule => Matches(rule, request))
           from validation in policy.Inputs.At("spec.validations").Items()
           where !Holds(validation.At("expression").Text()!, policy, request)
           select validation.At("message").Text() ?? validation.At("expression").Text()!,
    ];

    private static bool Matches(JsonNode? rule, AdmissionRequest request) =>
        rule.At("apiGroups").Texts().Contains(request.Group)
        && rule.At("resources").Texts().Contains(request.Resource)
        && rule.At("operations").Texts().Contains(request.Operation);

    // The API server sets the label with the name; other labels are not relied on.
    private static bool IsSelected(JsonNode? selector, string @namespace) => selector.At("matchExpressions").Items().All(expression =>
        expression.At("key").Text() == "kubernetes.io/metadata.name"
        && expression.At("operator").Text() == "In"
        && expression.At("values").Texts().Contains(@namespace));

    private static bool Holds(string expression, RehearsedResource policy, AdmissionRequest request)
    {
        var target = Plain(JsonNode.Parse(request.Object));
        var variables = new Dictionary<string, object?>
        {
            ["object"] = request.Operation == "DELETE" ? null : target,
            ["oldObject"] = request.Operation == "CREATE" ? null : target,
        };
        try
        {
            // Asks the authorizer for what only an administrator may do.
            var asked = Authorization().Replace(expression, request.IsAdministrator ? "true" : "false")
                .Replace(PolicyEndpoints, request.EnforcesPolicies ? "true" : "false", StringComparison.Ordinal);
            return Environment.Compile(asked).Invoke(variables) is true;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return policy.Inputs.At("spec.failurePolicy").Text() == "Ignore";
        }
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject map => map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToList(),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<bool>(out var truth) => truth,
        JsonValue value => value.GetValue<long>(),
        _ => null,
    };

    [GeneratedRegex(@"authorizer\.group\('[^']+'\)\.resource\('[^']+'\)\.check\('delete'\)\.allowed\(\)")]
    private static partial Regex Authorization();
}
