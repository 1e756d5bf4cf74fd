using Guardrails.Rules;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Eks.Inputs;
using static Guardrails.Tests.Violations.SoundCluster;

namespace Guardrails.Tests.Violations;

internal static class ClusterExamples
{
    public static IEnumerable<Example> All =>
    [
        new(ClusterRules.Access_is_by_access_entries_alone, _ => Cluster(cluster => cluster.AuthenticationMode = null)),
        new(ClusterRules.An_administrator_deploys_the_cluster_or_is_named_in_the_settings, _ => Cluster(cluster => cluster.AccessEntries["admin"] = new()
        {
            PrincipalArn = SoundIam.Account,
            KubernetesGroups = { "system:masters" },
        })),
        new(ClusterRules.The_control_plane_logs_everything, _ => Cluster(cluster => cluster.EnabledClusterLogTypes = ["api"])),
        new(ClusterRules.The_control_plane_logs_to_a_group_of_this_stack, _ => Cluster(hasLogs: false)),
        new(ClusterRules.A_log_is_kept_for_a_time_and_not_for_ever, _ => new LogGroup("logs")),
        new(ClusterRules.Secrets_in_the_cluster_are_encrypted_with_a_key_of_its_own, _ => Cluster(cluster => cluster.EncryptionConfigKeyArn = null)),
        new(ClusterRules.A_key_is_rotated, _ => Key(key => key.EnableKeyRotation = null)),
        new(ClusterRules.A_deleted_key_can_be_called_back_for_thirty_days, _ => Key(key => key.DeletionWindowInDays = 7)),
        new(ClusterRules.Nodes_reach_the_control_plane_privately, _ => Cluster(cluster => cluster.EndpointPrivateAccess = false)),
        new(ClusterRules.The_control_plane_is_not_open_to_the_world_in_prod, _ => Cluster(cluster => cluster.PublicAccessCidrs = [])),
        new(ClusterRules.The_control_plane_is_not_open_to_the_world_in_prod, _ => Cluster(cluster => cluster.PublicAccessCidrs = ["0.0.0.0/1", "128.0.0.0/1"])),
        new(ClusterRules.Nobody_pays_for_extended_support, _ => Cluster(cluster => cluster.UpgradePolicy = new ClusterUpgradePolicyArgs { SupportType = "EXTENDED" })),
        new(ClusterRules.The_version_of_Kubernetes_is_chosen, _ => Cluster(cluster => cluster.Version = null)),
        new(ClusterRules.AWS_refuses_to_delete_the_cluster_of_prod, _ => Cluster(cluster => cluster.DeletionProtection = null)),
        new(ClusterRules.Network_policies_are_enforced, _ => Cluster(cluster => cluster.VpcCniOptions!.EnableNetworkPolicy = null)),
        new(ClusterRules.The_network_s_add_ons_stay_in_every_mode, _ => Cluster(cluster => cluster.UseDefaultVpcCni = null)),
        new(ClusterRules.The_network_s_add_ons_stay_in_every_mode, _ => Cluster(cluster => cluster.KubeProxyAddonOptions!.Enabled = null)),
        new(ClusterRules.One_add_on_resolves_names, _ => Cluster(cluster => cluster.CorednsAddonOptions = new CoreDnsAddonOptionsArgs())),
        new(ClusterRules.One_add_on_resolves_names, _ => Cluster(addons: ["eks-pod-identity-agent"])),
        new(ClusterRules.Pods_can_have_roles_of_their_own, _ => Cluster(addons: ["coredns"])),

        new(ClusterRules.The_version_of_every_add_on_is_decided, _ => Cluster(cluster => cluster.VpcCniOptions!.AddonVersion = null)),
        new(ClusterRules.The_version_of_every_add_on_is_decided, _ => Cluster(cluster => cluster.KubeProxyAddonOptions!.Version = null)),
        new(ClusterRules.The_version_of_every_add_on_is_decided, _ => Addon(Cluster(), "metrics-server", addon => addon.AddonVersion = null)),
        new(ClusterRules.The_version_of_every_add_on_is_decided, _ => Addon(Cluster(), "metrics-server", addon => addon.ResolveConflictsOnUpdate = null)),

        new(NodeRules.The_default_node_group_is_left_out, _ => Cluster(cluster =>
        {
            cluster.SkipDefaultNodeGroup = null;
            cluster.AutoMode = new AutoModeOptionsArgs { Enabled = true };
        })),
        new(NodeRules.No_node_has_a_public_address, _ => Cluster(cluster => cluster.NodeAssociatePublicIpAddress = null)),
        new(NodeRules.No_node_has_a_public_address, _ => Template(template => template.NetworkInterfaces = [new LaunchTemplateNetworkInterfaceArgs { AssociatePublicIpAddress = "true" }])),
        new(NodeRules.Nodes_are_in_private_subnets, _ => Nodes(nodes => nodes.SubnetIds = ["subnet-public"])),
        new(NodeRules.Nodes_are_in_private_subnets, _ => Nodes(nodes => nodes.SubnetIds = Network().PublicSubnetIds)),
        new(NodeRules.Nodes_are_made_from_a_template_of_this_stack, _ => Nodes(nodes => nodes.LaunchTemplate = null)),
        new(NodeRules.Nodes_run_an_operating_system_that_is_looked_after, _ => Nodes(nodes => nodes.OperatingSystem = null)),
        new(NodeRules.Nodes_are_upgraded_with_the_control_plane, _ => Nodes(nodes => nodes.Version = null)),
        new(NodeRules.Who_scales_the_nodes_is_decided, _ => Nodes(nodes => nodes.IgnoreScalingChanges = null)),
        new(NodeRules.Nobody_logs_in_to_a_node, _ => Nodes(nodes => nodes.RemoteAccess = new NodeGroupRemoteAccessArgs { Ec2SshKey = "mine" })),
        new(NodeRules.Nobody_logs_in_to_a_node, _ => Template(template => template.KeyName = "mine")),
        new(NodeRules.Instance_metadata_needs_a_token, _ => Template(template => template.MetadataOptions = Metadata("optional", hops: 1))),
        new(NodeRules.Instance_metadata_is_out_of_reach_for_pods, _ => Template(template => template.MetadataOptions = Metadata("required", hops: 2))),
        new(NodeRules.Volumes_of_nodes_are_encrypted, _ => Template(template => template.BlockDeviceMappings = [Volume("false")])),
        new(NodeRules.Nodes_and_their_volumes_tell_environment_and_project, _ => Template(template => template.TagSpecifications = [])),
    ];
}
