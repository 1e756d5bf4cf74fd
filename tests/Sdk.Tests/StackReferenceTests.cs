namespace Sdk.Tests;

public sealed class StackReferenceTests
{
    private const string Name = "acme/sample/dev";

    private static readonly Dictionary<string, object> Outputs = new() { ["plain"] = "a", ["hidden"] = "s" };

    private static Recorder Stack(params string[] missing) => Stack(Outputs, missing);

    private static Recorder Stack(Dictionary<string, object> outputs, params string[] missing) => new()
    {
        Resource = args =>
        {
            var state = new Dictionary<string, object>
            {
                ["name"] = Name,
                ["outputs"] = outputs,
                ["secretOutputNames"] = new[] { "hidden" },
            };
            return (args.Id, state.Where(entry => !missing.Contains(entry.Key)).ToDictionary());
        },
    };

    [Test]
    public async Task A_stack_is_read_by_its_name()
    {
        var mocks = Stack();
        await Run.UpdateAsync(() => new StackReference(Name), mocks);
        Assert.That(
            (mocks[Name].Type, mocks[Name].Id, mocks[Name].Inputs["name"]),
            Is.EqualTo(("pulumi:pulumi:StackReference", Name, Name)));
    }

    [Test]
    public async Task A_plain_output_stays_plain_next_to_a_secret_one()
    {
        var result = await Run.OutputAsync(() => new StackReference(Name).RequireOutput("plain"), Stack());
        Assert.That((result.Value, result.IsSecret), Is.EqualTo(("a", false)));
    }

    [Test]
    public async Task A_secret_output_is_secret()
    {
        var result = await Run.OutputAsync(() => new StackReference(Name).RequireOutput("hidden"), Stack());
        Assert.That((result.Value, result.IsSecret), Is.EqualTo(("s", true)));
    }

    [Test]
    public async Task A_value_derived_from_an_output_stays_secret_and_depends_on_the_reference()
    {
        StackReference? stack = null;
        var result = await Run.OutputAsync(
            () => (stack = new StackReference(Name)).RequireOutput("hidden").Apply(value => $"{value}"), Stack());
        Assert.That((result.IsSecret, result.Dependencies.Single()), Is.EqualTo((true, stack)));
    }

    [Test]
    public async Task The_error_for_a_missing_output_names_it_and_its_stack()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new StackReference(Name).RequireOutput("missing"), Stack())),
            Does.Contain($"Required output 'missing' does not exist on stack '{Name}'."));

    [Test]
    public async Task A_missing_optional_output_is_null()
        => Assert.That(
            (await Run.OutputAsync(() => new StackReference(Name).GetOutput("missing"), Stack())).Value, Is.Null);

    [Test]
    public async Task One_unknown_output_makes_every_output_unknown()
    {
        var outputs = new Dictionary<string, object>(Outputs) { ["other"] = OutputUtilities.CreateUnknown("") };
        Assert.That(
            (await Run.OutputAsync(() => new StackReference(Name).RequireOutput("plain"), Stack(outputs))).IsKnown,
            Is.False);
    }

    [Test]
    public async Task A_required_output_is_unknown_in_a_preview_if_the_state_has_no_name()
        => Assert.That(
            (await Run.PreviewOutputAsync(
                () => new StackReference(Name).RequireOutput("plain"), Stack("name"))).IsKnown,
            Is.False);

    [Test]
    public async Task An_update_fails_if_the_state_has_no_secret_names()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new StackReference(Name).RequireOutput("plain"), Stack("secretOutputNames"))),
            Does.Contain("System.NullReferenceException"));

    [Test]
    public async Task Values_have_their_wire_types()
    {
        var map = new Dictionary<string, object> { ["k"] = "v" };
        var outputs = new Dictionary<string, object> { ["all"] = new object[] { "a", 1, 1.5, true, map } };
        var result = (ImmutableArray<object>)(
            await Run.OutputAsync(() => new StackReference(Name).RequireOutput("all"), Stack(outputs))).Value;
        Assert.That(result.Select(value => value.GetType()), Is.EqualTo(new[]
        {
            typeof(string), typeof(double), typeof(double), typeof(bool), typeof(ImmutableDictionary<string, object>),
        }));
    }

    [Test]
    public async Task The_details_of_an_output_separate_plain_and_secret_values()
    {
        Task<StackReferenceOutputDetails>? plain = null, hidden = null, missing = null;
        await Run.UpdateAsync(() =>
        {
            var stack = new StackReference(Name);
            (plain, hidden, missing) = (
                stack.GetOutputDetailsAsync("plain"),
                stack.GetOutputDetailsAsync("hidden"),
                stack.GetOutputDetailsAsync("missing"));
        }, Stack());
        Assert.That(
            (
                (await plain!).Value, (await plain).SecretValue, (await hidden!).Value, (await hidden).SecretValue,
                (await missing!).Value),
            Is.EqualTo(("a", (object?)null, (object?)null, "s", (object?)null)));
    }

    [Test]
    public async Task The_value_of_a_plain_output_can_be_awaited()
    {
        object? value = null;
        await Deployment.TestAsync(
            Stack(),
            new TestOptions { IsPreview = false },
            async () => value = await new StackReference(Name).RequireValueAsync("plain"));
        Assert.That(value, Is.EqualTo("a"));
    }

    [Test]
    public async Task The_value_of_a_secret_output_cannot_be_awaited()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync(Stack(), new TestOptions { IsPreview = false },
                Task () => new StackReference(Name).RequireValueAsync("hidden"))),
            Does.Contain("if the referenced stack has secret outputs."));
}
