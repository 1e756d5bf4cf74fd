using Pulumi;
using Pulumi.Aws.Iam;
using Rehearsal.Running;

namespace Rehearsal.Tests;

/// <summary>A role whose name is a setting, and what depends on it; another name is another role.</summary>
public class NamedRole : Stack
{
    public NamedRole(StackOptions? options) : base(options)
    {
        var config = new Config("one");
        var role = new Role("role", new() { Name = config.Require("name"), AssumeRolePolicy = "{}" }, new() { Protect = config.GetBoolean("protect") });
        // An attachment belongs to one role; a description may change.
        _ = new RolePolicyAttachment("attachment", new() { Role = role.Name, PolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess" });
        _ = new Role("follower", new() { AssumeRolePolicy = "{}", Description = role.Arn });
        _ = new Role("stranger", new() { AssumeRolePolicy = "{}" });
        Arn = role.Arn;
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; }
}

public class ReplacementTests
{
    private static async Task<IReadOnlyList<RehearsedStack>> Rehearse(bool previewOnly, params string[] configs)
    {
        using var chain = new TestChain(typeof(NamedRole), typeof(ReadsTheFirst));
        IReadOnlyList<RehearsedStack> stacks = [];
        foreach (var (index, config) in configs.Index())
        {
            chain.Configure("one", config);
            stacks = await chain.RunAsync(previewOnly: previewOnly && index == configs.Length - 1);
        }

        return stacks;
    }

    private static string Named(string name, bool protect = false) => $"  one:name: {name}\n  one:protect: {(protect ? "true" : "false")}\n";

    [TestCase("role", Operation.Replace)]
    [TestCase("attachment", Operation.Replace)]
    [TestCase("follower", Operation.Update)]
    [TestCase("stranger", Operation.Same)]
    public async Task What_depends_on_a_replaced_resource_changes_with_it(string name, Operation expected)
    {
        foreach (var previewOnly in new[] { true, false })
        {
            var stacks = await Rehearse(previewOnly, Named("old"), Named("new"));
            Assert.That(stacks[0].Resources.Single(resource => resource.Key.Name == name).Operation, Is.EqualTo(expected), $"preview only: {previewOnly}");
        }
    }

    [Test]
    public async Task A_preview_does_not_know_the_outputs_of_a_resource_that_is_replaced()
    {
        var stacks = await Rehearse(previewOnly: true, Named("old"), Named("new"));
        var change = stacks[0].Resources.Single(resource => resource.Key.Name == "follower").Changes.Single();
        Assert.That((change.Path, change.New!.ToString()), Is.EqualTo(("description", "[unknown]")));
    }

    [Test]
    public async Task The_input_that_forces_the_replacement_is_marked()
    {
        var stacks = await Rehearse(previewOnly: false, Named("old"), Named("new"));
        Assert.That(stacks[0].Resources.Single(resource => resource.Key.Name == "role").Changes.Single(), Has.Property(nameof(InputChange.Path)).EqualTo("name").And.Property(nameof(InputChange.Replaces)).True);
    }

    [Test]
    public async Task What_a_replacement_changes_reaches_the_next_stack()
    {
        var stacks = await Rehearse(previewOnly: false, Named("old"), Named("new"));
        Assert.That(stacks[1].Resources.Single().Changes.Single().New!.ToString(), Does.EndWith(":role/new"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task To_replace_what_is_protected_is_refused_in_the_words_of_the_engine(bool previewOnly)
    {
        var phase = (await Rehearse(previewOnly, Named("old", protect: true), Named("new", protect: true)))[0].Phases[0];
        Assert.That((phase.Result, phase.Error), Is.EqualTo((PhaseResult.Failed, """
            unable to replace resource "urn:pulumi:dev::one::aws:iam/role:Role::role"
            as it is currently marked for protection. To unprotect the resource, remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`
            If a resource only got another name or parent, give it an alias (Aliases) of the old one. If it is meant to go, take its
            protection away first, and update; or start again with 'ci/rehearse ENVIRONMENT --reset', which forgets what is deployed.
            """)));
    }

    [Test]
    public async Task One_update_may_take_the_protection_away_and_replace() =>
        Assert.That((await Rehearse(previewOnly: false, Named("old", protect: true), Named("new")))[0].Succeeded);

    [Test]
    public async Task A_replaced_resource_gets_another_id_each_time()
    {
        using var chain = new TestChain(typeof(OneKey));
        var ids = new List<string?>();
        foreach (var customer in new[] { "a", "b", "c" })
        {
            chain.Configure("one", $"  one:spec: {customer}\n");
            ids.Add((await chain.RunAsync()).Single().Resources.Single().Id);
        }

        Assert.That(ids, Is.Unique);
    }
}

/// <summary>A key whose only setting forces a replacement; its id is the cloud's own.</summary>
public class OneKey : Stack
{
    public OneKey(StackOptions? options) : base(options) =>
        _ = new Pulumi.Aws.Ec2.SecurityGroup("group", new() { Description = new Config("one").Require("spec"), VpcId = "vpc-1" });
}
