namespace Sdk.Tests.Catalogue;

public sealed class CatalogueTests
{
    internal static readonly Catalogues.Catalogue Catalogue =
        Catalogues.Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalogue"));

    [Test]
    public void The_catalogue_has_no_errors()
        => Assert.That(
            Catalogue.Packages.Select(package => package.Name),
            Is.EquivalentTo(new[] { "aws", "awsx", "docker", "eks", "kubernetes" }));

    [TestCase("aws:ec2/vpc:Vpc", "cidrBlock")]
    [TestCase("aws:eks/cluster:Cluster", "name")]
    [TestCase("aws:eks/cluster:Cluster", "encryptionConfig.provider.keyArn")]
    [TestCase("aws:eks/nodeGroup:NodeGroup", "launchTemplate.id")]
    [TestCase("kubernetes:core/v1:Namespace", "metadata.name")]
    [TestCase("kubernetes:apps/v1:Deployment", "spec.selector")]
    public void A_change_to_the_input_replaces_the_resource(string type, string path)
        => Assert.That(Catalogue.Resource(type)!.ReplacedBy, Does.Contain(path));

    [TestCase("aws:iam/role:Role", true)]
    [TestCase("aws:ec2/eip:Eip", true)]
    [TestCase("aws:kms/alias:Alias", false)]
    [TestCase("aws:ec2/route:Route", false)]
    [TestCase("awsx:ec2:Vpc", true)]
    [TestCase("eks:index:Addon", true)]
    [TestCase("kubernetes:core/v1:Namespace", false)]
    public void The_catalogue_knows_which_types_have_tags(string type, bool takesTags)
        => Assert.That(Catalogue.TakesTags(type), Is.EqualTo(takesTags));

    [Test]
    public void Every_AWS_type_lists_the_permissions_it_needs()
        => Assert.That(
            Catalogue.Resources.Where(resource => resource.Package.Name == "aws" && resource.Permissions is null)
                .Select(resource => resource.Type),
            Is.EquivalentTo(new[]
            {
                "aws:ecr/repositoryPolicy:RepositoryPolicy",
                "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
            }),
            "These types are listed only so that the guardrails can reject them.");

    [TestCase("iam:CreateRole", "iam:PermissionsBoundary")]
    [TestCase("eks:CreateAccessEntry", "eks:principalArn")]
    public void An_action_can_be_limited_by_a_condition_key(string action, string key)
        => Assert.That(Catalogue.ConditionKeys(action), Does.Contain(key));

    [Test]
    public void The_condition_keys_of_an_unlisted_action_are_unknown()
        => Assert.That(Catalogue.ConditionKeys("test:DoNothing"), Is.Null);
}
