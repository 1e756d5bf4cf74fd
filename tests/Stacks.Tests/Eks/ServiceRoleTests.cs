using Pulumi;
using SampleEks;

namespace Stacks.Tests.Eks;

public class ServiceRoleTests
{
    [Test]
    public void A_role_whose_name_is_too_long_for_IAM_is_named_with_both_lengths() =>
        Assert.That(
            Assert.Throws<RunException>(() => ServiceRole.Fitting(new('r', 65)))?.Message,
            Does.StartWith($"The IAM role '{new string('r', 65)}' has a name of 65 characters; IAM takes 64."));

    [Test]
    public void The_longest_name_that_IAM_takes_is_left_as_it_is() => Assert.That(ServiceRole.Fitting(new('r', 64)), Is.EqualTo(new string('r', 64)));
}
