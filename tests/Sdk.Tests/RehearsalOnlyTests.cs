namespace Sdk.Tests;

public sealed class RehearsalOnlyTests
{
    [Test]
    [NonParallelizable]
    public async Task The_stand_in_refuses_to_deploy_and_says_how_to_build_with_the_real_SDK()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK deploys.");

        var output = new StringWriter();
        var error = Console.Error;
        Console.SetError(output);
        int code;
        try
        {
            code = await Deployment.RunAsync(() => Assert.Fail("The program ran."));
        }
        finally
        {
            Console.SetError(error);
        }

        Assert.That(code, Is.Not.Zero);
        Assert.That(output.ToString(), Does.Contain("rehearsal").And.Contain("PULUMI_SDK=nuget dotnet build"));
    }
}
