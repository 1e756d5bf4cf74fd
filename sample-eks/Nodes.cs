using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Eks;

namespace SampleEks;

/// <summary>A managed group of nodes in the private subnets, and the one role that all of them have.</summary>
public sealed class Nodes : ComponentResource
{
    // Joining the cluster, and pulling images; what pods need they get by pod identity.
    private static readonly string[] NodePolicies = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];

    // What EC2 makes of a launch template.
    private static readonly string[] LaunchedTypes = ["instance", "volume", "network-interface"];

    /// <summary>Creates the role, the launch template and the node group.</summary>
    public Nodes(string name, NodesArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:Nodes", name, args, options)
    {
        var settings = args.Settings;
        var role = ServiceRole.Create(name, "nodes", ServiceTrust.For("ec2.amazonaws.com"), this);
        var policies = ServiceRole.Attach(name, role, NodePolicies, this);

        var template = new LaunchTemplate(name, new()
        {
            MetadataOptions = new LaunchTemplateMetadataOptionsArgs
            {
                HttpEndpoint = "enabled",
                HttpTokens = "required",
                // One hop: the node itself. A pod does not reach the node's role.
                HttpPutResponseHopLimit = 1,
            },
            BlockDeviceMappings =
            {
                new LaunchTemplateBlockDeviceMappingArgs
                {
                    DeviceName = "/dev/xvda",
                    Ebs = new LaunchTemplateBlockDeviceMappingEbsArgs
                    {
                        VolumeSize = settings.RootVolumeGb,
                        VolumeType = "gp3",
                        Encrypted = "true",
                        DeleteOnTermination = "true",
                    },
                },
            },
            // Default tags stop at the template: what is launched from it has only these.
            TagSpecifications = LaunchedTypes
                .Select(type => new LaunchTemplateTagSpecificationArgs { ResourceType = type, Tags = args.Tags })
                .ToArray(),
        }, new() { Parent = this });

        var dependencies = new InputList<Resource> { policies };
        dependencies.Add(args.DependsOn);
        _ = new ManagedNodeGroup(name, new()
        {
            Cluster = args.Cluster,
            NodeRole = role,
            SubnetIds = args.SubnetIds,
            InstanceTypes = { settings.InstanceType },
            OperatingSystem = Pulumi.Eks.OperatingSystem.AL2023,
            // With a launch template the group would stay at the version that it was made with.
            Version = args.Version,
            ReleaseVersion = settings.ReleaseVersion!,
            LaunchTemplate = new NodeGroupLaunchTemplateArgs
            {
                Id = template.Id,
                Version = template.LatestVersion.Apply(version => $"{version}"),
            },
            ScalingConfig = new NodeGroupScalingConfigArgs
            {
                DesiredSize = settings.Desired,
                MinSize = settings.Min,
                MaxSize = settings.Max,
            },
            // The desired size alone: a changed minimum or maximum goes to EKS with the number in Pulumi's state.
            IgnoreScalingChanges = settings.IgnoreScalingChanges,
        }, new() { Parent = this, DependsOn = dependencies });
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="Nodes"/>.</summary>
public sealed class NodesArgs : ResourceArgs
{
    /// <summary>Instance type, volume and numbers.</summary>
    public required NodeSettings Settings { get; init; }

    /// <summary>The cluster that the nodes join.</summary>
    public required Cluster Cluster { get; init; }

    /// <summary>The minor version of Kubernetes, the same as the control plane's.</summary>
    public required Input<string> Version { get; init; }

    /// <summary>The private subnets; they give no public addresses.</summary>
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>Tags of the instances, their volumes and their network interfaces.</summary>
    public required InputMap<string> Tags { get; init; }

    /// <summary>What must be there before the first node: without it no pod gets an address.</summary>
    public required Resource[] DependsOn { get; init; }
}
