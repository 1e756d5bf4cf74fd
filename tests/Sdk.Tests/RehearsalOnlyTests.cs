namespace Sdk.Tests;

public sealed class RehearsalOnlyTests
{
    [Test]
    [NonParallelizable]
    public async Task The_stand_in_deploys_nothing_and_says_how_to_build_what_does()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK deploys.");

        var said = new StringWriter();
        var error = Console.Error;
        Console.SetError(said);
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
        Assert.That(said.ToString(), Does.Contain("rehearsal").And.Contain("PULUMI_SDK=nuget dotnet build"));
    }
}
