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
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("instanceType")] public Output<string?> InstanceType { get; private set; } = null!;
    [Output("keyName")] public Output<string?> KeyName { get; private set; } = null!;
    [Output("latestVersion")] public Output<int> LatestVersion { get; private set; } = null!;
    [Output("metadataOptions")] public Output<Outputs.LaunchTemplateMetadataOptions> MetadataOptions { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkInterfaces")] public Output<ImmutableArray<Outputs.LaunchTemplateNetworkInterface>> NetworkInterfaces { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tagSpecifications")] public Output<ImmutableArray<Outputs.LaunchTemplateTagSpecification>> TagSpecifications { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
}

public sealed class LaunchTemplateArgs : ResourceArgs
{
    [field: Input("blockDeviceMappings")] public InputList<Inputs.LaunchTemplateBlockDeviceMappingArgs> BlockDeviceMappings { get => field ??= new(); set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("keyName")] public Input<string>? KeyName { get; set; }
    [Input("metadataOptions")] public Input<Inputs.LaunchTemplateMetadataOptionsArgs>? MetadataOptions { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [field: Input("networkInterfaces")] public InputList<Inputs.LaunchTemplateNetworkInterfaceArgs> NetworkInterfaces { get => field ??= new(); set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tagSpecifications")] public InputList<Inputs.LaunchTemplateTagSpecificationArgs> TagSpecifications { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
