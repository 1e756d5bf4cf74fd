using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Catalogues;

namespace Rehearsal.Cloud;

/// <summary>The functions that templates call.</summary>
internal static class FunctionLibrary
{
    private delegate object? Function(TemplateScope scope, object?[] arguments);

    private static readonly Dictionary<string, Function> Known = new()
    {
        ["digits"] = (scope, a) => CloudNames.Hash(scope.Seed, (int)(double)a[0]!),
        ["hash"] = (_, a) => CloudNames.Hash(Evaluator.Text(a[0]), (int)(double)a[1]!),
        ["sha1"] = (_, a) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(Evaluator.Text(a[0]))))[..(int)(double)a[1]!],
        ["uuid"] = (scope, _) => Uuid(CloudNames.Hash(scope.Seed, 32)),
        ["concat"] = (_, a) => string.Concat(a.Select(Evaluator.Text)),
        ["host"] = (_, a) => Uri.TryCreate(Evaluator.Text(a[0]), UriKind.Absolute, out var uri) ? uri.Authority : Evaluator.Text(a[0]),
        ["last"] = (_, a) => Evaluator.Text(a[0]).Split('/')[^1],
        ["untagged"] = (_, a) => Untagged(Evaluator.Text(a[0])),
        ["repository"] = (_, a) => Untagged(Evaluator.Text(a[0])) is var image ? image[(image.IndexOf('/', StringComparison.Ordinal) + 1)..] : null,
        ["json"] = (_, a) => a[0] is null ? null : JsonSerializer.Serialize(a[0]),
        ["equal"] = (_, a) => Equals(a[0], a[1]),
        ["not"] = (_, a) => !Evaluator.IsTrue(a[0]),
        ["empty"] = (_, a) => a[0] is null || (a[0] as IEnumerable<object>)?.Any() == false,
        ["list"] = (_, a) => a.OfType<object>().ToImmutableArray(),
        ["join"] = (_, a) => a.OfType<IEnumerable<object>>().SelectMany(list => list).ToImmutableArray(),
        ["entries"] = (_, a) => (a[0] as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(object (entry) => Map(("key", entry.Key), ("value", entry.Value))).ToImmutableArray(),
        ["output"] = (scope, a) => Sibling(scope, a[0], a[1]) is { } sibling ? sibling.Output((string)a[2]!) : null,
        ["outputs"] = (scope, a) => scope.Siblings.Where(sibling => sibling.Type == (string)a[0]! && (a.Length == 2 || Equals(a[3], Path(scope, sibling, (string)a[2]!))))
            .Select(sibling => sibling.Output((string)a[1]!)).OfType<object>().ToImmutableArray(),
        ["child"] = (scope, a) => scope.Child(a[0], (string)a[1]!, (string)a[2]!),
        ["subnets"] = (_, a) => SubnetLayout.Of((string)a[0]!, Evaluator.Text(a[1]), (ImmutableDictionary<string, object>)a[2]!),
        ["endpoints"] = (_, a) => VpcEndpoints.Of((ImmutableDictionary<string, object>)a[0]!),
        ["kubeconfig"] = (_, a) => EksComponents.Kubeconfig(a),
        ["serviceTrust"] = (_, a) => EksComponents.ServiceTrust((string)a[0]!, a.Skip(1)),
        ["amiTypeFor"] = (_, a) => EksComponents.AmiType(a[0] as string, Evaluator.IsTrue(a[1]), a[2] as IEnumerable<object> ?? []),
        ["vpcCniConfiguration"] = (_, a) => EksComponents.VpcCniConfiguration(a[0] as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty),
        ["contextDigest"] = (scope, a) => BuildContext.Digest(System.IO.Path.Combine(scope.Names.Folder, Evaluator.Text(a[0]))),
        ["kubernetesId"] = (scope, a) => Metadata(scope, a[0]) is var metadata && metadata.GetValueOrDefault("namespace") is string space ? $"{space}/{metadata["name"]}" : metadata["name"],
        ["kubernetesMetadata"] = (scope, a) => Metadata(scope, a[0]),
    };

    // Functions that can do with an unknown argument, or must not look at all of them.
    private static readonly HashSet<string> OfUnknown = ["list", "outputs", "output"];

    /// <summary>The names of the functions.</summary>
    public static IReadOnlyCollection<string> Names => [.. Known.Keys, "if", "both", "either"];

    public static object? Call(CallExpression call, TemplateScope scope)
    {
        object? Argument(int index) => Evaluator.Evaluate(call.Arguments[index], scope);
        switch (call.Function)
        {
            case "if":
                return Argument(0) is var condition && condition is Unknown ? condition : Argument(Evaluator.IsTrue(condition) ? 1 : 2);
            case "both":
                return Enumerable.Range(0, call.Arguments.Count).All(index => Evaluator.IsTrue(Argument(index)));
            case "either":
                return Enumerable.Range(0, call.Arguments.Count).Any(index => Evaluator.IsTrue(Argument(index)));
        }

        object?[] arguments = [.. call.Arguments.Select(argument => Evaluator.Evaluate(argument, scope))];
        return arguments.Any(IsUnknown) && !OfUnknown.Contains(call.Function) ? Unknown.Value : Known[call.Function](scope, arguments);

        // What components compute from all their inputs copes with an unknown one among them.
        bool IsUnknown(object? value) => value is Unknown || (call.Function is "json" or "vpcCniConfiguration" && SimulatedResource.HoldsUnknown(value));
    }

    /// <summary>A map of values, without those that are absent.</summary>
    public static ImmutableDictionary<string, object> Map(params (string Key, object? Value)[] entries) =>
        entries.Where(entry => entry.Value is not null).ToImmutableDictionary(entry => entry.Key, entry => entry.Value!);

    private static string Uuid(string digits) => $"{digits[..8]}-{digits[8..12]}-4000-8000-{digits[12..24]}";

    // The tag follows the last colon, unless that belongs to the registry's port.
    private static string Untagged(string image) => image.LastIndexOf(':') is var colon && colon > image.LastIndexOf('/') ? image[..colon] : image;

    private static SimulatedResource? Sibling(TemplateScope scope, object? type, object? name) =>
        scope.Siblings.FirstOrDefault(sibling => sibling.Type == (string?)type && sibling.Name == (string?)name);

    private static object? Path(TemplateScope scope, SimulatedResource resource, string path) =>
        path.Split('.').Aggregate((object?)resource, scope.Member);

    // An object without a name gets one from its resource, as Pulumi's auto-naming makes it.
    private static ImmutableDictionary<string, object> Metadata(TemplateScope scope, object? given)
    {
        var metadata = scope.Inputs.GetValueOrDefault("metadata") as ImmutableDictionary<string, object> ?? given as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty;
        return metadata.GetValueOrDefault("name") is string ? metadata
            : metadata.SetItem("name", $"{scope.Key.Name}-{CloudNames.Hash(scope.Seed, 8)}");
    }
}
