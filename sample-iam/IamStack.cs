using Pulumi;

namespace SampleIam;

/// <summary>The first of the chain: who may deploy.</summary>
public sealed class IamStack : Stack
{
    /// <summary>ARN of the role that pipelines assume; <c>sample-eks</c> lets it into the cluster.</summary>
    [Output("automationRoleArn")]
    public Output<string> AutomationRoleArn { get; private set; }

    /// <summary>Declares the stack.</summary>
    public IamStack() : this(null)
    {
    }

    /// <summary>Declares the stack with options, such as transformations by which a test watches it.</summary>
    public IamStack(StackOptions? options) : base(options)
    {
        var settings = SettingsReader.Read<Settings>();

        var gitLab = settings.Gitlab is { } project
            ? new GitLabTrust("gitlab", new() { GitLab = project, Protect = settings.Protect })
            : null;

        AutomationRoleArn = new AutomationRole("automationRole", new() { Settings = settings, GitLab = gitLab }).Arn;
    }
}
