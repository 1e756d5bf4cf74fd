using Rehearsal.Running;

namespace Guardrails.Tests.Permissions;

/// <summary>Actions that the catalogue lists for a case which these programs never have.</summary>
/// <param name="Type">The resource type.</param>
/// <param name="Action">The action.</param>
/// <param name="Why">Why it is not called.</param>
/// <param name="Unless">An input with which it is called all the same.</param>
internal sealed record NotCalled(string Type, string Action, string Why, string? Unless = null)
{
    public static IReadOnlyList<NotCalled> All =>
    [
        new(Types.Role, "iam:ListRoleTags", "GetRole returns the tags."),
        new(Types.Role, "iam:RemoveRoleFromInstanceProfile", "Nothing here has an instance profile."),
        new(Types.Role, "iam:DeleteRolePermissionsBoundary", "Every role has a boundary for good."),
        new(Types.Role, "iam:DetachRolePolicy", "Attachments are resources of their own, deleted before the role."),
        new(Types.Role, "iam:DeleteRolePolicy", "Inline policies are resources of their own, deleted before the role."),
        new(Types.Key, "kms:EnableKey", "No key is ever disabled."),
        new(Types.Key, "kms:DisableKey", "No key is ever disabled."),
        new(Types.LogGroup, "logs:AssociateKmsKey", "Log groups have no key of their own."),
        new(Types.LogGroup, "logs:DisassociateKmsKey", "Log groups have no key of their own."),
        new(Types.LogGroup, "logs:PutLogGroupDeletionProtection", "Log groups have no deletion protection."),
        new(Types.LogGroup, "logs:DeleteRetentionPolicy", "Every log group has a retention."),
        new("aws:eks/cluster:Cluster", "eks:CreateAccessEntry", "Only auto mode creates one with the cluster.", Unless: "computeConfig.nodeRoleArn"),
        new("aws:eks/cluster:Cluster", "eks:AssociateEncryptionConfig", "Every cluster has a key from the start."),
        new("aws:eks/addon:Addon", "iam:PassRole", "No add-on has a role; the network plug-in has an association."),
        new("aws:eks/addon:Addon", "iam:GetRole", "No add-on has a role; the network plug-in has an association."),
        new("aws:eks/addon:Addon", "eks:DescribePodIdentityAssociation", "No add-on owns an association."),
        new("aws:eks/nodeGroup:NodeGroup", "ec2:DescribeKeyPairs", "Nodes have no remote access."),
        new("aws:eks/nodeGroup:NodeGroup", "ec2:DeleteTags", "CloudFormation's schema lists it; no call of it is known."),
        new("aws:ec2/vpc:Vpc", "ec2:ModifyVpcTenancy", "The tenancy is always the default."),
        new("aws:ec2/subnet:Subnet", "ec2:DetachNetworkInterface", "Only for what Lambda, Comprehend or DMS leave behind."),
        new("aws:ec2/subnet:Subnet", "ec2:DeleteNetworkInterface", "Only for what Lambda, Comprehend or DMS leave behind."),
        new("aws:ec2/eip:Eip", "ec2:AssociateAddress", "A NAT gateway takes its address itself."),
        new("aws:ec2/vpcEndpoint:VpcEndpoint", "ec2:DescribeNetworkInterfaces", "Only for an interface endpoint; this one is a gateway."),
        new(Types.DefaultSecurityGroup, "ec2:AuthorizeSecurityGroupIngress", "The default group has no rules."),
        new(Types.DefaultSecurityGroup, "ec2:AuthorizeSecurityGroupEgress", "The default group has no rules."),
        new(Types.FlowLog, "logs:CreateLogDelivery", "Only for S3 and Firehose; these logs go to CloudWatch."),
        new(Types.FlowLog, "logs:DeleteLogDelivery", "Only for S3 and Firehose; these logs go to CloudWatch."),
        new(Types.LaunchTemplate, "ec2:ModifyLaunchTemplate", "The default version is never set."),
        new(Types.Repository, "kms:DescribeKey", "The repository's key is AWS's own."),
        new(Types.Repository, "kms:CreateGrant", "The repository's key is AWS's own."),
        new(Types.Repository, "kms:RetireGrant", "The repository's key is AWS's own."),
    ];

    public static bool Contains(RehearsedResource resource, string action) =>
        All.Any(one => one.Type == resource.Key.Type && one.Action == action && (one.Unless is null || resource.Inputs.At(one.Unless) is null));
}
