using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails.Rules;

/// <summary>How resources are registered: by which provider, below which parent, after what.</summary>
internal static class RegistrationRules
{
    // What pulumi-eks asks a role for, by input.
    private static readonly string[] RoleInputs = ["serviceRole", "nodeRole", "iamRoleArn", "autoMode"];

    // They run on every node, and so need none.
    private static readonly string[] OnEveryNode = ["eks-pod-identity-agent", "kube-proxy", "vpc-cni"];

    // The default provider deploys to whichever cluster a kubeconfig of the machine names.
    public static readonly Rule Every_Kubernetes_resource_has_a_provider_of_the_program =
        Rule.On(resource => IsOfProgram(resource) && Workload.IsKubernetes(resource), (resource, _) =>
            resource.Provider is null ? [new("provider", "the default provider")] : []);

    public static readonly Rule What_a_component_creates_is_below_it =
        Rule.On(IsOfProgram, (resource, _) => resource.CreatedIn is { } component ? [new("parent", $"the stack; it is created in {component}")] : []);

    public static readonly Rule What_is_in_a_namespace_comes_after_it = InOrder(
        resource => Workload.IsKubernetes(resource) && Namespace(resource) is not null,
        (resource, stack) => stack.Of(Types.Namespace).Where(@namespace => @namespace.Id == Namespace(resource)));

    public static readonly Rule Whoever_takes_a_role_comes_after_its_rights = InOrder(
        resource => resource.Key.Type is Types.Cluster or Types.NodeGroup or Types.FlowLog,
        (resource, stack) =>
            from role in stack.Of(Types.Role)
            where RoleInputs.Any(input => resource.Dependencies.TryGetValue(input, out var keys) && keys.Contains(role.Key))
            from right in stack.Of(Types.PolicyAttachment).Concat(stack.Of(Types.RolePolicy))
            where right.Inputs["role"].Text() == role.Id
            select right);

    // EKS would create the group itself, without a term.
    public static readonly Rule A_cluster_comes_after_its_log_group = InOrder(
        resource => resource.Key.Type == Types.Cluster,
        (cluster, stack) => stack.Of(Types.LogGroup).Where(group => group.Inputs["name"].Text() == $"/aws/eks/{cluster.Inputs["name"].Text()}/cluster"));

    public static readonly Rule A_pod_identity_comes_after_its_cluster = InOrder(
        resource => resource.Key.Type == Types.PodIdentityAssociation,
        (identity, stack) => stack.Of(Types.Cluster).Where(cluster => cluster.Inputs["name"].Text() == identity.Inputs["clusterName"].Text()));

    // The network plug-in starts with the node, and takes its role then.
    public static readonly Rule Nodes_come_after_the_role_of_the_network_plug_in = InOrder(
        resource => resource.Key.Type == Types.NodeGroup,
        (_, stack) =>
            from identity in stack.Of(Types.PodIdentityAssociation)
            where identity.Inputs["serviceAccount"].Text() == "aws-node"
            from needed in (RehearsedResource[])[identity, .. Agents(stack), .. RightsOf(identity, stack)]
            select needed);

    public static readonly Rule Add_ons_whose_pods_need_a_node_come_after_the_nodes = InOrder(
        resource => resource.Key.Type == Types.Addon && !OnEveryNode.Contains(resource.Inputs["addonName"].Text()),
        (_, stack) => stack.Of(Types.NodeGroup));

    public static readonly Rule Deployers_are_let_in_after_everything_that_restrains_them = InOrder(
        resource => resource.Key.Type == Types.RbacBinding,
        (binding, stack) => LetsDeploy(binding, stack)
            ? stack.Resources.Where(resource => resource.Key.Type == Types.AdmissionBinding
                || (resource.Key.Type is Types.NetworkPolicy or Types.ResourceQuota or Types.LimitRange && Namespace(resource) == Namespace(binding)))
            : []);

    public static readonly Rule An_admission_policy_is_there_before_its_binding = InOrder(
        resource => resource.Key.Type == Types.AdmissionBinding,
        (binding, stack) => stack.Of(Types.AdmissionPolicy).Where(policy => policy.Id == binding.Inputs.At("spec.policyName").Text()));

    public static readonly Rule Pods_start_after_the_network_policies_that_select_them = InOrder(
        resource => resource.Key.Type == Types.Deployment,
        (deployment, stack) => stack.Of(Types.NetworkPolicy).Where(policy => Namespace(policy) == Namespace(deployment) && Selects(policy.Inputs.At("spec.podSelector.matchLabels"), deployment)));

    // Pulumi waits for the pods of a service, and a budget or an autoscaler without pods reports errors.
    public static readonly Rule What_is_about_pods_comes_after_their_deployment = InOrder(
        resource => resource.Key.Type is Types.Service or Types.DisruptionBudget or Types.Autoscaler,
        (resource, stack) => stack.Of(Types.Deployment).Where(deployment => Namespace(deployment) == Namespace(resource)
            && (deployment.Inputs.At("metadata.name").Text() == resource.Inputs.At("spec.scaleTargetRef.name").Text()
                || Selects(resource.Inputs.At("spec.selector.matchLabels") ?? resource.Inputs.At("spec.selector"), deployment))));

    private static Rule InOrder(
        Func<RehearsedResource, bool> appliesTo, Func<RehearsedResource, StackUnderTest, IEnumerable<RehearsedResource>> before,
        [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        new(name, stack =>
        {
            var graph = new Lazy<DependencyGraph>(() => new(stack));
            return from resource in stack.Resources
                   where IsOfProgram(resource) && appliesTo(resource)
                   let needed = before(resource, stack).Distinct().ToList()
                   where needed.Count > 0
                   select new Subject($"{resource.Key}", needed.Where(other => other != resource && !graph.Value.IsAfter(resource, other))
                       .Select(other => new Finding("dependsOn", $"not on {other.Key}")));
        });

    private static bool IsOfProgram(RehearsedResource resource) => resource.Component is null;

    private static string? Namespace(RehearsedResource resource) => resource.Inputs.At("metadata.namespace").Text();

    private static IEnumerable<RehearsedResource> Agents(StackUnderTest stack) => stack.Of(Types.Addon).Where(addon => addon.Inputs["addonName"].Text() == "eks-pod-identity-agent");

    private static IEnumerable<RehearsedResource> RightsOf(RehearsedResource identity, StackUnderTest stack) =>
        from role in stack.Of(Types.Role)
        where identity.Dependencies.TryGetValue("roleArn", out var keys) && keys.Contains(role.Key)
        from right in stack.Of(Types.PolicyAttachment)
        where right.Inputs["role"].Text() == role.Id
        select right;

    private static bool LetsDeploy(RehearsedResource binding, StackUnderTest stack) => stack.Of(Types.RbacRole).Any(role =>
        Namespace(role) == Namespace(binding)
        && role.Inputs.At("metadata.name").Text() == binding.Inputs.At("roleRef.name").Text()
        && role.Inputs["rules"].Items().Any(rule => rule.At("verbs").Texts().Contains("create")));

    private static bool Selects(JsonNode? labels, RehearsedResource deployment) => labels is JsonObject { Count: > 0 } wanted
        && wanted.All(label => JsonNode.DeepEquals(label.Value, deployment.Inputs.At("spec.template.metadata.labels")?[label.Key]));
}
