using SampleIam.Statements;

namespace SampleIam;

/// <summary>Statements that make one policy.</summary>
/// <param name="Name">What the policy is about.</param>
/// <param name="Statements">The statements, for an environment.</param>
public sealed record PolicyPart(string Name, Func<Scope, IEnumerable<PolicyStatement>> Statements);

/// <summary>What the jobs of a project may do.</summary>
/// <param name="Read">What previews, drift checks and updates read.</param>
/// <param name="Write">What updates change as well, in parts that each fit one policy.</param>
public sealed record ProjectRights(PolicyPart Read, IReadOnlyList<PolicyPart> Write)
{
    /// <summary>Rights of this project's own jobs.</summary>
    public static ProjectRights Iam { get; } = new(
        new("read", IdentityStatements.Read),
        [new("identities", IdentityStatements.Write)]);

    /// <summary>Rights of the jobs that build the cluster.</summary>
    public static ProjectRights Eks { get; } = new(
        new("read", scope =>
        [
            .. NetworkStatements.Read(scope), RoleStatements.Read("Roles", scope.ClusterRoles), KeyStatements.Read,
            .. LogStatements.Read(scope), .. ClusterStatements.Read(scope),
        ]),
        [
            new("network", NetworkStatements.Write),
            new("roles", RoleStatements.Write),
            new("launch", LaunchStatements.Write),
            new("cluster", scope => [.. KeyStatements.Write(scope), .. LogStatements.Write(scope), .. ClusterStatements.Write(scope)]),
        ]);

    /// <summary>Rights of the jobs that deliver the workload; their rights in the cluster are defined by <c>sample-eks</c>.</summary>
    public static ProjectRights K8sApp { get; } = new(
        new("read", RegistryStatements.Read),
        [new("registry", RegistryStatements.Write)]);
}
