using Pulumi;

namespace SampleIam;

/// <summary>Trust policies of the roles that GitLab jobs assume: always one project, and one audience.</summary>
public static class JobTrust
{
    // The stack files come with these; nothing can be deployed to AWS's example account.
    private const string ExampleGroup = "your-group/";
    private const string ExampleAccount = "123456789012";

    /// <summary>Lets in the jobs of the project's deploying branch.</summary>
    /// <exception cref="RunException">The project's path is still the example's, in a real account.</exception>
    public static string Deploy(ProjectSettings project, GitLabSettings gitLab, string provider, string account) =>
        Document(project, gitLab, provider, account, new("StringEquals", Subject(gitLab), $"{Branches(project)}{project.Branch}"));

    /// <summary>Lets in the jobs of every branch of the project, merge requests included: the role reads.</summary>
    /// <exception cref="RunException">The project's path is still the example's, in a real account.</exception>
    public static string Preview(ProjectSettings project, GitLabSettings gitLab, string provider, string account) =>
        Document(project, gitLab, provider, account, new("StringLike", Subject(gitLab), $"{Branches(project)}*"));

    private static string Document(
        ProjectSettings project, GitLabSettings gitLab, string provider, string account, PolicyCondition subject)
    {
        if (account != ExampleAccount && project.Path.StartsWith(ExampleGroup, StringComparison.Ordinal))
        {
            throw new RunException(
                $"projects: the path of {project.Name} is still '{project.Path}': whoever owns that group on {gitLab.Url} "
                + $"would be let into the account {account}. Set it to the path of your own project.");
        }

        return new PolicyDocument(new PolicyStatement("GitLab")
        {
            Principal = new Dictionary<string, IReadOnlyList<string>> { ["Federated"] = [provider] },
            Action = ["sts:AssumeRoleWithWebIdentity"],
            Condition = [new("StringEquals", $"{Issuer(gitLab)}:aud", gitLab.Audience ?? gitLab.Url), subject],
        }).ToJson();
    }

    private static string Branches(ProjectSettings project) => $"project_path:{project.Path}:ref_type:branch:ref:";

    private static string Subject(GitLabSettings gitLab) => $"{Issuer(gitLab)}:sub";

    private static string Issuer(GitLabSettings gitLab) => new Uri(gitLab.Url).Authority;
}
