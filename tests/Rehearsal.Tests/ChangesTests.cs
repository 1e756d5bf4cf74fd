using Rehearsal.Running;

namespace Rehearsal.Tests;

public class ChangesTests
{
    private static async Task<RehearsedResource> Second(Type before, Type now, string resource, string config = "")
    {
        using var chain = new TestChain(before);
        await chain.RunAsync();
        chain.Replace("one", now);
        chain.Configure("one", config);
        return (await chain.RunAsync()).Single().Resources.Single(one => one.Key.Name == resource);
    }

    [Test]
    public async Task A_resource_that_was_not_there_is_created() =>
        Assert.That((await Second(typeof(OneRole), typeof(TwoRoles), "other")).Operation, Is.EqualTo(Operation.Create));

    [Test]
    public async Task A_resource_that_is_as_it_was_is_the_same() =>
        Assert.That((await Second(typeof(OneRole), typeof(OneRole), "role")).Operation, Is.EqualTo(Operation.Same));

    [Test]
    public async Task A_resource_that_is_no_longer_registered_is_deleted() =>
        Assert.That((await Second(typeof(TwoRoles), typeof(OneRole), "other")).Operation, Is.EqualTo(Operation.Delete));

    [Test]
    public async Task A_resource_whose_inputs_changed_is_updated_and_the_inputs_are_named()
    {
        var role = await Second(typeof(OneRole), typeof(OneRole), "role", "  one:description: new\n");
        Assert.That((role.Operation, role.Changes.Select(change => change.Path)), Is.EqualTo((Operation.Update, new[] { "description" })));
    }

    [TestCase("  one:description: new\n", "new")]
    [TestCase("", null)]
    public async Task A_change_has_the_old_value_and_the_new_one(string config, string? expected)
    {
        using var chain = new TestChain(typeof(OneRole));
        chain.Configure("one", "  one:description: old\n");
        await chain.RunAsync();
        chain.Configure("one", config);
        var change = (await chain.RunAsync()).Single().Resources.Single().Changes.Single();
        Assert.That((change.Old!.ToString(), change.New?.ToString()), Is.EqualTo(("old", expected)));
    }

    [Test]
    public async Task A_change_inside_a_policy_is_named_by_its_path()
    {
        using var chain = new TestChain(typeof(OnePolicy));
        chain.Configure("one", "  one:action: iam:GetRole\n");
        await chain.RunAsync();
        chain.Configure("one", "  one:action: iam:ListRoles\n");
        Assert.That((await chain.RunAsync()).Single().Resources.SelectMany(resource => resource.Changes).Select(change => change.Path), Is.EqualTo(new[] { "policy.Statement[0].Action" }));
    }

    [Test]
    public async Task A_changed_secret_is_noticed_and_masked()
    {
        using var chain = new TestChain(typeof(OneSecret));
        chain.Configure("one", "  one:password: hunter2\n");
        await chain.RunAsync();
        chain.Configure("one", "  one:password: correct-horse\n");
        var change = (await chain.RunAsync()).Single().Resources.Single().Changes.Single();
        Assert.That((change.Path, change.Old!.ToString(), change.New!.ToString()), Is.EqualTo(("description", "[secret]", "[secret]")));
    }

    [Test]
    public async Task A_preview_knows_the_outputs_of_what_is_deployed_and_does_not_change()
    {
        using var chain = new TestChain(typeof(Observed), typeof(NoRole));
        await chain.RunAsync();
        var policy = (await chain.RunAsync(previewOnly: true))[0].Resources.Single(resource => resource.Key.Name == "policy");
        Assert.That((policy.Unknown, policy.Operation), Is.EqualTo((Array.Empty<string>(), Operation.Same)));
    }

    [Test]
    public async Task What_is_forgotten_is_created_again()
    {
        using var chain = new TestChain(typeof(OneRole));
        await chain.RunAsync();
        chain.Store.Forget(new("acme", "one", "dev"));
        Assert.That((await chain.RunAsync()).Single().Resources.Single().Operation, Is.EqualTo(Operation.Create));
    }

    [Test]
    public async Task Forgetting_one_environment_leaves_the_other()
    {
        using var chain = new TestChain(typeof(OneRole));
        await chain.RunAsync();
        chain.Store.Forget(new("acme", "one", "prod"));
        Assert.That((await chain.RunAsync()).Single().Resources.Single().Operation, Is.EqualTo(Operation.Same));
    }

    [Test]
    public async Task A_file_that_no_rehearsal_wrote_is_named()
    {
        using var chain = new TestChain(typeof(OneRole));
        var file = Path.Combine(chain.Path, ".rehearsal", "acme", "one", "dev.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "{ \"resources\": 1");
        Assert.That((await chain.RunAsync()).Single().Phases[0].Error, Is.EqualTo($"{file} is not what this rehearsal writes; --reset forgets it"));
    }

    [Test]
    public async Task A_file_that_lacks_what_a_rehearsal_writes_is_named()
    {
        using var chain = new TestChain(typeof(OneRole));
        var file = Path.Combine(chain.Path, ".rehearsal", "acme", "one", "dev.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "{}");
        Assert.That((await chain.RunAsync()).Single().Phases[0].Error, Does.Contain("is not what this rehearsal writes"));
    }
}
