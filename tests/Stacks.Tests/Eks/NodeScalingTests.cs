using Rehearsal.Running;

namespace Stacks.Tests.Eks;

/// <summary>
/// What a change of the settings sends to the node group that EKS makes, below the component: minimum, maximum and the
/// desired number always go together.
/// </summary>
public class NodeScalingTests
{
    private const string Group = "aws:eks/nodeGroup:NodeGroup";

    private static readonly Numbers Deployed = new(3, 2, 4);

    [TestCase(null, new[] { "scalingConfig.desiredSize" })]
    [TestCase(true, new[] { "scalingConfig.desiredSize" })]
    [TestCase(false, new string[0])]
    public async Task The_number_belongs_to_whoever_scales_unless_the_settings_say_otherwise(bool? setting, string[] ignored) =>
        Assert.That((await Run(Deployed, setting)).The(Group).IgnoreChanges, Is.EqualTo(ignored));

    [Test]
    public async Task The_first_deployment_creates_the_number_of_the_settings() =>
        Assert.That(Sent(await Run(Deployed)), Is.EqualTo((Operation.Create, Deployed)));

    [Test]
    public async Task A_new_number_in_the_settings_changes_nothing() =>
        Assert.That(Sent(await Run(new(4, 2, 4), deployed: await Run(Deployed))), Is.EqualTo((Operation.Same, Deployed)));

    // The number is the one in Pulumi's state: a refresh puts the current one there.
    [Test]
    public async Task A_new_range_is_sent_with_the_number_that_Pulumi_knows() =>
        Assert.That(Sent(await Run(new(6, 1, 9), deployed: await Run(Deployed))), Is.EqualTo((Operation.Update, new Numbers(3, 1, 9))));

    [Test]
    public async Task A_range_above_the_number_is_sent_with_one_in_it_where_the_settings_decide()
    {
        var numbers = new Numbers(6, 5, 9);
        var raised = await Run(numbers, ignore: false, await Run(Deployed));
        Assert.That(Sent(raised), Is.EqualTo((Operation.Update, numbers)));
        Assert.That(Sent(await Run(numbers, ignore: true, raised)), Is.EqualTo((Operation.Same, numbers)), "and then left alone again");
    }

    private static (Operation, Numbers) Sent(Registered run)
    {
        var group = run.The(Group);
        var scaling = group.Inputs["scalingConfig"];
        return (group.Operation, new(
            (int)scaling.At("desiredSize").Number(), (int)scaling.At("minSize").Number(), (int)scaling.At("maxSize").Number()));
    }

    private static Task<Registered> Run(Numbers numbers, bool? ignore = null, Registered? deployed = null) =>
        new ProgramUnderTest("sample-eks").With(settings =>
        {
            var nodes = settings["nodes"]!.AsObject();
            (nodes["desired"], nodes["min"], nodes["max"]) = (numbers.Desired, numbers.Min, numbers.Max);
            nodes["ignoreScalingChanges"] = ignore;
        }).After(deployed).RunAsync();

    private sealed record Numbers(int Desired, int Min, int Max);
}
