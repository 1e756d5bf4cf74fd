namespace Catalogues;

/// <summary>The functions that a template can call, and how many arguments each takes.</summary>
public static class TemplateFunctions
{
    private const int Any = int.MaxValue;

    /// <summary>Name → minimum and maximum number of arguments.</summary>
    public static IReadOnlyDictionary<string, (int Min, int Max)> Arguments { get; } =
        new Dictionary<string, (int, int)>
        {
            // Invented identifiers, the same every time.
            ["digits"] = (1, 1),
            ["hash"] = (2, 2),
            ["sha1"] = (2, 2),
            ["uuid"] = (0, 0),
            // Text and conditions.
            ["concat"] = (1, Any),
            ["host"] = (1, 1),
            ["last"] = (1, 1),
            ["untagged"] = (1, 1),
            ["repository"] = (1, 1),
            ["json"] = (1, 1),
            ["equal"] = (2, 2),
            ["not"] = (1, 1),
            ["both"] = (2, Any),
            ["either"] = (2, Any),
            ["empty"] = (1, 1),
            ["if"] = (3, 3),
            // Lists and maps.
            ["list"] = (1, Any),
            ["join"] = (2, Any),
            ["entries"] = (1, 1),
            // Other resources: siblings by type and name, children of a component that an input refers to.
            ["output"] = (3, 3),
            ["outputs"] = (2, 4),
            ["child"] = (3, 3),
            // Values that a provider or a component computes in code.
            ["subnets"] = (3, 3),
            ["endpoints"] = (1, 1),
            ["kubeconfig"] = (3, 5),
            ["serviceTrust"] = (2, Any),
            ["amiTypeFor"] = (3, 3),
            ["vpcCniConfiguration"] = (1, 1),
            ["contextDigest"] = (1, 1),
            ["kubernetesId"] = (1, 1),
            ["kubernetesMetadata"] = (1, 1),
        };

    internal static string? Check(CallExpression call) =>
        !Arguments.TryGetValue(call.Function, out var allowed)
            ? $"template calls unknown function '{call.Function}'; known: {string.Join(", ", Arguments.Keys)}"
        : call.Arguments.Count < allowed.Min || call.Arguments.Count > allowed.Max
            ? $"template calls '{call.Function}' with {call.Arguments.Count} arguments; allowed: {Describe(allowed)}"
        : null;

    private static string Describe((int Min, int Max) allowed) =>
        allowed.Max == allowed.Min ? $"{allowed.Min}"
            : allowed.Max == Any ? $"{allowed.Min} or more"
            : $"{allowed.Min} to {allowed.Max}";
}
