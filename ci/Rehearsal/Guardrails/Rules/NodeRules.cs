namespace Guardrails.Rules;

internal static class NodeRules
{
    private static readonly string[] TaggedParts = ["instance", "volume"];

    public static readonly Rule The_default_node_group_is_left_out =
        Rule.On([Types.Cluster], cluster => cluster.Must("skipDefaultNodeGroup", skipped => skipped.IsTrue()));

    public static readonly Rule No_node_has_a_public_address = Rule.On([Types.Cluster, Types.LaunchTemplate], resource =>
        resource.Key.Type == Types.Cluster
            ? resource.Must("nodeAssociatePublicIpAddress", address => address.IsFalse())
            : resource.Must("networkInterfaces", interfaces => !interfaces.Items().Any(one => one.At("associatePublicIpAddress").IsTrue())));

    public static readonly Rule Nodes_are_in_private_subnets = Rule.On([Types.NodeGroup], (group, stack) =>
        group.Must("subnetIds", subnets => subnets.Items().Count > 0 && !subnets.Texts().Intersect(PublicSubnets(stack)).Any()));

    public static readonly Rule Nodes_are_made_from_a_template_of_this_stack = Rule.On([Types.NodeGroup], (group, stack) =>
        group.Must("launchTemplate.id", id => stack.Of(Types.LaunchTemplate).Any(template => template.Id == id.Text())));

    public static readonly Rule Nodes_run_an_operating_system_that_is_looked_after =
        Rule.On([Types.NodeGroup], group => group.Must("operatingSystem", system => system.Text() is "AL2023" or "Bottlerocket"));

    public static readonly Rule Nodes_are_upgraded_with_the_control_plane = Rule.On([Types.NodeGroup], (group, stack) =>
        group.Must("version", version => stack.Of(Types.Cluster).Any(cluster => cluster.Inputs["version"].Text() is { } chosen && chosen == version.Text())));

    // Left unset, each update and each check for drift undoes what an autoscaler decided.
    public static readonly Rule Who_scales_the_nodes_is_decided =
        Rule.On([Types.NodeGroup], group => group.Must("ignoreScalingChanges", ignored => ignored is not null));

    public static readonly Rule Nobody_logs_in_to_a_node = Rule.On([Types.NodeGroup, Types.LaunchTemplate], resource =>
        resource.Must("remoteAccess", access => access is null).Concat(resource.Must("keyName", key => key is null)));

    public static readonly Rule Instance_metadata_needs_a_token =
        Rule.On([Types.LaunchTemplate], template => template.Must("metadataOptions.httpTokens", tokens => tokens.Text() == "required"));

    public static readonly Rule Instance_metadata_is_out_of_reach_for_pods =
        Rule.On([Types.LaunchTemplate], template => template.Must("metadataOptions.httpPutResponseHopLimit", hops => hops.Number() == 1));

    public static readonly Rule Volumes_of_nodes_are_encrypted = Rule.On([Types.LaunchTemplate], template =>
        template.Must("blockDeviceMappings", volumes => volumes.Items().Count > 0 && volumes.Items().All(volume => volume.At("ebs.encrypted").IsTrue())));

    public static readonly Rule Nodes_and_their_volumes_tell_environment_and_project = Rule.On([Types.LaunchTemplate], (template, stack) =>
        from part in TaggedParts
        let tags = template.Inputs["tagSpecifications"].Items().FirstOrDefault(tags => tags.At("resourceType").Text() == part).At("tags")
        where tags.At("environment").Text() != stack.Environment || tags.At("project").Text() != stack.Project
        select new Finding($"tagSpecifications of {part}", tags.Show()));

    // What the cluster is told is public, and what gives its machines public addresses.
    private static IEnumerable<string> PublicSubnets(StackUnderTest stack) =>
        stack.Of(Types.Cluster).SelectMany(cluster => cluster.Inputs["publicSubnetIds"].Texts())
            .Concat(stack.Of(Types.Subnet).Where(subnet => subnet.Inputs["mapPublicIpOnLaunch"].IsTrue()).Select(subnet => subnet.Id).OfType<string>());
}
