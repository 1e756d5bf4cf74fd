namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/launchTemplate:LaunchTemplate")]
public class LaunchTemplate : CustomResource
{
    public LaunchTemplate(string name, LaunchTemplateArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/launchTemplate:LaunchTemplate", name, args ?? new LaunchTemplateArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("blockDeviceMappings")] public Output<ImmutableArray<Outputs.LaunchTemplateBlockDeviceMapping>> BlockDeviceMappings { get; private set; } = null!;
    [Output("capacityReservationSpecification")] public Output<Outputs.LaunchTemplateCapacityReservationSpecification?> CapacityReservationSpecification { get; private set; } = null!;
    [Output("cpuOptions")] public Output<Outputs.LaunchTemplateCpuOptions?> CpuOptions { get; private set; } = null!;
    [Output("creditSpecification")] public Output<Outputs.LaunchTemplateCreditSpecification?> CreditSpecification { get; private set; } = null!;
    [Output("defaultVersion")] public Output<int> DefaultVersion { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("disableApiStop")] public Output<bool?> DisableApiStop { get; private set; } = null!;
    [Output("disableApiTermination")] public Output<bool?> DisableApiTermination { get; private set; } = null!;
    [Output("ebsOptimized")] public Output<string?> EbsOptimized { get; private set; } = null!;
    [Output("enclaveOptions")] public Output<Outputs.LaunchTemplateEnclaveOptions?> EnclaveOptions { get; private set; } = null!;
    [Output("hibernationOptions")] public Output<Outputs.LaunchTemplateHibernationOptions?> HibernationOptions { get; private set; } = null!;
    [Output("iamInstanceProfile")] public Output<Outputs.LaunchTemplateIamInstanceProfile?> IamInstanceProfile { get; private set; } = null!;
    [Output("imageId")] public Output<string?> ImageId { get; private set; } = null!;
    [Output("instanceInitiatedShutdownBehavior")] public Output<string?> InstanceInitiatedShutdownBehavior { get; private set; } = null!;
    [Output("instanceMarketOptions")] public Output<Outputs.LaunchTemplateInstanceMarketOptions?> InstanceMarketOptions { get; private set; } = null!;
    [Output("instanceType")] public Output<string?> InstanceType { get; private set; } = null!;
    [Output("kernelId")] public Output<string?> KernelId { get; private set; } = null!;
    [Output("keyName")] public Output<string?> KeyName { get; private set; } = null!;
    [Output("latestVersion")] public Output<int> LatestVersion { get; private set; } = null!;
    [Output("licenseSpecifications")] public Output<ImmutableArray<Outputs.LaunchTemplateLicenseSpecification>> LicenseSpecifications { get; private set; } = null!;
    [Output("maintenanceOptions")] public Output<Outputs.LaunchTemplateMaintenanceOptions?> MaintenanceOptions { get; private set; } = null!;
    [Output("metadataOptions")] public Output<Outputs.LaunchTemplateMetadataOptions> MetadataOptions { get; private set; } = null!;
    [Output("monitoring")] public Output<Outputs.LaunchTemplateMonitoring?> Monitoring { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("namePrefix")] public Output<string> NamePrefix { get; private set; } = null!;
    [Output("networkInterfaces")] public Output<ImmutableArray<Outputs.LaunchTemplateNetworkInterface>> NetworkInterfaces { get; private set; } = null!;
    [Output("networkPerformanceOptions")] public Output<Outputs.LaunchTemplateNetworkPerformanceOptions?> NetworkPerformanceOptions { get; private set; } = null!;
    [Output("placement")] public Output<Outputs.LaunchTemplatePlacement?> Placement { get; private set; } = null!;
    [Output("privateDnsNameOptions")] public Output<Outputs.LaunchTemplatePrivateDnsNameOptions?> PrivateDnsNameOptions { get; private set; } = null!;
    [Output("ramDiskId")] public Output<string?> RamDiskId { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("secondaryInterfaces")] public Output<ImmutableArray<Outputs.LaunchTemplateSecondaryInterface>> SecondaryInterfaces { get; private set; } = null!;
    [Output("securityGroupNames")] public Output<ImmutableArray<string>> SecurityGroupNames { get; private set; } = null!;
    [Output("tagSpecifications")] public Output<ImmutableArray<Outputs.LaunchTemplateTagSpecification>> TagSpecifications { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tagsAll")] public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
    [Output("updateDefaultVersion")] public Output<bool?> UpdateDefaultVersion { get; private set; } = null!;
    [Output("userData")] public Output<string?> UserData { get; private set; } = null!;
    [Output("vpcSecurityGroupIds")] public Output<ImmutableArray<string>> VpcSecurityGroupIds { get; private set; } = null!;
}

public sealed class LaunchTemplateArgs : ResourceArgs
{
    [field: Input("blockDeviceMappings")] public InputList<Inputs.LaunchTemplateBlockDeviceMappingArgs> BlockDeviceMappings { get => field ??= new(); set; }
    [Input("capacityReservationSpecification")] public Input<Inputs.LaunchTemplateCapacityReservationSpecificationArgs>? CapacityReservationSpecification { get; set; }
    [Input("cpuOptions")] public Input<Inputs.LaunchTemplateCpuOptionsArgs>? CpuOptions { get; set; }
    [Input("creditSpecification")] public Input<Inputs.LaunchTemplateCreditSpecificationArgs>? CreditSpecification { get; set; }
    [Input("defaultVersion")] public Input<int>? DefaultVersion { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableApiStop")] public Input<bool>? DisableApiStop { get; set; }
    [Input("disableApiTermination")] public Input<bool>? DisableApiTermination { get; set; }
    [Input("ebsOptimized")] public Input<string>? EbsOptimized { get; set; }
    [Input("enclaveOptions")] public Input<Inputs.LaunchTemplateEnclaveOptionsArgs>? EnclaveOptions { get; set; }
    [Input("hibernationOptions")] public Input<Inputs.LaunchTemplateHibernationOptionsArgs>? HibernationOptions { get; set; }
    [Input("iamInstanceProfile")] public Input<Inputs.LaunchTemplateIamInstanceProfileArgs>? IamInstanceProfile { get; set; }
    [Input("imageId")] public Input<string>? ImageId { get; set; }
    [Input("instanceInitiatedShutdownBehavior")] public Input<string>? InstanceInitiatedShutdownBehavior { get; set; }
    [Input("instanceMarketOptions")] public Input<Inputs.LaunchTemplateInstanceMarketOptionsArgs>? InstanceMarketOptions { get; set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("kernelId")] public Input<string>? KernelId { get; set; }
    [Input("keyName")] public Input<string>? KeyName { get; set; }
    [field: Input("licenseSpecifications")] public InputList<Inputs.LaunchTemplateLicenseSpecificationArgs> LicenseSpecifications { get => field ??= new(); set; }
    [Input("maintenanceOptions")] public Input<Inputs.LaunchTemplateMaintenanceOptionsArgs>? MaintenanceOptions { get; set; }
    [Input("metadataOptions")] public Input<Inputs.LaunchTemplateMetadataOptionsArgs>? MetadataOptions { get; set; }
    [Input("monitoring")] public Input<Inputs.LaunchTemplateMonitoringArgs>? Monitoring { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("namePrefix")] public Input<string>? NamePrefix { get; set; }
    [field: Input("networkInterfaces")] public InputList<Inputs.LaunchTemplateNetworkInterfaceArgs> NetworkInterfaces { get => field ??= new(); set; }
    [Input("networkPerformanceOptions")] public Input<Inputs.LaunchTemplateNetworkPerformanceOptionsArgs>? NetworkPerformanceOptions { get; set; }
    [Input("placement")] public Input<Inputs.LaunchTemplatePlacementArgs>? Placement { get; set; }
    [Input("privateDnsNameOptions")] public Input<Inputs.LaunchTemplatePrivateDnsNameOptionsArgs>? PrivateDnsNameOptions { get; set; }
    [Input("ramDiskId")] public Input<string>? RamDiskId { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("secondaryInterfaces")] public InputList<Inputs.LaunchTemplateSecondaryInterfaceArgs> SecondaryInterfaces { get => field ??= new(); set; }
    [field: Input("securityGroupNames")] public InputList<string> SecurityGroupNames { get => field ??= new(); set; }
    [field: Input("tagSpecifications")] public InputList<Inputs.LaunchTemplateTagSpecificationArgs> TagSpecifications { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("updateDefaultVersion")] public Input<bool>? UpdateDefaultVersion { get; set; }
    [Input("userData")] public Input<string>? UserData { get; set; }
    [field: Input("vpcSecurityGroupIds")] public InputList<string> VpcSecurityGroupIds { get => field ??= new(); set; }
}
