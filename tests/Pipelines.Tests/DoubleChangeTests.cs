using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>How the double of the CLI changes a stack, and when it refuses to.</summary>
internal sealed class DoubleChangeTests : DoubleTests
{
    [Test]
    public void A_failed_update_keeps_what_it_made_and_the_next_one_continues()
    {
        Run("stack select --create --stack dev");
        World.Fail("resource automation-policy", 1);
        var (failed, _, _) = Run("up --stack dev --yes");
        World.Mend("resource automation-policy");
        var (next, output, _) = Run("up --stack dev --yes");

        Assert.That((failed, next), Is.EqualTo((1, 0)));
        Assert.That(output, Does.Contain("automation-policy created").And.Not.Contain("Role automation created"));
    }

    [Test]
    public void A_locked_stack_is_previewed_and_not_updated_until_the_lock_is_released()
    {
        Run("stack select --create --stack dev");
        new Locks(World, "organization/sample-iam/dev").Take();

        Assert.That(Run("preview --stack dev").ExitCode, Is.Zero);
        AssertFails(Run("up --stack dev --yes"), 1, "error: the stack is currently locked by 1 lock(s)");
        Assert.That(Run("cancel --yes --stack dev").ExitCode, Is.Zero);
        Assert.That(Run("up --stack dev --yes").ExitCode, Is.Zero);
        Assert.That(Run("cancel --yes --stack dev").ExitCode, Is.Zero, "with nothing to cancel");
    }

    [Test]
    public void Pending_operations_do_not_stop_an_update_and_pending_creations_outlive_a_refresh()
    {
        Deploy("sample-iam");
        var stack = World.Find("sample-iam", "dev")!;
        stack.PendingOperations.AddRange([new("creating", "urn:a"), new("updating", "urn:b")]);
        World.Keep(stack);

        var (code, _, errors) = Run("up --stack dev --yes");
        Assert.That((code, errors), Is.EqualTo((0, errors)));
        Assert.That(
            errors,
            Does.Contain("warning: Attempting to deploy or update resources with 2 pending operations")
        );
        Run("refresh --yes --skip-preview --stack dev");
        Assert.That(
            World.Find("sample-iam", "dev")!.PendingOperations.Select(p => p.Type),
            Is.EqualTo(new[] { "creating" })
        );
        Run("refresh --yes --skip-preview --clear-pending-creates --stack dev");
        Assert.That(World.Find("sample-iam", "dev")!.PendingOperations, Is.Empty);
    }

    [Test]
    public void A_protected_resource_is_neither_replaced_nor_deleted()
    {
        World.Change("sample-iam", p => p.Resources[1] = p.Resources[1] with { Protected = ["dev"] });
        Deploy("sample-iam");
        World.Set("sample-iam", Role, "path", "/other/");
        AssertFails(Run("preview --stack dev"), 1, "as it is currently marked for protection");

        AssertFails(Run("destroy --yes --run-program --stack dev"), 1, "because it is protected");
        Assert.That(World.Find("sample-iam", "dev")!.Resources, Has.Count.EqualTo(4), "nothing is deleted");
    }

    [Test]
    public void A_destroyed_stack_remains_until_it_is_removed()
    {
        Deploy("sample-iam");

        Assert.That(Run("destroy --yes --run-program --stack dev").ExitCode, Is.Zero);
        Assert.That(World.Find("sample-iam", "dev")!.Resources, Is.Empty);
        Assert.That(Run("destroy --yes --run-program --remove --stack dev").ExitCode, Is.Zero);
        Assert.That(World.Find("sample-iam", "dev"), Is.Null);
    }

    [TestCase("refresh --yes --skip-preview")]
    [TestCase("refresh --preview-only")]
    [TestCase("destroy --yes")]
    public void A_provider_with_credentials_from_the_program_needs_the_program(string line)
    {
        Deploy("sample-iam", "sample-eks");
        Use("sample-eks");

        AssertFails(Run($"{line} --stack dev"), 1, "unreachable");
        Assert.That(Run($"{line} --run-program --stack dev").ExitCode, Is.Zero);
    }

    [Test]
    public void Drift_has_an_exit_code_of_its_own()
    {
        Deploy("sample-iam");
        Assert.That(Run("refresh --preview-only --expect-no-changes --run-program --stack dev").ExitCode, Is.Zero);
        World.Fail("drift", 0);

        AssertFails(Run("refresh --preview-only --expect-no-changes --run-program --stack dev"), 7,
            "error: no changes were expected for refresh but changes were proposed");
    }

    [TestCase("up")]
    [TestCase("destroy")]
    [TestCase("refresh")]
    public void Nothing_changes_a_stack_unconfirmed(string command)
    {
        Deploy("sample-iam");

        AssertFails(Run($"{command} --stack dev"), 2, "--yes or --skip-preview must be passed in");
    }
}
