using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Kms;
using Pulumi.Awsx.Ec2.Inputs;
using Pulumi.Eks;
using Pulumi.Eks.Inputs;
using Awsx = Pulumi.Awsx.Ec2;

namespace Guardrails.Tests.Violations;

/// <summary>A network, a cluster and its nodes that break no rule, until a test changes them.</summary>
internal static class SoundCluster
{
    private const string AddonVersion = "v1.35.0-eksbuild.2";

    // Without a role of the program's own, pulumi-eks makes one that EKS may assume for any account.
    private const string Trust = """
        {
          "Version": "2012-10-17",
          "Statement": [{
            "Effect": "Allow", "Principal": { "Service": "eks.amazonaws.com" }, "Action": "sts:AssumeRole",
            "Condition": { "StringEquals": { "aws:SourceAccount": "123456789012" } }
          }]
        }
        """;

    private static readonly InputList<string> Private = new() { "subnet-private" };

    public static Awsx.Vpc Network(Action<Awsx.VpcArgs>? change = null, bool isLogged = true, bool hasEmptyGroup = true, bool protect = true)
    {
        var args = new Awsx.VpcArgs
        {
            NumberOfAvailabilityZones = 2,
            AvailabilityZoneCidrMask = 18,
            SubnetStrategy = Awsx.SubnetAllocationStrategy.Auto,
            SubnetSpecs =
            {
                new SubnetSpecArgs { Type = Awsx.SubnetType.Public, CidrMask = 20 },
                new SubnetSpecArgs { Type = Awsx.SubnetType.Private, CidrMask = 19 },
            },
            VpcEndpointStrategy = Awsx.VpcEndpointStrategy.Auto,
            VpcEndpointSpecs = { new VpcEndpointSpecArgs { ServiceName = "com.amazonaws.eu-central-1.s3", VpcEndpointType = "Gateway" } },
        };
        change?.Invoke(args);
        var vpc = new Awsx.Vpc("vpc", args, new() { Protect = protect });
        if (hasEmptyGroup)
        {
            _ = new DefaultSecurityGroup("default", new() { VpcId = vpc.VpcId });
        }

        if (isLogged)
        {
            _ = new FlowLog("flow-log", new() { VpcId = vpc.VpcId, TrafficType = "ALL" });
        }

        return vpc;
    }

    public static Cluster Cluster(Action<ClusterArgs>? change = null, bool hasLogs = true, string[]? addons = null, bool protect = true)
    {
        var args = new ClusterArgs
        {
            Name = "cluster",
            Version = "1.35",
            VpcId = "vpc-example",
            PublicSubnetIds = { "subnet-public" },
            PrivateSubnetIds = Private,
            ServiceRole = new Role("cluster", new() { AssumeRolePolicy = Trust }),
            AuthenticationMode = AuthenticationMode.Api,
            EnabledClusterLogTypes = { "api", "audit", "authenticator", "controllerManager", "scheduler" },
            EncryptionConfigKeyArn = "arn:aws:kms:eu-central-1:123456789012:key/1",
            EndpointPrivateAccess = true,
            EndpointPublicAccess = true,
            PublicAccessCidrs = { "198.51.100.0/24" },
            DeletionProtection = true,
            UpgradePolicy = new ClusterUpgradePolicyArgs { SupportType = "STANDARD" },
            UseDefaultVpcCni = false,
            VpcCniOptions = new VpcCniOptionsArgs { EnableNetworkPolicy = true, AddonVersion = AddonVersion },
            KubeProxyAddonOptions = new KubeProxyAddonOptionsArgs { Enabled = true, Version = AddonVersion },
            CorednsAddonOptions = new CoreDnsAddonOptionsArgs { Enabled = false },
            SkipDefaultNodeGroup = true,
            NodeAssociatePublicIpAddress = false,
        };
        change?.Invoke(args);
        if (hasLogs)
        {
            _ = new LogGroup("logs", new() { Name = "/aws/eks/cluster/cluster", RetentionInDays = 30 });
        }

        var cluster = new Cluster("cluster", args, new() { Protect = protect });
        foreach (var addon in addons ?? ["eks-pod-identity-agent", "coredns"])
        {
            Addon(cluster, addon);
        }

        return cluster;
    }

    public static void Addon(Cluster cluster, string name, Action<AddonArgs>? change = null)
    {
        var args = new AddonArgs { Cluster = cluster, AddonName = name, AddonVersion = AddonVersion, ResolveConflictsOnUpdate = "OVERWRITE" };
        change?.Invoke(args);
        _ = new Addon(name, args);
    }

    public static Key Key(Action<KeyArgs>? change = null, bool protect = true)
    {
        var args = new KeyArgs { EnableKeyRotation = true, DeletionWindowInDays = 30 };
        change?.Invoke(args);
        return new("key", args, new() { Protect = protect });
    }

    public static LaunchTemplate Template(Action<LaunchTemplateArgs>? change = null)
    {
        var args = new LaunchTemplateArgs
        {
            MetadataOptions = Metadata("required", hops: 1),
            BlockDeviceMappings = { Volume("true") },
            TagSpecifications = { Tags("instance"), Tags("volume") },
        };
        change?.Invoke(args);
        return new("template", args);
    }

    public static void Nodes(Action<ManagedNodeGroupArgs>? change = null)
    {
        // CoreDNS needs a node.
        var cluster = Cluster(addons: ["eks-pod-identity-agent"]);
        var args = new ManagedNodeGroupArgs
        {
            Cluster = cluster,
            NodeRoleArn = "arn:aws:iam::123456789012:role/nodes",
            SubnetIds = Private,
            OperatingSystem = Pulumi.Eks.OperatingSystem.AL2023,
            Version = "1.35",
            IgnoreScalingChanges = true,
            LaunchTemplate = new NodeGroupLaunchTemplateArgs { Id = Template().Id, Version = "1" },
        };
        change?.Invoke(args);
        _ = new ManagedNodeGroup("nodes", args);
        Addon(cluster, "coredns");
    }

    public static LaunchTemplateMetadataOptionsArgs Metadata(string tokens, int hops) => new() { HttpTokens = tokens, HttpPutResponseHopLimit = hops };

    public static LaunchTemplateBlockDeviceMappingArgs Volume(string encrypted) =>
        new() { DeviceName = "/dev/xvda", Ebs = new LaunchTemplateBlockDeviceMappingEbsArgs { Encrypted = encrypted } };

    private static LaunchTemplateTagSpecificationArgs Tags(string type) =>
        new() { ResourceType = type, Tags = { ["environment"] = "prod", ["project"] = "example" } };
}
