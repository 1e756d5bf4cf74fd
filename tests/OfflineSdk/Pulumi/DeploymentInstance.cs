namespace Pulumi;

/// <summary>The current run.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    /// <summary>The stack's name.</summary>
    public string StackName => _deployment.Options.StackName ?? "stack";
    /// <summary>The project's name.</summary>
    public string ProjectName => _deployment.Options.ProjectName ?? "project";
    /// <summary>The folder of the project.</summary>
    public string RootDirectory => _deployment.Options.RootDirectory
        ?? throw new InvalidOperationException(
            "The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.");

    /// <summary>The organization's name.</summary>
    public string OrganizationName => _deployment.Options.OrganizationName ?? "organization";
    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => _deployment.IsPreview;
    /// <summary>
    /// The result of a provider's function. It is unknown, and the function is not called, while an argument is
    /// unknown.
    /// </summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Output<T>.From(() => _deployment.InvokeOutputAsync<T>(token, args, options));
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => Output<T>.From(() => _deployment.InvokeOutputAsync<T>(token, args, options));

    /// <summary>The result of a provider's function.</summary>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.InvokeAsync<T>(token, args, options);

    /// <summary>Runs a provider's function.</summary>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.InvokeAsync<ImmutableDictionary<string, object>>(token, args, options);

    /// <summary>The result of a component's method.</summary>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => Output<T>.From(() => _deployment.CallAsync<T>(token, args, self, options));

    /// <summary>Calls a component's method.</summary>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => _ = Call<ImmutableDictionary<string, object>>(token, args, self, options);
}
