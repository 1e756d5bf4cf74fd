using System.Collections.Immutable;

namespace Rehearsal.Cloud;

/// <summary>A resource to make, and the ways in which clouds name things.</summary>
internal sealed record Request(string Type, string Name, ImmutableDictionary<string, object> Inputs, CloudNames Names)
{
    /// <summary>The name in the cloud: the one asked for, else the resource's with a suffix, as Pulumi's auto-naming makes it.</summary>
    public string PhysicalName => Inputs.GetValueOrDefault("name") as string ?? $"{Name}-{Digits(7)}";

    /// <summary>A random-looking UUID.</summary>
    public string Uuid => $"{Digits(8)}-{Digits(12)[8..]}-4000-8000-{Digits(24)[12..]}";

    /// <summary>An input that is a text; empty in a preview in which it is not known.</summary>
    public string Input(string name) => Inputs.GetValueOrDefault(name) as string ?? "unknown:";

    /// <summary>An id in the form of EC2's.</summary>
    public string Ec2Id(string prefix) => $"{prefix}-0{Digits(16)}";

    /// <summary>Ids of one subnet in each zone of a VPC.</summary>
    public ImmutableArray<string> Subnets(string kind) =>
        [.. Enumerable.Range(1, Convert.ToInt32(Inputs.GetValueOrDefault("numberOfAvailabilityZones") ?? 3)).Select(zone => $"subnet-0{CloudNames.Hash($"{Name}-{kind}-{zone}", 16)}")];

    /// <summary>A resource whose id is its name in the cloud, with an ARN made from it.</summary>
    public Outputs Named(string arn, Func<string, string> makeArn) => new(PhysicalName, ("name", PhysicalName), (arn, makeArn(PhysicalName)));

    /// <summary>A resource whose id is its ARN.</summary>
    public Outputs WithArn(string arn) => new(arn, ("arn", arn));

    /// <summary>A Kubernetes object: its inputs, with a name in its metadata.</summary>
    public Outputs KubernetesObject()
    {
        var metadata = Inputs.GetValueOrDefault("metadata") as ImmutableDictionary<string, object> ?? ImmutableDictionary<string, object>.Empty;
        var name = metadata.GetValueOrDefault("name") as string ?? $"{Name}-{Digits(8)}";
        var id = metadata.GetValueOrDefault("namespace") is string space ? $"{space}/{name}" : name;
        return new(id, ("metadata", metadata.SetItem("name", name)));
    }

    private string Digits(int count) => CloudNames.Hash($"{Type}::{Name}", count);
}
