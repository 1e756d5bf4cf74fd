using Rehearsal.Running;

namespace Guardrails;

/// <summary>The types that rules are about, as Pulumi names them.</summary>
internal static class Types
{
    public const string Role = "aws:iam/role:Role";
    public const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";
    public const string Policy = "aws:iam/policy:Policy";
    public const string PolicyAttachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    public const string OidcProvider = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
    public const string Key = "aws:kms/key:Key";
    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string Repository = "aws:ecr/repository:Repository";
    public const string RepositoryPolicy = "aws:ecr/repositoryPolicy:RepositoryPolicy";
    public const string LifecyclePolicy = "aws:ecr/lifecyclePolicy:LifecyclePolicy";
    public const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";
    public const string SecurityGroupRule = "aws:ec2/securityGroupRule:SecurityGroupRule";
    public const string SecurityGroupIngressRule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    public const string DefaultSecurityGroup = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
    public const string FlowLog = "aws:ec2/flowLog:FlowLog";
    public const string LaunchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";
    public const string Subnet = "aws:ec2/subnet:Subnet";
    public const string Vpc = "awsx:ec2:Vpc";
    public const string Cluster = "eks:index:Cluster";
    public const string NodeGroup = "eks:index:ManagedNodeGroup";
    public const string Addon = "eks:index:Addon";
    public const string PodIdentityAssociation = "aws:eks/podIdentityAssociation:PodIdentityAssociation";
    public const string Image = "docker:index/image:Image";
    public const string KubernetesProvider = "pulumi:providers:kubernetes";
    public const string Namespace = "kubernetes:core/v1:Namespace";
    public const string Service = "kubernetes:core/v1:Service";
    public const string ResourceQuota = "kubernetes:core/v1:ResourceQuota";
    public const string LimitRange = "kubernetes:core/v1:LimitRange";
    public const string NetworkPolicy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";
    public const string Deployment = "kubernetes:apps/v1:Deployment";
    public const string DisruptionBudget = "kubernetes:policy/v1:PodDisruptionBudget";
    public const string Autoscaler = "kubernetes:autoscaling/v2:HorizontalPodAutoscaler";
    public const string AdmissionPolicy = "kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy";
    public const string AdmissionBinding = "kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicyBinding";
    public const string RbacRole = "kubernetes:rbac.authorization.k8s.io/v1:Role";
    public const string RbacClusterRole = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole";
    public const string RbacBinding = "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding";
    public const string RbacClusterBinding = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";

    public static bool IsAws(RehearsedResource resource) => resource.Key.Type.Split(':')[0] is "aws" or "awsx" or "eks";
}
