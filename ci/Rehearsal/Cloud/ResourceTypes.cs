using System.Collections.Immutable;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>The resource types that the simulated cloud can make, and what each puts out.</summary>
internal static class ResourceTypes
{
    private delegate Outputs Maker(Request request);

    private static readonly Dictionary<string, Maker> Known = new()
    {
        ["aws:iam/role:Role"] = r => r.Named("arn", name => CloudNames.GlobalArn("iam", $"role/{name}")),
        ["aws:iam/policy:Policy"] = r => r.WithArn(CloudNames.GlobalArn("iam", $"policy{r.Inputs.GetValueOrDefault("path") ?? "/"}{r.PhysicalName}"))
            .With(("name", r.PhysicalName)),
        ["aws:iam/rolePolicy:RolePolicy"] = r => new($"{r.Input("role")}:{r.PhysicalName}"),
        ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"] = r => new($"{r.Input("role")}-{r.PhysicalName}"),
        ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"] = r => r.WithArn(CloudNames.GlobalArn("iam", $"oidc-provider/{new Uri(r.Input("url")).Authority}")),
        ["aws:kms/key:Key"] = r => new(r.Uuid, ("keyId", r.Uuid), ("arn", r.Names.Arn("kms", $"key/{r.Uuid}"))),
        ["aws:kms/alias:Alias"] = r => r.Named("arn", name => r.Names.Arn("kms", name)),
        ["aws:cloudwatch/logGroup:LogGroup"] = r => r.Named("arn", name => r.Names.Arn("logs", $"log-group:{name}")),
        ["aws:ec2/securityGroup:SecurityGroup"] = r => new(r.Ec2Id("sg")),
        ["aws:ec2/securityGroupRule:SecurityGroupRule"] = r => new(r.Ec2Id("sgrule")),
        ["aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"] = r => new(r.Ec2Id("sgr")),
        ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"] = r => new(r.Ec2Id("sg")),
        ["aws:ec2/flowLog:FlowLog"] = r => new(r.Ec2Id("fl")),
        ["aws:ec2/launchTemplate:LaunchTemplate"] = r => new(r.Ec2Id("lt"), ("latestVersion", 1)),
        ["aws:eks/podIdentityAssociation:PodIdentityAssociation"] = r => new(r.Ec2Id("a")),
        ["aws:ecr/repository:Repository"] = r => r.Named("arn", name => r.Names.Arn("ecr", $"repository/{name}"))
            .With(("registryId", CloudNames.Account), ("repositoryUrl", $"{r.Names.RegistryHost}/{r.PhysicalName}")),
        ["aws:ecr/repositoryPolicy:RepositoryPolicy"] = r => new(r.Input("repository"), ("registryId", CloudNames.Account)),
        ["aws:ecr/lifecyclePolicy:LifecyclePolicy"] = r => new(r.Input("repository"), ("registryId", CloudNames.Account)),
        ["awsx:ec2:Vpc"] = r => new(null,
            ("vpcId", r.Ec2Id("vpc")), ("publicSubnetIds", r.Subnets("public")), ("privateSubnetIds", r.Subnets("private"))),
        ["eks:index:Cluster"] = r => new(null, ("kubeconfigJson", r.Names.Kubeconfig(r.PhysicalName, null)), ("kubeconfig", r.Names.Kubeconfig(r.PhysicalName, null))),
        ["eks:index:ManagedNodeGroup"] = _ => new(null),
        ["eks:index:Addon"] = _ => new(null),
        ["docker:index/image:Image"] = r => new($"sha256:{CloudNames.Hash(r.Input("imageName"), 64)}",
            ("baseImageName", r.Input("imageName")), ("registryServer", r.Names.RegistryHost),
            ("repoDigest", $"{r.Input("imageName")[..r.Input("imageName").LastIndexOf(':')]}@sha256:{CloudNames.Hash(r.Input("imageName"), 64)}")),
        ["kubernetes:core/v1:Namespace"] = r => r.KubernetesObject(),
        ["kubernetes:core/v1:ConfigMap"] = r => r.KubernetesObject(),
        ["kubernetes:core/v1:Service"] = r => r.KubernetesObject(),
        ["kubernetes:core/v1:ResourceQuota"] = r => r.KubernetesObject(),
        ["kubernetes:core/v1:LimitRange"] = r => r.KubernetesObject(),
        ["kubernetes:apps/v1:Deployment"] = r => r.KubernetesObject(),
        ["kubernetes:rbac.authorization.k8s.io/v1:Role"] = r => r.KubernetesObject(),
        ["kubernetes:rbac.authorization.k8s.io/v1:RoleBinding"] = r => r.KubernetesObject(),
        ["kubernetes:rbac.authorization.k8s.io/v1:ClusterRole"] = r => r.KubernetesObject(),
        ["kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding"] = r => r.KubernetesObject(),
        ["kubernetes:networking.k8s.io/v1:NetworkPolicy"] = r => r.KubernetesObject(),
        ["kubernetes:policy/v1:PodDisruptionBudget"] = r => r.KubernetesObject(),
        ["kubernetes:autoscaling/v2:HorizontalPodAutoscaler"] = r => r.KubernetesObject(),
        ["kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy"] = r => r.KubernetesObject(),
        ["kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicyBinding"] = r => r.KubernetesObject(),
        ["pulumi:providers:kubernetes"] = r => new(r.Uuid),
    };

    /// <summary>What a provider would put out for a resource of a type, first made with <paramref name="first"/> type and name.</summary>
    /// <exception cref="InvalidOperationException">The simulated cloud does not know the type.</exception>
    public static Outputs Make(string type, ResourceKey first, ImmutableDictionary<string, object> inputs, CloudNames names) =>
        Known.TryGetValue(type, out var maker)
            ? maker(new(first.Type, first.Name, inputs, names))
            : throw new InvalidOperationException($"The simulated cloud does not know the resource type '{type}' (of '{first.Name}'). Teach it in ci/Rehearsal/Cloud/ResourceTypes.cs.");
}
