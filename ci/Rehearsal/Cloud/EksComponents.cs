using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rehearsal.Cloud;

/// <summary>What the components of pulumi-eks compute from their inputs.</summary>
internal static partial class EksComponents
{
    private const string ExecInfo = """{"apiVersion": "client.authentication.k8s.io/v1beta1"}""";

    // Documents as JSON.stringify writes them.
    private static readonly JsonSerializerOptions AsNode = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] AmiTypes =
    [
        "AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64", "AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NVIDIA",
        "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA",
    ];

    // The environment of the network plug-in: option, variable, default; those without a default are left out when not set.
    private static readonly (string Option, string Variable, string? Default)[] PluginVariables =
    [
        ("nodePortSupport", "AWS_VPC_CNI_NODE_PORT_SUPPORT", null), ("customNetworkConfig", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", null),
        ("warmEniTarget", "WARM_ENI_TARGET", "1"), ("warmIpTarget", "WARM_IP_TARGET", null), ("warmPrefixTarget", "WARM_PREFIX_TARGET", null),
        ("enablePrefixDelegation", "ENABLE_PREFIX_DELEGATION", null), ("logLevel", "AWS_VPC_K8S_CNI_LOGLEVEL", "DEBUG"),
        ("logFile", "AWS_VPC_K8S_CNI_LOG_FILE", "/host/var/log/aws-routed-eni/ipamd.log"), ("vethPrefix", "AWS_VPC_K8S_CNI_VETHPREFIX", "eni"),
        ("eniMtu", "AWS_VPC_ENI_MTU", "9001"), ("eniConfigLabelDef", "ENI_CONFIG_LABEL_DEF", null), ("pluginLogLevel", "AWS_VPC_K8S_PLUGIN_LOG_LEVEL", "DEBUG"),
        ("pluginLogFile", "AWS_VPC_K8S_PLUGIN_LOG_FILE", "/var/log/aws-routed-eni/plugin.log"), ("enablePodEni", "ENABLE_POD_ENI", "false"),
        ("cniConfigureRpfilter", "AWS_VPC_K8S_CNI_CONFIGURE_RPFILTER", null), ("cniCustomNetworkCfg", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "false"),
        ("externalSnat", "AWS_VPC_K8S_CNI_EXTERNALSNAT", null), ("cniExternalSnat", "AWS_VPC_K8S_CNI_EXTERNALSNAT", null),
    ];

    /// <summary>A kubeconfig in JSON that asks the AWS CLI for a token: cluster, endpoint, region, and perhaps a role and a profile.</summary>
    public static string Kubeconfig(IReadOnlyList<object?> arguments)
    {
        var (cluster, endpoint, region) = (Evaluator.Text(arguments[0]), Evaluator.Text(arguments[1]), Evaluator.Text(arguments[2]));
        string[] role = arguments.ElementAtOrDefault(3) is string arn ? ["--role", arn] : [];
        string[] profile = arguments.ElementAtOrDefault(4) is string name ? ["--profile", name] : [];
        var exec = new
        {
            apiVersion = "client.authentication.k8s.io/v1beta1",
            command = "aws",
            args = (string[])["--region", region, "eks", "get-token", "--cluster-name", cluster, "--output", "json", .. role, .. profile],
            env = new[] { new { name = "KUBERNETES_EXEC_INFO", value = ExecInfo } },
        };
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["apiVersion"] = "v1",
            ["clusters"] = new[] { new { cluster = new Dictionary<string, string> { ["server"] = endpoint, ["certificate-authority-data"] = "c2ltdWxhdGVk" }, name = "kubernetes" } },
            ["contexts"] = new[] { new { context = new { cluster = "kubernetes", user = "aws" }, name = "aws" } },
            ["current-context"] = "aws",
            ["kind"] = "Config",
            ["users"] = new[] { new { name = "aws", user = new { exec } } },
        }, AsNode);
    }

    /// <summary>The policy by which an AWS service may assume a role.</summary>
    public static string ServiceTrust(string service, IEnumerable<object?> actions) => JsonSerializer.Serialize(new
    {
        Version = "2012-10-17",
        Statement = new[] { new { Action = actions, Effect = "Allow", Principal = new { Service = new[] { service } } } },
    }, AsNode);

    /// <summary>The image of a managed node group; null where its operating system is not said.</summary>
    /// <exception cref="InvalidOperationException">The instance types are of several architectures, or there is no such image.</exception>
    public static string? AmiType(string? system, bool gpu, IEnumerable<object> instanceTypes)
    {
        if (system is null)
            return null;

        var isArm = instanceTypes.Cast<string>().Select(type => Graviton().IsMatch(type)).Distinct().ToList();
        if (isArm.Count > 1)
            throw new InvalidOperationException("Cannot determine architecture of instance types. The provided instance types do not share a common architecture");

        var architecture = isArm is [true] ? "ARM_64" : "x86_64";
        return AmiTypes.FirstOrDefault(type => type.StartsWith($"{system.ToUpperInvariant()}_{architecture}", StringComparison.Ordinal)
                && (type.EndsWith("NVIDIA", StringComparison.Ordinal) || type.EndsWith("GPU", StringComparison.Ordinal)) == gpu)
            ?? throw new InvalidOperationException($"No AMI type found for OS: {system}, GPU support: {gpu}, architecture: {architecture}");
    }

    /// <summary>The configuration of the network plug-in's add-on, in JSON.</summary>
    public static string VpcCniConfiguration(ImmutableDictionary<string, object> options)
    {
        var environment = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (option, variable, value) in PluginVariables)
        {
            if (Evaluator.IsTrue(options.GetValueOrDefault(option)))
                environment[variable] = Evaluator.Text(options[option]);
            else if (value is not null)
                environment[variable] = value;
        }

        environment.TryAdd("AWS_VPC_K8S_CNI_EXTERNALSNAT", "false");
        var given = options.GetValueOrDefault("configurationValues") as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty;
        var configuration = new SortedDictionary<string, object>(given, StringComparer.Ordinal);
        if (options.GetValueOrDefault("enableNetworkPolicy") is { } policy)
            configuration.TryAdd("enableNetworkPolicy", Evaluator.Text(policy));

        configuration["env"] = Merge(environment, given.GetValueOrDefault("env"));
        var start = given.GetValueOrDefault("init") as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty;
        var startEnvironment = new Dictionary<string, string> { ["DISABLE_TCP_EARLY_DEMUX"] = Evaluator.IsTrue(options.GetValueOrDefault("disableTcpEarlyDemux")) ? "true" : "false" };
        configuration["init"] = new SortedDictionary<string, object>(start, StringComparer.Ordinal) { ["env"] = Merge(startEnvironment, start.GetValueOrDefault("env")) };
        return JsonSerializer.Serialize(configuration, AsNode);
    }

    private static SortedDictionary<string, object> Merge(IEnumerable<KeyValuePair<string, string>> computed, object? given)
    {
        var merged = new SortedDictionary<string, object>(computed.ToDictionary(entry => entry.Key, object (entry) => entry.Value), StringComparer.Ordinal);
        foreach (var (key, value) in given as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty)
            merged[key] = value;

        return merged;
    }

    [GeneratedRegex(@"^([a-z]+\d+g|a1\.)")]
    private static partial Regex Graviton();
}
