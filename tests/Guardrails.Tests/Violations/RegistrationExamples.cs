using Guardrails.Rules;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Iam;
using Pulumi.Kubernetes.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Guardrails.Tests.Violations;

/// <summary>Resources that are registered without a provider, below nothing, or too early.</summary>
internal static class RegistrationExamples
{
    private const string Trust = """
        {
          "Version": "2012-10-17",
          "Statement": [{
            "Effect": "Allow", "Principal": { "Service": "vpc-flow-logs.amazonaws.com" }, "Action": "sts:AssumeRole",
            "Condition": { "StringEquals": { "aws:SourceAccount": "123456789012" } }
          }]
        }
        """;

    private const string Rights = """
        {
          "Version": "2012-10-17",
          "Statement": [{
            "Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "arn:aws:logs:eu-central-1:123456789012:log-group:flow-logs:*"
          }]
        }
        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        new(RegistrationRules.Every_Kubernetes_resource_has_a_provider_of_the_program, _ => SoundNamespace.ClusterRights(), HasProvider: false),
        new(RegistrationRules.What_a_component_creates_is_below_it, stack => _ = new Careless()),
        new(RegistrationRules.What_is_in_a_namespace_comes_after_it, stack =>
        {
            SoundNamespace.Namespace();
            SoundNamespace.Rights();
        }, Loose: ("rights", [])),
        new(RegistrationRules.Whoever_takes_a_role_comes_after_its_rights, stack =>
        {
            var role = new Role("writer", new() { AssumeRolePolicy = Trust });
            _ = new RolePolicy("writer", new() { Role = role.Name, Policy = Rights });
            _ = new FlowLog("log", new() { VpcId = "vpc-1", TrafficType = "ALL", IamRoleArn = role.Arn });
        }, Loose: ("log", [])),
        new(RegistrationRules.A_cluster_comes_after_its_log_group, _ => SoundCluster.Cluster(), Loose: ("cluster", [])),
        new(RegistrationRules.A_pod_identity_comes_after_its_cluster, stack =>
        {
            SoundCluster.Cluster();
            PodIdentity("app");
        }, Loose: ("app", [])),
        new(RegistrationRules.Nodes_come_after_the_role_of_the_network_plug_in,
            _ => SoundCluster.Nodes(_ => PodIdentity("aws-node")), Loose: ("nodes", ["cluster", "eks-pod-identity-agent"])),
        new(RegistrationRules.Add_ons_whose_pods_need_a_node_come_after_the_nodes, _ => SoundCluster.Nodes(), Loose: ("coredns", [])),
        new(RegistrationRules.Deployers_are_let_in_after_everything_that_restrains_them, stack =>
        {
            SoundNamespace.Namespace();
            SoundNamespace.Rights(verb: "create");
            SoundNamespace.Binding();
        }, Loose: ("binding", ["apps"])),
        new(RegistrationRules.An_admission_policy_is_there_before_its_binding, stack =>
        {
            SoundNamespace.Namespace();
            _ = new ValidatingAdmissionPolicyBinding("early", new()
            {
                Metadata = new ObjectMetaArgs { Name = "early" },
                Spec = new ValidatingAdmissionPolicyBindingSpecArgs { PolicyName = "services", ValidationActions = { "Deny" }, MatchResources = InApps },
            });
        }, Loose: ("early", [])),
        new(RegistrationRules.Pods_start_after_the_network_policies_that_select_them, stack =>
        {
            _ = new NetworkPolicy("isolation", new()
            {
                Metadata = new ObjectMetaArgs { Name = "isolation", Namespace = "apps" },
                Spec = new NetworkPolicySpecArgs
                {
                    PodSelector = new LabelSelectorArgs { MatchLabels = { ["app"] = "app" } },
                    PolicyTypes = { "Ingress", "Egress" },
                },
            });
            SoundWorkload.Deployment();
        }, Loose: ("app", [])),
        new(RegistrationRules.What_is_about_pods_comes_after_their_deployment, stack =>
        {
            SoundWorkload.Deployment();
            SoundWorkload.Budget();
        }, Loose: ("app", [])),
    ];

    private static MatchResourcesArgs InApps => new()
    {
        NamespaceSelector = new LabelSelectorArgs
        {
            MatchExpressions = { new LabelSelectorRequirementArgs { Key = "kubernetes.io/metadata.name", Operator = "In", Values = { "apps" } } },
        },
    };

    private static void PodIdentity(string account) => _ = new PodIdentityAssociation(account, new()
    {
        ClusterName = "cluster",
        Namespace = "kube-system",
        ServiceAccount = account,
        RoleArn = "arn:aws:iam::123456789012:role/pod",
    });

    private sealed class Careless : ComponentResource
    {
        public Careless() : base("example:index:Careless", "careless")
        {
            _ = new LogGroup("lost", new() { RetentionInDays = 30 });
            RegisterOutputs();
        }
    }
}
