namespace Pulumi.Aws.Ec2.Inputs;

public sealed class DefaultSecurityGroupEgressArgs : ResourceArgs
{
    [field: Input("cidrBlocks")] public InputList<string> CidrBlocks { get => field ??= new(); set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("fromPort", required: true)] public Input<int> FromPort { get; set; } = null!;
    [field: Input("ipv6CidrBlocks")] public InputList<string> Ipv6CidrBlocks { get => field ??= new(); set; }
    [field: Input("prefixListIds")] public InputList<string> PrefixListIds { get => field ??= new(); set; }
    [Input("protocol", required: true)] public Input<string> Protocol { get; set; } = null!;
    [field: Input("securityGroups")] public InputList<string> SecurityGroups { get => field ??= new(); set; }
    [Input("self")] public Input<bool>? Self { get; set; }
    [Input("toPort", required: true)] public Input<int> ToPort { get; set; } = null!;
}

public sealed class DefaultSecurityGroupIngressArgs : ResourceArgs
{
    [field: Input("cidrBlocks")] public InputList<string> CidrBlocks { get => field ??= new(); set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("fromPort", required: true)] public Input<int> FromPort { get; set; } = null!;
    [field: Input("ipv6CidrBlocks")] public InputList<string> Ipv6CidrBlocks { get => field ??= new(); set; }
    [field: Input("prefixListIds")] public InputList<string> PrefixListIds { get => field ??= new(); set; }
    [Input("protocol", required: true)] public Input<string> Protocol { get; set; } = null!;
    [field: Input("securityGroups")] public InputList<string> SecurityGroups { get => field ??= new(); set; }
    [Input("self")] public Input<bool>? Self { get; set; }
    [Input("toPort", required: true)] public Input<int> ToPort { get; set; } = null!;
}

public sealed class FlowLogDestinationOptionsArgs : ResourceArgs
{
    [Input("fileFormat")] public Input<string>? FileFormat { get; set; }
    [Input("hiveCompatiblePartitions")] public Input<bool>? HiveCompatiblePartitions { get; set; }
    [Input("perHourPartition")] public Input<bool>? PerHourPartition { get; set; }
}

public sealed class FlowLogTagFieldSpecificationArgs : ResourceArgs
{
    [Input("resourceType", required: true)] public Input<string> ResourceType { get; set; } = null!;
    [field: Input("tagKeys", required: true)] public InputList<string> TagKeys { get => field ??= new(); set; }
}

public sealed class LaunchTemplateBlockDeviceMappingArgs : ResourceArgs
{
    [Input("deviceName")] public Input<string>? DeviceName { get; set; }
    [Input("ebs")] public Input<LaunchTemplateBlockDeviceMappingEbsArgs>? Ebs { get; set; }
    [Input("noDevice")] public Input<string>? NoDevice { get; set; }
    [Input("virtualName")] public Input<string>? VirtualName { get; set; }
}

public sealed class LaunchTemplateBlockDeviceMappingEbsArgs : ResourceArgs
{
    [Input("deleteOnTermination")] public Input<string>? DeleteOnTermination { get; set; }
    [Input("encrypted")] public Input<string>? Encrypted { get; set; }
    [Input("iops")] public Input<int>? Iops { get; set; }
    [Input("kmsKeyId")] public Input<string>? KmsKeyId { get; set; }
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }
    [Input("throughput")] public Input<int>? Throughput { get; set; }
    [Input("volumeInitializationRate")] public Input<int>? VolumeInitializationRate { get; set; }
    [Input("volumeSize")] public Input<int>? VolumeSize { get; set; }
    [Input("volumeType")] public Input<string>? VolumeType { get; set; }
}

public sealed class LaunchTemplateCapacityReservationSpecificationArgs : ResourceArgs
{
    [Input("capacityReservationPreference")] public Input<string>? CapacityReservationPreference { get; set; }
    [Input("capacityReservationTarget")] public Input<LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs>? CapacityReservationTarget { get; set; }
}

public sealed class LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs : ResourceArgs
{
    [Input("capacityReservationId")] public Input<string>? CapacityReservationId { get; set; }
    [Input("capacityReservationResourceGroupArn")] public Input<string>? CapacityReservationResourceGroupArn { get; set; }
}

public sealed class LaunchTemplateCpuOptionsArgs : ResourceArgs
{
    [Input("amdSevSnp")] public Input<string>? AmdSevSnp { get; set; }
    [Input("coreCount")] public Input<int>? CoreCount { get; set; }
    [Input("nestedVirtualization")] public Input<string>? NestedVirtualization { get; set; }
    [Input("threadsPerCore")] public Input<int>? ThreadsPerCore { get; set; }
}

public sealed class LaunchTemplateCreditSpecificationArgs : ResourceArgs
{
    [Input("cpuCredits")] public Input<string>? CpuCredits { get; set; }
}

public sealed class LaunchTemplateEnclaveOptionsArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
}

public sealed class LaunchTemplateHibernationOptionsArgs : ResourceArgs
{
    [Input("configured", required: true)] public Input<bool> Configured { get; set; } = null!;
}

public sealed class LaunchTemplateIamInstanceProfileArgs : ResourceArgs
{
    [Input("arn")] public Input<string>? Arn { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
}

public sealed class LaunchTemplateInstanceMarketOptionsArgs : ResourceArgs
{
    [Input("marketType")] public Input<string>? MarketType { get; set; }
    [Input("spotOptions")] public Input<LaunchTemplateInstanceMarketOptionsSpotOptionsArgs>? SpotOptions { get; set; }
}

public sealed class LaunchTemplateInstanceMarketOptionsSpotOptionsArgs : ResourceArgs
{
    [Input("blockDurationMinutes")] public Input<int>? BlockDurationMinutes { get; set; }
    [Input("instanceInterruptionBehavior")] public Input<string>? InstanceInterruptionBehavior { get; set; }
    [Input("maxPrice")] public Input<string>? MaxPrice { get; set; }
    [Input("spotInstanceType")] public Input<string>? SpotInstanceType { get; set; }
    [Input("validUntil")] public Input<string>? ValidUntil { get; set; }
}

public sealed class LaunchTemplateLicenseSpecificationArgs : ResourceArgs
{
    [Input("licenseConfigurationArn", required: true)] public Input<string> LicenseConfigurationArn { get; set; } = null!;
}

public sealed class LaunchTemplateMaintenanceOptionsArgs : ResourceArgs
{
    [Input("autoRecovery")] public Input<string>? AutoRecovery { get; set; }
}

public sealed class LaunchTemplateMetadataOptionsArgs : ResourceArgs
{
    [Input("httpEndpoint")] public Input<string>? HttpEndpoint { get; set; }
    [Input("httpProtocolIpv6")] public Input<string>? HttpProtocolIpv6 { get; set; }
    [Input("httpPutResponseHopLimit")] public Input<int>? HttpPutResponseHopLimit { get; set; }
    [Input("httpTokens")] public Input<string>? HttpTokens { get; set; }
    [Input("instanceMetadataTags")] public Input<string>? InstanceMetadataTags { get; set; }
}

public sealed class LaunchTemplateMonitoringArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
}

public sealed class LaunchTemplateNetworkInterfaceArgs : ResourceArgs
{
    [Input("associateCarrierIpAddress")] public Input<string>? AssociateCarrierIpAddress { get; set; }
    [Input("associatePublicIpAddress")] public Input<string>? AssociatePublicIpAddress { get; set; }
    [Input("connectionTrackingSpecification")] public Input<LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs>? ConnectionTrackingSpecification { get; set; }
    [Input("deleteOnTermination")] public Input<string>? DeleteOnTermination { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("deviceIndex")] public Input<int>? DeviceIndex { get; set; }
    [Input("enaQueueCount")] public Input<int>? EnaQueueCount { get; set; }
    [Input("enaSrdSpecification")] public Input<LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs>? EnaSrdSpecification { get; set; }
    [Input("interfaceType")] public Input<string>? InterfaceType { get; set; }
    [Input("ipv4AddressCount")] public Input<int>? Ipv4AddressCount { get; set; }
    [field: Input("ipv4Addresses")] public InputList<string> Ipv4Addresses { get => field ??= new(); set; }
    [Input("ipv4PrefixCount")] public Input<int>? Ipv4PrefixCount { get; set; }
    [field: Input("ipv4Prefixes")] public InputList<string> Ipv4Prefixes { get => field ??= new(); set; }
    [Input("ipv6AddressCount")] public Input<int>? Ipv6AddressCount { get; set; }
    [field: Input("ipv6Addresses")] public InputList<string> Ipv6Addresses { get => field ??= new(); set; }
    [Input("ipv6PrefixCount")] public Input<int>? Ipv6PrefixCount { get; set; }
    [field: Input("ipv6Prefixes")] public InputList<string> Ipv6Prefixes { get => field ??= new(); set; }
    [Input("networkCardIndex")] public Input<int>? NetworkCardIndex { get; set; }
    [Input("networkInterfaceId")] public Input<string>? NetworkInterfaceId { get; set; }
    [Input("primaryIpv6")] public Input<string>? PrimaryIpv6 { get; set; }
    [Input("privateIpAddress")] public Input<string>? PrivateIpAddress { get; set; }
    [field: Input("securityGroups")] public InputList<string> SecurityGroups { get => field ??= new(); set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
}

public sealed class LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs : ResourceArgs
{
    [Input("tcpEstablishedTimeout")] public Input<int>? TcpEstablishedTimeout { get; set; }
    [Input("udpStreamTimeout")] public Input<int>? UdpStreamTimeout { get; set; }
    [Input("udpTimeout")] public Input<int>? UdpTimeout { get; set; }
}

public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs : ResourceArgs
{
    [Input("enaSrdEnabled")] public Input<bool>? EnaSrdEnabled { get; set; }
    [Input("enaSrdUdpSpecification")] public Input<LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs>? EnaSrdUdpSpecification { get; set; }
}

public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs : ResourceArgs
{
    [Input("enaSrdUdpEnabled")] public Input<bool>? EnaSrdUdpEnabled { get; set; }
}

public sealed class LaunchTemplateNetworkPerformanceOptionsArgs : ResourceArgs
{
    [Input("bandwidthWeighting")] public Input<string>? BandwidthWeighting { get; set; }
}

public sealed class LaunchTemplatePlacementArgs : ResourceArgs
{
    [Input("affinity")] public Input<string>? Affinity { get; set; }
    [Input("availabilityZone")] public Input<string>? AvailabilityZone { get; set; }
    [Input("groupId")] public Input<string>? GroupId { get; set; }
    [Input("groupName")] public Input<string>? GroupName { get; set; }
    [Input("hostId")] public Input<string>? HostId { get; set; }
    [Input("hostResourceGroupArn")] public Input<string>? HostResourceGroupArn { get; set; }
    [Input("partitionNumber")] public Input<int>? PartitionNumber { get; set; }
    [Input("spreadDomain")] public Input<string>? SpreadDomain { get; set; }
    [Input("tenancy")] public Input<string>? Tenancy { get; set; }
}

public sealed class LaunchTemplatePrivateDnsNameOptionsArgs : ResourceArgs
{
    [Input("enableResourceNameDnsARecord")] public Input<bool>? EnableResourceNameDnsARecord { get; set; }
    [Input("enableResourceNameDnsAaaaRecord")] public Input<bool>? EnableResourceNameDnsAaaaRecord { get; set; }
    [Input("hostnameType")] public Input<string>? HostnameType { get; set; }
}

public sealed class LaunchTemplateSecondaryInterfaceArgs : ResourceArgs
{
    [Input("deleteOnTermination")] public Input<bool>? DeleteOnTermination { get; set; }
    [Input("deviceIndex")] public Input<int>? DeviceIndex { get; set; }
    [Input("interfaceType")] public Input<string>? InterfaceType { get; set; }
    [Input("networkCardIndex")] public Input<int>? NetworkCardIndex { get; set; }
    [Input("privateIpAddressCount")] public Input<int>? PrivateIpAddressCount { get; set; }
    [field: Input("privateIpAddresses")] public InputList<string> PrivateIpAddresses { get => field ??= new(); set; }
    [Input("secondarySubnetId")] public Input<string>? SecondarySubnetId { get; set; }
}

public sealed class LaunchTemplateTagSpecificationArgs : ResourceArgs
{
    [Input("resourceType")] public Input<string>? ResourceType { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}

public sealed class SecurityGroupEgressArgs : ResourceArgs
{
    [field: Input("cidrBlocks")] public InputList<string> CidrBlocks { get => field ??= new(); set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("fromPort", required: true)] public Input<int> FromPort { get; set; } = null!;
    [field: Input("ipv6CidrBlocks")] public InputList<string> Ipv6CidrBlocks { get => field ??= new(); set; }
    [field: Input("prefixListIds")] public InputList<string> PrefixListIds { get => field ??= new(); set; }
    [Input("protocol", required: true)] public Input<string> Protocol { get; set; } = null!;
    [field: Input("securityGroups")] public InputList<string> SecurityGroups { get => field ??= new(); set; }
    [Input("self")] public Input<bool>? Self { get; set; }
    [Input("toPort", required: true)] public Input<int> ToPort { get; set; } = null!;
}

public sealed class SecurityGroupIngressArgs : ResourceArgs
{
    [field: Input("cidrBlocks")] public InputList<string> CidrBlocks { get => field ??= new(); set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("fromPort", required: true)] public Input<int> FromPort { get; set; } = null!;
    [field: Input("ipv6CidrBlocks")] public InputList<string> Ipv6CidrBlocks { get => field ??= new(); set; }
    [field: Input("prefixListIds")] public InputList<string> PrefixListIds { get => field ??= new(); set; }
    [Input("protocol", required: true)] public Input<string> Protocol { get; set; } = null!;
    [field: Input("securityGroups")] public InputList<string> SecurityGroups { get => field ??= new(); set; }
    [Input("self")] public Input<bool>? Self { get; set; }
    [Input("toPort", required: true)] public Input<int> ToPort { get; set; } = null!;
}

public sealed class VpcEndpointDnsOptionsArgs : ResourceArgs
{
    [Input("dnsRecordIpType")] public Input<string>? DnsRecordIpType { get; set; }
    [Input("privateDnsOnlyForInboundResolverEndpoint")] public Input<bool>? PrivateDnsOnlyForInboundResolverEndpoint { get; set; }
    [Input("privateDnsPreference")] public Input<string>? PrivateDnsPreference { get; set; }
    [field: Input("privateDnsSpecifiedDomains")] public InputList<string> PrivateDnsSpecifiedDomains { get => field ??= new(); set; }
}

public sealed class VpcEndpointSubnetConfigurationArgs : ResourceArgs
{
    [Input("ipv4")] public Input<string>? Ipv4 { get; set; }
    [Input("ipv6")] public Input<string>? Ipv6 { get; set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
}
