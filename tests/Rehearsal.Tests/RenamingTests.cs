using Pulumi;
using Pulumi.Aws.Iam;
using Rehearsal.Running;

namespace Rehearsal.Tests;

/// <summary>One role, below a group or below none, under names and with aliases that each test chooses.</summary>
public class Renamable : Stack
{
    public Renamable(StackOptions? options) : base(options)
    {
        var (type, group, role, protect, groupAlias, roleAlias) = Shape.Value;
        var parent = group is null ? null : new ComponentResource(type, group, null, new() { Aliases = List(groupAlias) });
        Arn = new Role(role, new() { AssumeRolePolicy = "{}" }, new() { Parent = parent, Protect = protect, Aliases = List(roleAlias) }).Arn;
    }

    public static AsyncLocal<RenamableShape> Shape { get; } = new();

    [Output("arn")]
    public Output<string> Arn { get; private set; }

    private static List<Input<Alias>> List(Alias? alias) => alias is null ? [] : [alias];
}

public record struct RenamableShape(string Type, string? Group, string Role, bool Protect, Alias? GroupAlias, Alias? RoleAlias);

public class RenamingTests
{
    private const string Group = "one:index:Group";

    private static RenamableShape Shape(string role, string? group = null, Alias? roleAlias = null, Alias? groupAlias = null, string type = Group, bool protect = false) =>
        new(type, group, role, protect, groupAlias, roleAlias);

    // Rehearses each shape in turn, like successive commits, and returns the last.
    private static async Task<RehearsedStack> Last(params RenamableShape[] shapes)
    {
        using var chain = new TestChain(typeof(Renamable));
        RehearsedStack? last = null;
        foreach (var shape in shapes)
        {
            Renamable.Shape.Value = shape;
            last = (await chain.RunAsync()).Single();
        }

        return last!;
    }

    private static async Task<(string Name, Operation Operation)[]> Changes(params RenamableShape[] shapes) =>
        [.. (await Last(shapes)).Resources.Where(resource => resource.Key.Type == "aws:iam/role:Role").Select(resource => (resource.Key.Name, resource.Operation))];

    [Test]
    public async Task Another_name_is_another_resource() =>
        Assert.That(await Changes(Shape("old"), Shape("new")), Is.EqualTo(new[] { ("new", Operation.Create), ("old", Operation.Delete) }));

    [Test]
    public async Task Another_name_with_an_alias_of_the_old_one_is_the_same_resource() =>
        Assert.That(await Changes(Shape("old"), Shape("new", roleAlias: new() { Name = "old" })), Is.EqualTo(new[] { ("new", Operation.Same) }));

    [Test]
    public async Task An_alias_may_be_a_URN() =>
        Assert.That(
            await Changes(Shape("old", "group"), Shape("new", roleAlias: new() { Urn = $"urn:pulumi:dev::one::{Group}$aws:iam/role:Role::old" })),
            Is.EqualTo(new[] { ("new", Operation.Same) }));

    [Test]
    public async Task Another_parent_makes_another_resource() =>
        Assert.That(await Changes(Shape("role"), Shape("role", "group")), Is.EqualTo(new[] { ("role", Operation.Create), ("role", Operation.Delete) }));

    [Test]
    public async Task Another_parent_with_an_alias_makes_the_same_resource() =>
        Assert.That(await Changes(Shape("role"), Shape("role", "group", new() { NoParent = true })), Is.EqualTo(new[] { ("role", Operation.Same) }));

    [Test]
    public async Task A_parent_of_another_type_makes_another_resource() =>
        Assert.That(
            await Changes(Shape("role", "group"), Shape("role", "group", type: "one:index:Team")),
            Is.EqualTo(new[] { ("role", Operation.Create), ("role", Operation.Delete) }));

    [Test]
    public async Task An_alias_of_the_parent_holds_for_the_child() =>
        Assert.That(
            await Changes(Shape("role", "group"), Shape("role", "group", type: "one:index:Team", groupAlias: new() { Type = Group })),
            Is.EqualTo(new[] { ("role", Operation.Same) }));

    [Test]
    public async Task A_child_that_is_named_after_its_parent_is_renamed_with_it() =>
        Assert.That(
            await Changes(Shape("group-role", "group"), Shape("team-role", "team", groupAlias: new() { Name = "group" })),
            Is.EqualTo(new[] { ("team-role", Operation.Same) }));

    [Test]
    public async Task An_alias_that_leads_nowhere_does_no_harm() =>
        Assert.That(await Changes(Shape("new", roleAlias: new() { Name = "old" })), Is.EqualTo(new[] { ("new", Operation.Create) }));

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_physical_name_survives_a_rename(bool aliasIsDropped)
    {
        var first = await Last(Shape("old"));
        var alias = new Alias { Name = "old" };
        var last = await Last(Shape("old"), Shape("new", roleAlias: alias), Shape("new", roleAlias: aliasIsDropped ? null : alias));
        Assert.That(last.Outputs["arn"].Value!.ToString(), Is.EqualTo(first.Outputs["arn"].Value!.ToString()));
    }

    [Test]
    public async Task The_identity_that_an_alias_led_to_is_named() =>
        Assert.That((await Last(Shape("old"), Shape("new", roleAlias: new() { Name = "old" }))).Resources.Single().RenamedFrom, Is.EqualTo(new ResourceIdentity("aws:iam/role:Role", "old")));

    [Test]
    public async Task Deleting_a_protected_resource_is_refused_in_the_preview()
    {
        var phases = (await Last(Shape("old", protect: true), Shape("new", protect: true))).Phases;
        Assert.That(phases.Select(phase => phase.Result), Is.EqualTo(new[] { PhaseResult.Failed, PhaseResult.Skipped }));
        Assert.That(phases[0].Error, Does.StartWith("resource \"urn:pulumi:dev::one::aws:iam/role:Role::old\" cannot be deleted\nbecause it is protected."));
    }

    [Test]
    public async Task Renaming_a_protected_resource_requires_an_alias() =>
        Assert.That((await Last(Shape("old", protect: true), Shape("new", protect: true, roleAlias: new() { Name = "old" }))).Succeeded);

    [Test]
    public async Task What_is_no_longer_protected_can_be_deleted_one_update_later() =>
        Assert.That((await Last(Shape("old", protect: true), Shape("old"), Shape("new"))).Succeeded);
}
