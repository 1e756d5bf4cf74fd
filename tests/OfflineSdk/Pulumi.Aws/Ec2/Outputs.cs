namespace Pulumi.Aws.Ec2.Outputs;

[OutputType]
public sealed class DefaultSecurityGroupEgress
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly string? Description;
    public readonly int FromPort;
    public readonly ImmutableArray<string> Ipv6CidrBlocks;
    public readonly string Protocol;
    public readonly int ToPort;

    [OutputConstructor]
    private DefaultSecurityGroupEgress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        string protocol, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        Protocol = protocol;
        ToPort = toPort;
    }
}

[OutputType]
public sealed class DefaultSecurityGroupIngress
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly string? Description;
    public readonly int FromPort;
    public readonly ImmutableArray<string> Ipv6CidrBlocks;
    public readonly string Protocol;
    public readonly int ToPort;

    [OutputConstructor]
    private DefaultSecurityGroupIngress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        string protocol, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        Protocol = protocol;
        ToPort = toPort;
    }
}

[OutputType]
public sealed class LaunchTemplateBlockDeviceMapping
{
    public readonly string? DeviceName;
    public readonly LaunchTemplateBlockDeviceMappingEbs? Ebs;

    [OutputConstructor]
    private LaunchTemplateBlockDeviceMapping(string? deviceName, LaunchTemplateBlockDeviceMappingEbs? ebs)
    {
        DeviceName = deviceName;
        Ebs = ebs;
    }
}

[OutputType]
public sealed class LaunchTemplateBlockDeviceMappingEbs
{
    public readonly string? DeleteOnTermination;
    public readonly string? Encrypted;
    public readonly int Iops;
    public readonly int Throughput;
    public readonly int VolumeInitializationRate;
    public readonly int VolumeSize;
    public readonly string VolumeType;

    [OutputConstructor]
    private LaunchTemplateBlockDeviceMappingEbs(
        string? deleteOnTermination, string? encrypted, int iops, int throughput, int volumeInitializationRate, int volumeSize,
        string volumeType)
    {
        DeleteOnTermination = deleteOnTermination;
        Encrypted = encrypted;
        Iops = iops;
        Throughput = throughput;
        VolumeInitializationRate = volumeInitializationRate;
        VolumeSize = volumeSize;
        VolumeType = volumeType;
    }
}

[OutputType]
public sealed class LaunchTemplateMetadataOptions
{
    public readonly string HttpEndpoint;
    public readonly string HttpProtocolIpv6;
    public readonly int HttpPutResponseHopLimit;
    public readonly string HttpTokens;
    public readonly string InstanceMetadataTags;

    [OutputConstructor]
    private LaunchTemplateMetadataOptions(
        string httpEndpoint, string httpProtocolIpv6, int httpPutResponseHopLimit, string httpTokens, string instanceMetadataTags)
    {
        HttpEndpoint = httpEndpoint;
        HttpProtocolIpv6 = httpProtocolIpv6;
        HttpPutResponseHopLimit = httpPutResponseHopLimit;
        HttpTokens = httpTokens;
        InstanceMetadataTags = instanceMetadataTags;
    }
}

[OutputType]
public sealed class LaunchTemplateNetworkInterface
{
    public readonly string? AssociatePublicIpAddress;
    public readonly string? DeleteOnTermination;
    public readonly string? Description;

    [OutputConstructor]
    private LaunchTemplateNetworkInterface(string? associatePublicIpAddress, string? deleteOnTermination, string? description)
    {
        AssociatePublicIpAddress = associatePublicIpAddress;
        DeleteOnTermination = deleteOnTermination;
        Description = description;
    }
}

[OutputType]
public sealed class LaunchTemplateTagSpecification
{
    public readonly string? ResourceType;
    public readonly ImmutableDictionary<string, string>? Tags;

    [OutputConstructor]
    private LaunchTemplateTagSpecification(string? resourceType, ImmutableDictionary<string, string>? tags)
    {
        ResourceType = resourceType;
        Tags = tags;
    }
}

[OutputType]
public sealed class SecurityGroupEgress
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly string? Description;
    public readonly int FromPort;
    public readonly ImmutableArray<string> Ipv6CidrBlocks;
    public readonly string Protocol;
    public readonly int ToPort;

    [OutputConstructor]
    private SecurityGroupEgress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        string protocol, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        Protocol = protocol;
        ToPort = toPort;
    }
}

[OutputType]
public sealed class SecurityGroupIngress
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly string? Description;
    public readonly int FromPort;
    public readonly ImmutableArray<string> Ipv6CidrBlocks;
    public readonly string Protocol;
    public readonly int ToPort;

    [OutputConstructor]
    private SecurityGroupIngress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        string protocol, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        Protocol = protocol;
        ToPort = toPort;
    }
}
