using Pulumi;
using Pulumi.Aws.Iam;
using Rehearsal.Running;

namespace Rehearsal.Tests;

public class Observed : Stack
{
    public Observed(StackOptions? options) : base(options)
    {
        var group = new ComponentResource("one:index:Group", "group", null);
        var role = new Role("role", new() { AssumeRolePolicy = "{}" }, new() { Parent = group, Protect = true });
        _ = new RolePolicy("policy", new() { Role = role.Id, Policy = "{}" }, new() { Parent = role });
        _ = new RolePolicy("loose", new() { Role = role.Id, Policy = "{}" }, new() { Parent = role, Protect = false });
    }
}

public class ObservationTests
{
    private static async Task<RehearsedStack> Run(Type program, bool previewOnly = false)
    {
        using var chain = new TestChain(program);
        return (await chain.RunAsync(previewOnly: previewOnly)).Single();
    }

    [TestCase("group", null)]
    [TestCase("role", "group")]
    [TestCase("policy", "role")]
    public async Task A_resource_is_known_to_be_the_child_of_its_parent(string name, string? parent) =>
        Assert.That((await Run(typeof(Observed))).Resources.Single(resource => resource.Key.Name == name).Parent?.Name, Is.EqualTo(parent));

    [TestCase("group", false)]
    [TestCase("role", true)]
    [TestCase("policy", true)]
    [TestCase("loose", false)]
    public async Task Protection_is_the_resource_s_own_or_else_its_parent_s(string name, bool expected) =>
        Assert.That((await Run(typeof(Observed))).Resources.Single(resource => resource.Key.Name == name).Protect, Is.EqualTo(expected));

    [Test]
    public async Task Resources_come_in_the_order_of_the_program() =>
        Assert.That((await Run(typeof(Observed))).Resources.Select(resource => resource.Key.Name), Is.EqualTo(new[] { "group", "role", "policy", "loose" }));

    [Test]
    public async Task What_a_preview_cannot_know_is_named() =>
        Assert.That((await Run(typeof(Observed), previewOnly: true)).Resources.Single(resource => resource.Key.Name == "policy").Unknown, Is.EqualTo(new[] { "role" }));

    [Test]
    public async Task A_secret_input_is_masked() =>
        Assert.That((await Run(typeof(Secretive))).Resources.Single().Inputs["description"]!.ToString(), Is.EqualTo("[secret]"));

    [Test]
    public async Task An_input_beside_a_secret_one_is_not_masked() =>
        Assert.That((await Run(typeof(Secretive))).Resources.Single().Inputs["tags"]!["open"]!.ToString(), Is.EqualTo("seen"));

    [Test]
    public async Task A_secret_output_is_marked() => Assert.That((await Run(typeof(Secretive))).Outputs["password"].IsSecret);

    [Test]
    public async Task A_program_that_cannot_be_observed_is_not_run() =>
        Assert.That((await Run(typeof(Unobservable))).Phases[0].Error, Does.Contain("Unobservable has no public constructor that takes StackOptions"));
}
