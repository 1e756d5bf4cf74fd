using Rehearsal.Chain;
using Rehearsal.Running;

namespace Rehearsal.Tests;

public class ChainRehearsalTests
{
    private static readonly PhaseResult[] Fine = [PhaseResult.Succeeded, PhaseResult.Succeeded];

    private static PhaseResult[] Results(RehearsedStack stack) => [.. stack.Phases.Select(phase => phase.Result)];

    [Test]
    public async Task Every_stack_is_previewed_and_then_updated()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(NoRole), typeof(NoRole));
        Assert.That((await chain.RunAsync()).Select(Results), Is.EqualTo(new[] { Fine, Fine, Fine }));
    }

    [Test]
    public async Task A_failed_preview_stops_its_update()
    {
        using var chain = new TestChain(typeof(FailsInPreview));
        Assert.That(Results((await chain.RunAsync()).Single()), Is.EqualTo(new[] { PhaseResult.Failed, PhaseResult.Skipped }));
    }

    [TestCase(typeof(FailsInPreview))]
    [TestCase(typeof(FailsInUpdate))]
    public async Task A_failure_stops_everything_downstream(Type broken)
    {
        using var chain = new TestChain(broken, typeof(OneRole), typeof(OneRole));
        Assert.That((await chain.RunAsync()).Skip(1).SelectMany(Results), Is.All.EqualTo(PhaseResult.Skipped));
    }

    [Test]
    public async Task A_failure_says_what_the_program_said()
    {
        using var chain = new TestChain(typeof(FailsInUpdate));
        Assert.That((await chain.RunAsync()).Single().Phases[1].Error, Does.Contain("the update broke"));
    }

    [Test]
    public async Task A_failure_shows_no_stack_trace()
    {
        using var chain = new TestChain(typeof(FailsInUpdate));
        Assert.That((await chain.RunAsync()).Single().Phases[1].Error, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task A_failed_update_leaves_what_was_deployed_before()
    {
        using var chain = new TestChain(typeof(OneRole));
        await chain.RunAsync();
        chain.Replace("one", typeof(FailsInUpdate));
        await chain.RunAsync();
        Assert.That(chain.Store.Load(new("acme", "one", "dev"))!.Resources, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_outputs_of_a_stack_reach_the_next()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsTheFirst));
        var stacks = await chain.RunAsync();
        Assert.That(stacks[1].Resources.Single().Inputs["description"]!.ToString(), Is.EqualTo(stacks[0].Outputs["arn"].Value!.ToString()));
    }

    [Test]
    public async Task An_output_that_the_next_stack_requires_and_that_is_not_there_is_named()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsWhatIsNotThere));
        Assert.That((await chain.RunAsync())[1].Phases[0].Error, Does.StartWith("KeyNotFoundException: Required output 'missing' does not exist on stack 'acme/one/dev'."));
    }

    [Test]
    public async Task A_resource_that_only_the_update_registers_is_named()
    {
        using var chain = new TestChain(typeof(CreatesInApply));
        Assert.That((await chain.RunAsync()).Single().Phases[1].Error, Does.Contain("aws:iam/role:Role 'inner' was updated, but not previewed"));
    }

    [Test]
    public async Task Two_resources_of_one_type_and_name_are_named()
    {
        using var chain = new TestChain(typeof(SameNameTwice));
        Assert.That((await chain.RunAsync()).Single().Phases[0].Error, Does.Contain("more than one aws:iam/role:Role 'role'"));
    }

    [TestCase(typeof(UnknownType), "the resource type 'test:index:Nothing' (of 'nothing'). Describe it in ci/catalogue/test.yaml.")]
    [TestCase(typeof(UnknownFunction), "the function 'test:index:getNothing'. Describe it in ci/catalogue/test.yaml.")]
    public async Task What_the_simulated_cloud_does_not_know_is_named(Type program, string expected)
    {
        using var chain = new TestChain(program);
        Assert.That((await chain.RunAsync()).Single().Phases[0].Error, Does.Contain($"The catalogue does not know {expected}"));
    }

    [Test]
    public async Task Preview_only_leaves_nothing_deployed()
    {
        using var chain = new TestChain(typeof(OneRole));
        await chain.RunAsync(previewOnly: true);
        Assert.That(chain.Store.Load(new("acme", "one", "dev")), Is.Null);
    }

    [Test]
    public async Task A_preview_of_a_stack_whose_upstream_was_never_deployed_fails_as_the_engine_does()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsTheFirst));
        Assert.That((await chain.RunAsync(previewOnly: true))[1].Phases[0].Error, Does.StartWith("unknown stack \"acme/one/dev\""));
    }

    [Test]
    public async Task A_preview_knows_the_outputs_of_a_deployed_upstream_stack()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsTheFirst));
        var deployed = await chain.RunAsync();
        var previewed = await chain.RunAsync(previewOnly: true);
        Assert.That(previewed[1].Resources.Single().Inputs["description"]!.ToString(), Is.EqualTo(deployed[0].Outputs["arn"].Value!.ToString()));
    }

    [Test]
    public async Task One_project_alone_reads_what_was_rehearsed_before()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsTheFirst));
        await chain.RunAsync();
        Assert.That((await chain.RunAsync(only: "two")).Select(stack => (stack.Identity.Project, stack.Succeeded)), Is.EqualTo(new[] { ("two", true) }));
    }

    [Test]
    public async Task One_project_alone_fails_where_the_one_before_was_never_deployed_and_names_it()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(ReadsTheFirst));
        Assert.That(
            (await chain.RunAsync(only: "two")).Single().Phases[0].Error,
            Does.StartWith("unknown stack \"acme/one/dev\": deploy it first (ci/rehearse dev --only one)"));
    }

    [Test]
    public async Task A_failure_stops_only_its_own_branch()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(FailsInUpdate), typeof(OneRole), typeof(OneRole));
        chain.Trigger("one", "two", "three");
        chain.Trigger("two", "four");
        chain.Trigger("three");
        var stacks = await chain.RunAsync();
        Assert.That(
            stacks.ToDictionary(stack => stack.Identity.Project, stack => stack.Phases[^1].Result),
            Is.EquivalentTo(new Dictionary<string, PhaseResult>
            {
                ["one"] = PhaseResult.Succeeded,
                ["two"] = PhaseResult.Failed,
                ["three"] = PhaseResult.Succeeded,
                ["four"] = PhaseResult.Skipped,
            }));
    }

    [Test]
    public async Task Rehearsals_at_once_do_not_get_into_each_others_way()
    {
        using var chain = new TestChain(typeof(OneRole));
        var stack = (await chain.RunAsync()).Single();
        Assert.That(() => Parallel.For(0, 200, _ => chain.Store.Save(stack)), Throws.Nothing);
    }

    [Test]
    public async Task An_unknown_project_is_named()
    {
        using var chain = new TestChain(typeof(OneRole), typeof(NoRole));
        Assert.That((await Assert.ThrowsAsync<RehearsalException>(() => chain.RunAsync(only: "four")))?.Message, Is.EqualTo("There is no project 'four'; there are one, two"));
    }

    [Test]
    public async Task An_unknown_environment_is_named()
    {
        using var chain = new TestChain(typeof(OneRole));
        Assert.That((await Assert.ThrowsAsync<RehearsalException>(() => chain.RunAsync(environment: "nowhere")))?.Message, Is.EqualTo("There is no environment 'nowhere': one has stack files for dev"));
    }
}
