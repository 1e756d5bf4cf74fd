namespace Pulumi.Aws.Ec2.Outputs;

[OutputType]
public sealed class DefaultSecurityGroupEgress
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly string? Description;
    public readonly int FromPort;
    public readonly ImmutableArray<string> Ipv6CidrBlocks;
    public readonly ImmutableArray<string> PrefixListIds;
    public readonly string Protocol;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly bool? Self;
    public readonly int ToPort;

    [OutputConstructor]
    private DefaultSecurityGroupEgress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        ImmutableArray<string> prefixListIds, string protocol, ImmutableArray<string> securityGroups, bool? self, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        PrefixListIds = prefixListIds;
        Protocol = protocol;
        SecurityGroups = securityGroups;
        Self = self;
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
    public readonly ImmutableArray<string> PrefixListIds;
    public readonly string Protocol;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly bool? Self;
    public readonly int ToPort;

    [OutputConstructor]
    private DefaultSecurityGroupIngress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        ImmutableArray<string> prefixListIds, string protocol, ImmutableArray<string> securityGroups, bool? self, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        PrefixListIds = prefixListIds;
        Protocol = protocol;
        SecurityGroups = securityGroups;
        Self = self;
        ToPort = toPort;
    }
}

[OutputType]
public sealed class FlowLogDestinationOptions
{
    public readonly string? FileFormat;
    public readonly bool? HiveCompatiblePartitions;
    public readonly bool? PerHourPartition;

    [OutputConstructor]
    private FlowLogDestinationOptions(string? fileFormat, bool? hiveCompatiblePartitions, bool? perHourPartition)
    {
        FileFormat = fileFormat;
        HiveCompatiblePartitions = hiveCompatiblePartitions;
        PerHourPartition = perHourPartition;
    }
}

[OutputType]
public sealed class FlowLogTagFieldSpecification
{
    public readonly string ResourceType;
    public readonly ImmutableArray<string> TagKeys;

    [OutputConstructor]
    private FlowLogTagFieldSpecification(string resourceType, ImmutableArray<string> tagKeys)
    {
        ResourceType = resourceType;
        TagKeys = tagKeys;
    }
}

[OutputType]
public sealed class LaunchTemplateBlockDeviceMapping
{
    public readonly string? DeviceName;
    public readonly LaunchTemplateBlockDeviceMappingEbs? Ebs;
    public readonly string? NoDevice;
    public readonly string? VirtualName;

    [OutputConstructor]
    private LaunchTemplateBlockDeviceMapping(
        string? deviceName, LaunchTemplateBlockDeviceMappingEbs? ebs, string? noDevice, string? virtualName)
    {
        DeviceName = deviceName;
        Ebs = ebs;
        NoDevice = noDevice;
        VirtualName = virtualName;
    }
}

[OutputType]
public sealed class LaunchTemplateBlockDeviceMappingEbs
{
    public readonly string? DeleteOnTermination;
    public readonly string? Encrypted;
    public readonly int Iops;
    public readonly string? KmsKeyId;
    public readonly string? SnapshotId;
    public readonly int Throughput;
    public readonly int VolumeInitializationRate;
    public readonly int VolumeSize;
    public readonly string VolumeType;

    [OutputConstructor]
    private LaunchTemplateBlockDeviceMappingEbs(
        string? deleteOnTermination, string? encrypted, int iops, string? kmsKeyId, string? snapshotId, int throughput,
        int volumeInitializationRate, int volumeSize, string volumeType)
    {
        DeleteOnTermination = deleteOnTermination;
        Encrypted = encrypted;
        Iops = iops;
        KmsKeyId = kmsKeyId;
        SnapshotId = snapshotId;
        Throughput = throughput;
        VolumeInitializationRate = volumeInitializationRate;
        VolumeSize = volumeSize;
        VolumeType = volumeType;
    }
}

[OutputType]
public sealed class LaunchTemplateCapacityReservationSpecification
{
    public readonly string? CapacityReservationPreference;
    public readonly LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget? CapacityReservationTarget;

    [OutputConstructor]
    private LaunchTemplateCapacityReservationSpecification(
        string? capacityReservationPreference,
        LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget? capacityReservationTarget)
    {
        CapacityReservationPreference = capacityReservationPreference;
        CapacityReservationTarget = capacityReservationTarget;
    }
}

[OutputType]
public sealed class LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget
{
    public readonly string? CapacityReservationId;
    public readonly string? CapacityReservationResourceGroupArn;

    [OutputConstructor]
    private LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget(
        string? capacityReservationId, string? capacityReservationResourceGroupArn)
    {
        CapacityReservationId = capacityReservationId;
        CapacityReservationResourceGroupArn = capacityReservationResourceGroupArn;
    }
}

[OutputType]
public sealed class LaunchTemplateCpuOptions
{
    public readonly string? AmdSevSnp;
    public readonly int? CoreCount;
    public readonly string? NestedVirtualization;
    public readonly int? ThreadsPerCore;

    [OutputConstructor]
    private LaunchTemplateCpuOptions(string? amdSevSnp, int? coreCount, string? nestedVirtualization, int? threadsPerCore)
    {
        AmdSevSnp = amdSevSnp;
        CoreCount = coreCount;
        NestedVirtualization = nestedVirtualization;
        ThreadsPerCore = threadsPerCore;
    }
}

[OutputType]
public sealed class LaunchTemplateCreditSpecification
{
    public readonly string? CpuCredits;

    [OutputConstructor]
    private LaunchTemplateCreditSpecification(string? cpuCredits) => CpuCredits = cpuCredits;
}

[OutputType]
public sealed class LaunchTemplateEnclaveOptions
{
    public readonly bool? Enabled;

    [OutputConstructor]
    private LaunchTemplateEnclaveOptions(bool? enabled) => Enabled = enabled;
}

[OutputType]
public sealed class LaunchTemplateHibernationOptions
{
    public readonly bool Configured;

    [OutputConstructor]
    private LaunchTemplateHibernationOptions(bool configured) => Configured = configured;
}

[OutputType]
public sealed class LaunchTemplateIamInstanceProfile
{
    public readonly string? Arn;
    public readonly string? Name;

    [OutputConstructor]
    private LaunchTemplateIamInstanceProfile(string? arn, string? name)
    {
        Arn = arn;
        Name = name;
    }
}

[OutputType]
public sealed class LaunchTemplateInstanceMarketOptions
{
    public readonly string? MarketType;
    public readonly LaunchTemplateInstanceMarketOptionsSpotOptions? SpotOptions;

    [OutputConstructor]
    private LaunchTemplateInstanceMarketOptions(string? marketType, LaunchTemplateInstanceMarketOptionsSpotOptions? spotOptions)
    {
        MarketType = marketType;
        SpotOptions = spotOptions;
    }
}

[OutputType]
public sealed class LaunchTemplateInstanceMarketOptionsSpotOptions
{
    public readonly int? BlockDurationMinutes;
    public readonly string? InstanceInterruptionBehavior;
    public readonly string? MaxPrice;
    public readonly string? SpotInstanceType;
    public readonly string ValidUntil;

    [OutputConstructor]
    private LaunchTemplateInstanceMarketOptionsSpotOptions(
        int? blockDurationMinutes, string? instanceInterruptionBehavior, string? maxPrice, string? spotInstanceType,
        string validUntil)
    {
        BlockDurationMinutes = blockDurationMinutes;
        InstanceInterruptionBehavior = instanceInterruptionBehavior;
        MaxPrice = maxPrice;
        SpotInstanceType = spotInstanceType;
        ValidUntil = validUntil;
    }
}

[OutputType]
public sealed class LaunchTemplateLicenseSpecification
{
    public readonly string LicenseConfigurationArn;

    [OutputConstructor]
    private LaunchTemplateLicenseSpecification(string licenseConfigurationArn) => LicenseConfigurationArn = licenseConfigurationArn;
}

[OutputType]
public sealed class LaunchTemplateMaintenanceOptions
{
    public readonly string? AutoRecovery;

    [OutputConstructor]
    private LaunchTemplateMaintenanceOptions(string? autoRecovery) => AutoRecovery = autoRecovery;
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
public sealed class LaunchTemplateMonitoring
{
    public readonly bool? Enabled;

    [OutputConstructor]
    private LaunchTemplateMonitoring(bool? enabled) => Enabled = enabled;
}

[OutputType]
public sealed class LaunchTemplateNetworkInterface
{
    public readonly string? AssociateCarrierIpAddress;
    public readonly string? AssociatePublicIpAddress;
    public readonly LaunchTemplateNetworkInterfaceConnectionTrackingSpecification? ConnectionTrackingSpecification;
    public readonly string? DeleteOnTermination;
    public readonly string? Description;
    public readonly int? DeviceIndex;
    public readonly int? EnaQueueCount;
    public readonly LaunchTemplateNetworkInterfaceEnaSrdSpecification? EnaSrdSpecification;
    public readonly string? InterfaceType;
    public readonly int? Ipv4AddressCount;
    public readonly ImmutableArray<string> Ipv4Addresses;
    public readonly int? Ipv4PrefixCount;
    public readonly ImmutableArray<string> Ipv4Prefixes;
    public readonly int? Ipv6AddressCount;
    public readonly ImmutableArray<string> Ipv6Addresses;
    public readonly int? Ipv6PrefixCount;
    public readonly ImmutableArray<string> Ipv6Prefixes;
    public readonly int? NetworkCardIndex;
    public readonly string? NetworkInterfaceId;
    public readonly string? PrimaryIpv6;
    public readonly string? PrivateIpAddress;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly string? SubnetId;

    [OutputConstructor]
    private LaunchTemplateNetworkInterface(
        string? associateCarrierIpAddress, string? associatePublicIpAddress,
        LaunchTemplateNetworkInterfaceConnectionTrackingSpecification? connectionTrackingSpecification,
        string? deleteOnTermination, string? description, int? deviceIndex, int? enaQueueCount,
        LaunchTemplateNetworkInterfaceEnaSrdSpecification? enaSrdSpecification, string? interfaceType, int? ipv4AddressCount,
        ImmutableArray<string> ipv4Addresses, int? ipv4PrefixCount, ImmutableArray<string> ipv4Prefixes, int? ipv6AddressCount,
        ImmutableArray<string> ipv6Addresses, int? ipv6PrefixCount, ImmutableArray<string> ipv6Prefixes, int? networkCardIndex,
        string? networkInterfaceId, string? primaryIpv6, string? privateIpAddress, ImmutableArray<string> securityGroups,
        string? subnetId)
    {
        AssociateCarrierIpAddress = associateCarrierIpAddress;
        AssociatePublicIpAddress = associatePublicIpAddress;
        ConnectionTrackingSpecification = connectionTrackingSpecification;
        DeleteOnTermination = deleteOnTermination;
        Description = description;
        DeviceIndex = deviceIndex;
        EnaQueueCount = enaQueueCount;
        EnaSrdSpecification = enaSrdSpecification;
        InterfaceType = interfaceType;
        Ipv4AddressCount = ipv4AddressCount;
        Ipv4Addresses = ipv4Addresses;
        Ipv4PrefixCount = ipv4PrefixCount;
        Ipv4Prefixes = ipv4Prefixes;
        Ipv6AddressCount = ipv6AddressCount;
        Ipv6Addresses = ipv6Addresses;
        Ipv6PrefixCount = ipv6PrefixCount;
        Ipv6Prefixes = ipv6Prefixes;
        NetworkCardIndex = networkCardIndex;
        NetworkInterfaceId = networkInterfaceId;
        PrimaryIpv6 = primaryIpv6;
        PrivateIpAddress = privateIpAddress;
        SecurityGroups = securityGroups;
        SubnetId = subnetId;
    }
}

[OutputType]
public sealed class LaunchTemplateNetworkInterfaceConnectionTrackingSpecification
{
    public readonly int? TcpEstablishedTimeout;
    public readonly int? UdpStreamTimeout;
    public readonly int? UdpTimeout;

    [OutputConstructor]
    private LaunchTemplateNetworkInterfaceConnectionTrackingSpecification(
        int? tcpEstablishedTimeout, int? udpStreamTimeout, int? udpTimeout)
    {
        TcpEstablishedTimeout = tcpEstablishedTimeout;
        UdpStreamTimeout = udpStreamTimeout;
        UdpTimeout = udpTimeout;
    }
}

[OutputType]
public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecification
{
    public readonly bool? EnaSrdEnabled;
    public readonly LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification? EnaSrdUdpSpecification;

    [OutputConstructor]
    private LaunchTemplateNetworkInterfaceEnaSrdSpecification(
        bool? enaSrdEnabled, LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification? enaSrdUdpSpecification)
    {
        EnaSrdEnabled = enaSrdEnabled;
        EnaSrdUdpSpecification = enaSrdUdpSpecification;
    }
}

[OutputType]
public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification
{
    public readonly bool? EnaSrdUdpEnabled;

    [OutputConstructor]
    private LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification(bool? enaSrdUdpEnabled) => EnaSrdUdpEnabled = enaSrdUdpEnabled;
}

[OutputType]
public sealed class LaunchTemplateNetworkPerformanceOptions
{
    public readonly string? BandwidthWeighting;

    [OutputConstructor]
    private LaunchTemplateNetworkPerformanceOptions(string? bandwidthWeighting) => BandwidthWeighting = bandwidthWeighting;
}

[OutputType]
public sealed class LaunchTemplatePlacement
{
    public readonly string? Affinity;
    public readonly string? AvailabilityZone;
    public readonly string? GroupId;
    public readonly string? GroupName;
    public readonly string? HostId;
    public readonly string? HostResourceGroupArn;
    public readonly int? PartitionNumber;
    public readonly string? SpreadDomain;
    public readonly string? Tenancy;

    [OutputConstructor]
    private LaunchTemplatePlacement(
        string? affinity, string? availabilityZone, string? groupId, string? groupName, string? hostId,
        string? hostResourceGroupArn, int? partitionNumber, string? spreadDomain, string? tenancy)
    {
        Affinity = affinity;
        AvailabilityZone = availabilityZone;
        GroupId = groupId;
        GroupName = groupName;
        HostId = hostId;
        HostResourceGroupArn = hostResourceGroupArn;
        PartitionNumber = partitionNumber;
        SpreadDomain = spreadDomain;
        Tenancy = tenancy;
    }
}

[OutputType]
public sealed class LaunchTemplatePrivateDnsNameOptions
{
    public readonly bool? EnableResourceNameDnsARecord;
    public readonly bool? EnableResourceNameDnsAaaaRecord;
    public readonly string? HostnameType;

    [OutputConstructor]
    private LaunchTemplatePrivateDnsNameOptions(
        bool? enableResourceNameDnsARecord, bool? enableResourceNameDnsAaaaRecord, string? hostnameType)
    {
        EnableResourceNameDnsARecord = enableResourceNameDnsARecord;
        EnableResourceNameDnsAaaaRecord = enableResourceNameDnsAaaaRecord;
        HostnameType = hostnameType;
    }
}

[OutputType]
public sealed class LaunchTemplateSecondaryInterface
{
    public readonly bool? DeleteOnTermination;
    public readonly int? DeviceIndex;
    public readonly string? InterfaceType;
    public readonly int? NetworkCardIndex;
    public readonly int? PrivateIpAddressCount;
    public readonly ImmutableArray<string> PrivateIpAddresses;
    public readonly string? SecondarySubnetId;

    [OutputConstructor]
    private LaunchTemplateSecondaryInterface(
        bool? deleteOnTermination, int? deviceIndex, string? interfaceType, int? networkCardIndex, int? privateIpAddressCount,
        ImmutableArray<string> privateIpAddresses, string? secondarySubnetId)
    {
        DeleteOnTermination = deleteOnTermination;
        DeviceIndex = deviceIndex;
        InterfaceType = interfaceType;
        NetworkCardIndex = networkCardIndex;
        PrivateIpAddressCount = privateIpAddressCount;
        PrivateIpAddresses = privateIpAddresses;
        SecondarySubnetId = secondarySubnetId;
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
    public readonly ImmutableArray<string> PrefixListIds;
    public readonly string Protocol;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly bool? Self;
    public readonly int ToPort;

    [OutputConstructor]
    private SecurityGroupEgress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        ImmutableArray<string> prefixListIds, string protocol, ImmutableArray<string> securityGroups, bool? self, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        PrefixListIds = prefixListIds;
        Protocol = protocol;
        SecurityGroups = securityGroups;
        Self = self;
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
    public readonly ImmutableArray<string> PrefixListIds;
    public readonly string Protocol;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly bool? Self;
    public readonly int ToPort;

    [OutputConstructor]
    private SecurityGroupIngress(
        ImmutableArray<string> cidrBlocks, string? description, int fromPort, ImmutableArray<string> ipv6CidrBlocks,
        ImmutableArray<string> prefixListIds, string protocol, ImmutableArray<string> securityGroups, bool? self, int toPort)
    {
        CidrBlocks = cidrBlocks;
        Description = description;
        FromPort = fromPort;
        Ipv6CidrBlocks = ipv6CidrBlocks;
        PrefixListIds = prefixListIds;
        Protocol = protocol;
        SecurityGroups = securityGroups;
        Self = self;
        ToPort = toPort;
    }
}

[OutputType]
public sealed class VpcEndpointDnsEntry
{
    public readonly string DnsName;
    public readonly string HostedZoneId;

    [OutputConstructor]
    private VpcEndpointDnsEntry(string dnsName, string hostedZoneId)
    {
        DnsName = dnsName;
        HostedZoneId = hostedZoneId;
    }
}

[OutputType]
public sealed class VpcEndpointDnsOptions
{
    public readonly string DnsRecordIpType;
    public readonly bool? PrivateDnsOnlyForInboundResolverEndpoint;
    public readonly string PrivateDnsPreference;
    public readonly ImmutableArray<string> PrivateDnsSpecifiedDomains;

    [OutputConstructor]
    private VpcEndpointDnsOptions(
        string dnsRecordIpType, bool? privateDnsOnlyForInboundResolverEndpoint, string privateDnsPreference,
        ImmutableArray<string> privateDnsSpecifiedDomains)
    {
        DnsRecordIpType = dnsRecordIpType;
        PrivateDnsOnlyForInboundResolverEndpoint = privateDnsOnlyForInboundResolverEndpoint;
        PrivateDnsPreference = privateDnsPreference;
        PrivateDnsSpecifiedDomains = privateDnsSpecifiedDomains;
    }
}

[OutputType]
public sealed class VpcEndpointSubnetConfiguration
{
    public readonly string? Ipv4;
    public readonly string? Ipv6;
    public readonly string? SubnetId;

    [OutputConstructor]
    private VpcEndpointSubnetConfiguration(string? ipv4, string? ipv6, string? subnetId)
    {
        Ipv4 = ipv4;
        Ipv6 = ipv6;
        SubnetId = subnetId;
    }
}
