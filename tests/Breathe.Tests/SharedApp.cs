namespace Breathe.Tests;

/// <summary>One app shared by all tests that only read from it.</summary>
[SetUpFixture]
internal sealed class SharedApp
{
    public static App App { get; private set; } = null!;

    public static HttpClient Http => App.Http;

    [OneTimeSetUp]
    public static async Task Start() => App = await App.Start();

    [OneTimeTearDown]
    public static async Task Stop() => await App.DisposeAsync();
}
