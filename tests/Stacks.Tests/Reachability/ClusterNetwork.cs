using System.Net;
using System.Text.Json.Nodes;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Stacks.Tests.Reachability;

/// <summary>What all stacks of an environment together put on the network of the cluster.</summary>
internal sealed class ClusterNetwork(IReadOnlyList<RehearsedResource> resources, string url)
{
    private const string Policy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";

    private int _pods;

    /// <summary>The host name and port that the output <c>url</c> names.</summary>
    public Uri Url { get; } = new(url);

    /// <summary>Runs every program of the chain, with a change to the settings of the workload.</summary>
    public static async Task<ClusterNetwork> OfAsync(string environment, Action<JsonObject>? change = null)
    {
        var resources = new List<RehearsedResource>();
        string? url = null;
        foreach (var project in DeliveryChain.Read(RealChain.Shared.Path).Projects)
        {
            var run = await new ProgramUnderTest(project.Name, environment)
                .With(settings => (project.Name == "sample-k8sapp" ? change : null)?.Invoke(settings))
                .RunAsync();
            resources.AddRange(run.Outcome.Resources);
            url ??= run.Outcome.Outputs.GetValueOrDefault("url")?.Value.Text();
        }

        return new(resources, url ?? throw new InvalidOperationException("No stack has the output 'url'."));
    }

    /// <summary>All policies, or all but those of some names.</summary>
    public NetworkPolicies Policies(params string[] without) =>
        new(Of(Policy).Where(policy => !without.Contains(policy.At("metadata.name").Text())));

    public IReadOnlyList<string> Namespaces => [.. Of("kubernetes:core/v1:Namespace").Select(one => one.At("metadata.name").Text()!)];

    public Peer Dns => Pod("kube-system", ("k8s-app", "kube-dns"));

    public static Peer Internet => new(null, IPAddress.Parse("203.0.113.7"));

    public Peer Pod(string @namespace, params (string Key, string Value)[] labels) => new(@namespace, new([10, 0, 0, (byte)++_pods]))
    {
        Labels = labels.ToDictionary(label => label.Key, label => label.Value),
        NamespaceLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = @namespace },
    };

    /// <summary>A pod behind the URL, and the port of it that the service leads to.</summary>
    public (Peer Pod, int Port) Target()
    {
        var host = Url.Host.Split('.');
        var service = Of("kubernetes:core/v1:Service")
            .Single(one => (one.At("metadata.name").Text(), one.At("metadata.namespace").Text()) == (host[0], host[1]));
        var selector = service.At("spec.selector")!.AsObject();
        var template = Of("kubernetes:apps/v1:Deployment")
            .Where(one => one.At("metadata.namespace").Text() == host[1])
            .Select(one => one.At("spec.template")!)
            .Single(one => selector.All(label => one.At("metadata.labels")![label.Key].Text() == label.Value.Text()));

        var namedPorts = template.At("spec.containers")!.AsArray()
            .SelectMany(container => container!["ports"]?.AsArray() ?? [])
            .ToDictionary(port => port!["name"].Text()!, port => (int)port!["containerPort"].Number());
        var port = service.At("spec.ports")!.AsArray().Single(one => (int)one!["port"].Number() == Url.Port)!["targetPort"]!;
        var pod = Pod(host[1], [.. template.At("metadata.labels")!.AsObject().Select(label => (label.Key, label.Value.Text()!))]);
        return (pod with { NamedPorts = namedPorts }, port.AsValue().TryGetValue<string>(out var name) ? namedPorts[name] : (int)port.Number());
    }

    private IEnumerable<JsonObject> Of(string type) => resources.Where(resource => resource.Key.Type == type).Select(resource => resource.Inputs);
}
