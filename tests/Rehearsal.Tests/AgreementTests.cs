using Pulumi;
using Pulumi.Aws.Ecr;
using Pulumi.Aws.Iam;
using Rehearsal.Running;

namespace Rehearsal.Tests;

// What an invoke returns has no dependencies while its arguments are unknown: it is not called.
public class AsksWithAnUnknownArgument(StackOptions? options) : AsksForALogin(options, repository =>
    GetAuthorizationToken.Invoke(new() { RegistryId = repository.RegistryId }).Apply(token => token.UserName));

public class AsksInsideApply(StackOptions? options) : AsksForALogin(options, repository =>
    repository.RegistryId.Apply(id => GetAuthorizationToken.Invoke(new() { RegistryId = id }).Apply(token => token.UserName)));

public abstract class AsksForALogin : Stack
{
    protected AsksForALogin(StackOptions? options, Func<Repository, Output<string>> login) : base(options)
    {
        var repository = new Repository("repository");
        _ = new Role("role", new() { AssumeRolePolicy = "{}", Description = login(repository) });
    }
}

public class DiffersInUpdate : Stack
{
    public DiffersInUpdate(StackOptions? options) : base(options)
    {
        var isPreview = Deployment.Instance.IsDryRun;
        var first = new Role("first", new() { AssumeRolePolicy = "{}", Description = isPreview ? "previewed" : "updated" });
        _ = new Role("second", new() { AssumeRolePolicy = "{}", Description = Output.CreateSecret(isPreview ? "hunter2" : "correct-horse") });
        _ = new Role("third", new() { AssumeRolePolicy = "{}" }, new() { DependsOn = isPreview ? [] : new InputList<Resource> { first } });
    }
}

public class AgreementTests
{
    private static async Task<Phase> Update(Type program)
    {
        using var chain = new TestChain(program);
        return (await chain.RunAsync()).Single().Phases[1];
    }

    [TestCase("aws:iam/role:Role 'first': description is \"previewed\" in the preview and \"updated\" in the update")]
    [TestCase("aws:iam/role:Role 'second': description, a secret, is another in the update")]
    [TestCase("aws:iam/role:Role 'third': depends on aws:iam/role:Role 'first' in the update only")]
    public async Task A_difference_between_preview_and_update_is_reported(string expected) =>
        Assert.That((await Update(typeof(DiffersInUpdate))).Error, Does.Contain(expected));

    [Test]
    public async Task A_dependency_that_only_the_update_has_is_named() =>
        Assert.That(
            (await Update(typeof(AsksWithAnUnknownArgument))).Error,
            Does.EndWith("  - aws:iam/role:Role 'role': description comes from no resource in the preview and from aws:ecr/repository:Repository 'repository' in the update"));

    [Test]
    public async Task An_invoke_inside_Apply_has_the_same_dependencies_in_both() =>
        Assert.That((await Update(typeof(AsksInsideApply))).Result, Is.EqualTo(PhaseResult.Succeeded));

    [Test]
    public async Task No_secret_is_shown() => Assert.That((await Update(typeof(DiffersInUpdate))).Error, Does.Not.Contain("hunter2").And.Not.Contain("correct-horse"));
}
