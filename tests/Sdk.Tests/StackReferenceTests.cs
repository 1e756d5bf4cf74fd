namespace Sdk.Tests;

public sealed class StackReferenceTests
{
    private const string Name = "acme/sample/dev";

    private static readonly Dictionary<string, object> Outputs = new() { ["plain"] = "a", ["hidden"] = "s" };

    private static Recorder Stack(params string[] missing) => Stack(Outputs, missing);

    private static Recorder Stack(Dictionary<string, object> outputs, params string[] missing) => new()
    {
        Resource = args => (args.Id, new Dictionary<string, object> { ["name"] = Name, ["outputs"] = outputs, ["secretOutputNames"] = new[] { "hidden" } }
            .Where(entry => !missing.Contains(entry.Key)).ToDictionary()),
    };

    [Test]
    public async Task It_is_read_by_the_name_of_the_stack()
    {
        var mocks = Stack();
        await Run.UpdateAsync(() => new StackReference(Name), mocks);
        Assert.That((mocks[Name].Type, mocks[Name].Id, mocks[Name].Inputs["name"]), Is.EqualTo(("pulumi:pulumi:StackReference", Name, Name)));
    }

    [Test]
    public async Task A_plain_output_is_plain_beside_a_secret_one()
    {
        var seen = await Run.OutputAsync(() => new StackReference(Name).RequireOutput("plain"), Stack());
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo(("a", false)));
    }

    [Test]
    public async Task A_secret_output_is_secret()
    {
        var seen = await Run.OutputAsync(() => new StackReference(Name).RequireOutput("hidden"), Stack());
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo(("s", true)));
    }

    [Test]
    public async Task What_is_made_of_an_output_stays_secret_and_depends_on_the_reference()
    {
        StackReference? stack = null;
        var seen = await Run.OutputAsync(() => (stack = new StackReference(Name)).RequireOutput("hidden").Apply(value => $"{value}"), Stack());
        Assert.That((seen.IsSecret, seen.Dependencies.Single()), Is.EqualTo((true, stack)));
    }

    [Test]
    public async Task A_missing_output_is_named_with_its_stack()
        => Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => new StackReference(Name).RequireOutput("missing"), Stack())),
            Does.Contain($"Required output 'missing' does not exist on stack '{Name}'."));

    [Test]
    public async Task A_missing_output_that_is_not_required_is_null()
        => Assert.That((await Run.OutputAsync(() => new StackReference(Name).GetOutput("missing"), Stack())).Value, Is.Null);

    [Test]
    public async Task One_unknown_output_makes_every_output_unknown()
    {
        var outputs = new Dictionary<string, object>(Outputs) { ["other"] = OutputUtilities.CreateUnknown("") };
        Assert.That((await Run.OutputAsync(() => new StackReference(Name).RequireOutput("plain"), Stack(outputs))).IsKnown, Is.False);
    }

    [Test]
    public async Task Without_the_name_a_required_output_is_unknown_in_a_preview()
        => Assert.That((await Run.PreviewOutputAsync(() => new StackReference(Name).RequireOutput("plain"), Stack("name"))).IsKnown, Is.False);

    [Test]
    public async Task Without_the_secret_names_an_update_fails()
        => Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => new StackReference(Name).RequireOutput("plain"), Stack("secretOutputNames"))),
            Does.Contain("System.NullReferenceException"));

    [Test]
    public async Task Values_arrive_as_the_wire_has_them()
    {
        var outputs = new Dictionary<string, object> { ["all"] = new object[] { "a", 1, 1.5, true, new Dictionary<string, object> { ["k"] = "v" } } };
        var seen = (ImmutableArray<object>)(await Run.OutputAsync(() => new StackReference(Name).RequireOutput("all"), Stack(outputs))).Value;
        Assert.That(seen.Select(value => value.GetType()), Is.EqualTo(new[]
        {
            typeof(string), typeof(double), typeof(double), typeof(bool), typeof(ImmutableDictionary<string, object>),
        }));
    }

    [Test]
    public async Task The_details_of_an_output_tell_a_secret_apart()
    {
        Task<StackReferenceOutputDetails>? plain = null, hidden = null, missing = null;
        await Run.UpdateAsync(() =>
        {
            var stack = new StackReference(Name);
            (plain, hidden, missing) = (stack.GetOutputDetailsAsync("plain"), stack.GetOutputDetailsAsync("hidden"), stack.GetOutputDetailsAsync("missing"));
        }, Stack());
        Assert.That(
            ((await plain!).Value, (await plain).SecretValue, (await hidden!).Value, (await hidden).SecretValue, (await missing!).Value),
            Is.EqualTo(("a", (object?)null, (object?)null, "s", (object?)null)));
    }

    [Test]
    public async Task The_value_of_a_plain_output_can_be_waited_for()
    {
        object? value = null;
        await Deployment.TestAsync(Stack(), new TestOptions { IsPreview = false }, async () => value = await new StackReference(Name).RequireValueAsync("plain"));
        Assert.That(value, Is.EqualTo("a"));
    }

    [Test]
    public async Task The_value_of_a_secret_output_is_refused()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync(Stack(), new TestOptions { IsPreview = false },
                Task () => new StackReference(Name).RequireValueAsync("hidden"))),
            Does.Contain("if the referenced stack has secret outputs."));
}
