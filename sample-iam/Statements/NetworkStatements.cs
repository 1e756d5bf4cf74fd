namespace SampleIam.Statements;

/// <summary>Rights on the network. EC2 makes up the ids, so that tags tell which resources are the project's.</summary>
public static class NetworkStatements
{
    private static readonly string[] Created =
    [
        "vpc", "subnet", "route-table", "internet-gateway", "natgateway", "elastic-ip", "vpc-endpoint", "vpc-flow-log",
        "launch-template",
    ];

    private static readonly string[] Creations =
    [
        "CreateVpc", "CreateSubnet", "CreateRouteTable", "CreateInternetGateway", "CreateNatGateway", "AllocateAddress",
        "CreateVpcEndpoint", "CreateFlowLogs", "CreateLaunchTemplate",
    ];

    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return new("Network")
        {
            // AWS has no narrower resource for these.
            Action =
            [
                "ec2:DescribeAvailabilityZones", "ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeRouteTables",
                "ec2:DescribeInternetGateways", "ec2:DescribeNatGateways", "ec2:DescribeAddresses",
                "ec2:DescribeAddressesAttribute", "ec2:DescribeVpcEndpoints", "ec2:DescribePrefixLists",
                "ec2:DescribeSecurityGroups", "ec2:DescribeNetworkAcls", "ec2:DescribeFlowLogs",
                "ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions",
            ],
            Resource = ["*"],
            Condition = [new("StringEquals", "aws:RequestedRegion", scope.Region)],
        };
        yield return new("VpcAttributes")
        {
            Action = ["ec2:DescribeVpcAttribute"],
            Resource = scope.Any("ec2", "vpc"),
            Condition = scope.Owned,
        };
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return new("LookBeforeChanges")
        {
            Action = ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroupRules"],
            Resource = ["*"],
            Condition = [new("StringEquals", "aws:RequestedRegion", scope.Region)],
        };
        yield return new("Create")
        {
            Action = [.. Creations.Select(creation => $"ec2:{creation}")],
            Resource = scope.Any("ec2", Created),
            Condition = scope.Requested,
        };
        yield return new("CreateIn")
        {
            Action = ["ec2:CreateSubnet", "ec2:CreateRouteTable", "ec2:CreateNatGateway", "ec2:CreateVpcEndpoint", "ec2:CreateFlowLogs"],
            Resource = scope.Any("ec2", "vpc", "subnet", "elastic-ip", "route-table"),
            Condition = scope.Owned,
        };
        yield return new("TagCreated")
        {
            Action = ["ec2:CreateTags"],
            Resource = scope.Any("ec2", Created),
            Condition = [.. scope.Requested, new("StringEquals", "ec2:CreateAction", Creations)],
        };
        // AWS creates a VPC's default group without tags, and IAM cannot tell it from any other untagged group.
        if (!scope.Settings.SharedAccount)
        {
            yield return new("AdoptDefaultGroup")
            {
                Action = ["ec2:CreateTags"],
                Resource = scope.Any("ec2", "security-group"),
                Condition = [.. scope.Requested, new("Null", "aws:ResourceTag/project", "true")],
            };
        }

        yield return new("Change")
        {
            Action =
            [
                "ec2:CreateTags", "ec2:DeleteTags", "ec2:ModifyVpcAttribute", "ec2:DeleteVpc", "ec2:ModifySubnetAttribute",
                "ec2:DeleteSubnet", "ec2:DeleteRouteTable", "ec2:CreateRoute", "ec2:ReplaceRoute", "ec2:DeleteRoute",
                "ec2:AssociateRouteTable", "ec2:ReplaceRouteTableAssociation", "ec2:DisassociateRouteTable",
                "ec2:AttachInternetGateway", "ec2:DetachInternetGateway", "ec2:DeleteInternetGateway",
                "ec2:DeleteNatGateway", "ec2:DisassociateAddress", "ec2:ReleaseAddress", "ec2:ModifyVpcEndpoint",
                "ec2:DeleteVpcEndpoints", "ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress",
                "ec2:DeleteFlowLogs", "ec2:CreateLaunchTemplateVersion", "ec2:DeleteLaunchTemplate",
            ],
            Resource = scope.Any("ec2", [.. Created, "security-group"]),
            Condition = scope.Owned,
        };
        // The NAT gateway's interface is AWS's, without tags. Of the address, the project's tags are demanded above.
        yield return new("ReleaseFrom")
        {
            Action = ["ec2:DisassociateAddress"],
            Resource = scope.Any("ec2", "network-interface"),
            Condition = [new("Null", "aws:ResourceTag/project", "true")],
        };
    }
}
