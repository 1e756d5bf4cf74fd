namespace Pulumi.Aws.Eks.Inputs;

public sealed class AccessPolicyAssociationAccessScopeArgs : ResourceArgs
{
    [field: Input("namespaces")] public InputList<string> Namespaces { get => field ??= new(); set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public sealed class ClusterUpgradePolicyArgs : ResourceArgs
{
    [Input("supportType")] public Input<string>? SupportType { get; set; }
}

public sealed class ClusterVpcConfigArgs : ResourceArgs
{
    [Input("endpointPrivateAccess")] public Input<bool>? EndpointPrivateAccess { get; set; }
    [Input("endpointPublicAccess")] public Input<bool>? EndpointPublicAccess { get; set; }
    [field: Input("publicAccessCidrs")] public InputList<string> PublicAccessCidrs { get => field ??= new(); set; }
    [field: Input("subnetIds", required: true)] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}

public sealed class NodeGroupLaunchTemplateArgs : ResourceArgs
{
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;
}

public sealed class NodeGroupRemoteAccessArgs : ResourceArgs
{
    [Input("ec2SshKey")] public Input<string>? Ec2SshKey { get; set; }
}

public sealed class NodeGroupScalingConfigArgs : ResourceArgs
{
    [Input("desiredSize", required: true)] public Input<int> DesiredSize { get; set; } = null!;
    [Input("maxSize", required: true)] public Input<int> MaxSize { get; set; } = null!;
    [Input("minSize", required: true)] public Input<int> MinSize { get; set; } = null!;
}
