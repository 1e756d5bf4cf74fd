namespace Stacks.Tests.Eks;

public class NodesTests
{
    private const string Group = "eks:index:ManagedNodeGroup";
    private const string Template = "aws:ec2/launchTemplate:LaunchTemplate";

    private static Task<Registered> Run(string environment = "dev") => new ProgramUnderTest("sample-eks", environment).RunAsync();

    [TestCase("dev", 1, 1, 2)]
    [TestCase("prod", 3, 3, 9)]
    public async Task There_are_as_many_nodes_as_the_settings_say(string environment, int desired, int min, int max)
    {
        var scaling = (await Run(environment)).Input(Group, "scalingConfig");
        Assert.That((scaling.At("desiredSize").Number(), scaling.At("minSize").Number(), scaling.At("maxSize").Number()), Is.EqualTo((desired, min, max)));
    }

    [TestCase("dev", "t3.medium")]
    [TestCase("prod", "m7i.large")]
    public async Task Nodes_are_larger_in_prod(string environment, string type) =>
        Assert.That((await Run(environment)).Input(Group, "instanceTypes").Texts(), Is.EqualTo(new[] { type }));

    [Test]
    public async Task Nodes_are_in_the_private_subnets_of_all_zones()
    {
        var run = await Run("prod");
        Assert.That(run.Input(Group, "subnetIds").Texts(), Has.Exactly(3).Items);
        Assert.That(run.Input(Group, "subnetIds").Texts(), Is.SupersetOf(run.Input("eks:index:Cluster", "privateSubnetIds").Texts()));
    }

    [Test]
    public async Task Root_volumes_are_encrypted_and_of_200_GiB_by_default()
    {
        var volume = (await Run()).Input(Template, "blockDeviceMappings.0.ebs");
        Assert.That((volume.At("volumeSize").Number(), volume.At("encrypted").Text()), Is.EqualTo((200, "true")));
    }

    [Test]
    public async Task Instance_metadata_requires_a_token_and_pods_cannot_reach_it()
    {
        var metadata = (await Run()).Input(Template, "metadataOptions");
        Assert.That((metadata.At("httpTokens").Text(), metadata.At("httpPutResponseHopLimit").Number()), Is.EqualTo(("required", 1)));
    }

    [Test]
    public async Task The_role_of_the_nodes_joins_and_pulls_and_nothing_else()
    {
        var run = await Run();
        var policies = run.All("aws:iam/rolePolicyAttachment:RolePolicyAttachment").Where(policy => policy.Key.Name.StartsWith("nodes-", StringComparison.Ordinal))
            .Select(policy => policy.Inputs["policyArn"].Text());
        Assert.That(policies, Is.EquivalentTo(new[] { "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy", "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly" }));
    }

    [Test]
    public async Task The_network_plug_in_has_a_role_of_its_own()
    {
        var association = (await Run()).The("aws:eks/podIdentityAssociation:PodIdentityAssociation").Inputs;
        Assert.That((association["namespace"].Text(), association["serviceAccount"].Text()), Is.EqualTo(("kube-system", "aws-node")));
    }

    [Test]
    public async Task The_operating_system_is_Amazon_Linux_2023() => Assert.That((await Run()).Input(Group, "operatingSystem").Text(), Is.EqualTo("AL2023"));
}
