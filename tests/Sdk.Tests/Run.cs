namespace Sdk.Tests;

/// <summary>Runs a program against mocks.</summary>
internal static class Run
{
    public static bool IsOnStandIn => typeof(Deployment).Assembly.GetName().Name == "OfflineSdk";

    public static Task<ImmutableArray<Resource>> UpdateAsync(Action program, IMocks? mocks = null)
        => Deployment.TestAsync(mocks ?? new Recorder(), new TestOptions { IsPreview = false }, program);

    public static Task<ImmutableArray<Resource>> PreviewAsync(Action program, IMocks? mocks = null)
        => Deployment.TestAsync(mocks ?? Recorder.Preview(), new TestOptions { IsPreview = true }, program);

    /// <summary>The output that a program returns in an update.</summary>
    public static async Task<Inspected<T>> OutputAsync<T>(Func<Output<T>> program, IMocks? mocks = null)
    {
        Output<T>? output = null;
        await UpdateAsync(() => output = program(), mocks);
        return await InspectAsync(output!);
    }

    /// <summary>The output that a program returns in a preview.</summary>
    public static async Task<Inspected<T>> PreviewOutputAsync<T>(Func<Output<T>> program, IMocks? mocks = null)
    {
        Output<T>? output = null;
        await PreviewAsync(() => output = program(), mocks);
        return await InspectAsync(output!);
    }

    /// <summary>The error message of a run, which must fail with one error.</summary>
    public static async Task<string> FailureAsync(Func<Task> run)
        => (await Assert.ThrowsAsync<RunException>(() => run()))!.Message;

    public static async Task<Inspected<T>> InspectAsync<T>(Output<T> output) => new(
        await OutputUtilities.GetValueAsync(output),
        await OutputUtilities.GetIsKnownAsync(output),
        await Output.IsSecretAsync(output),
        await OutputUtilities.GetDependenciesAsync(output));
}

/// <summary>The value and metadata of an output.</summary>
internal sealed record Inspected<T>(T Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Dependencies);
