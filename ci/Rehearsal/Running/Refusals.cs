using System.Text.Json.Nodes;
using Rehearsal.Chain;

namespace Rehearsal.Running;

/// <summary>
/// What the cloud refuses in the middle of an update, although every preview passes: to create what is there until the end
/// of the update under another name in Pulumi, and to move a cluster to another VPC.
/// </summary>
internal static class Refusals
{
    private const string Cluster = "aws:eks/cluster:Cluster";
    private const string Subnet = "aws:ec2/subnet:Subnet";

    // A push replaces the tag that is there.
    private const string Image = "docker:index/image:Image";

    /// <summary>Checks an update.</summary>
    /// <param name="deployed">What is deployed.</param>
    /// <param name="resources">What the update makes of it, deletions included.</param>
    /// <exception cref="RehearsalException">The cloud would refuse something.</exception>
    public static void Check(IReadOnlyList<RehearsedResource> deployed, IReadOnlyList<RehearsedResource> resources)
    {
        string[] errors = [.. AlreadyThere(resources), .. MovedClusters(deployed, resources)];
        if (errors.Length > 0)
        {
            throw new RehearsalException(string.Join("\n", errors));
        }
    }

    // The engine deletes last.
    private static IEnumerable<string> AlreadyThere(IReadOnlyList<RehearsedResource> resources)
    {
        var leaving = resources.Where(resource => resource is { Operation: Operation.Delete, Id: not null, Key.Type: not Image })
            .ToLookup(resource => (resource.Key.Type, resource.Id));
        return from resource in resources
               where resource is { Operation: Operation.Create, Id: not null }
               from old in leaving[(resource.Key.Type, resource.Id)].Take(1)
               select $"{resource.Key} cannot be created: '{resource.Id}' already exists. It is that of '{old.Key.Name}', which is deleted only "
                   + $"afterwards. If '{old.Key.Name}' got another name or parent, give it an alias (Aliases) of the old one.";
    }

    private static IEnumerable<string> MovedClusters(IReadOnlyList<RehearsedResource> deployed, IReadOnlyList<RehearsedResource> resources) =>
        from cluster in resources
        where cluster is { Operation: Operation.Update, Key.Type: Cluster }
        let before = deployed.FirstOrDefault(resource => resource.Identity == (cluster.RenamedFrom ?? cluster.Identity))
        where before is not null
        let old = VpcOf(before, deployed)
        let now = VpcOf(cluster, resources)
        where old is not null && now is not null && old != now
        select $"{cluster.Key} cannot be updated: EKS moves no cluster to another VPC. Its subnets are in {old}, the new ones in {now}; "
            + "a cluster with another name is made anew.";

    private static string? VpcOf(RehearsedResource cluster, IReadOnlyList<RehearsedResource> resources) =>
        (cluster.Inputs["vpcConfig"]?["subnetIds"] as JsonArray)?.FirstOrDefault() is { } id
        && resources.FirstOrDefault(resource => resource.Key.Type == Subnet && resource.Operation != Operation.Delete && resource.Id == $"{id}") is { } subnet
            ? $"{subnet.Inputs["vpcId"]}" : null;
}
