namespace SampleIam.Statements;

/// <summary>Rights on the workload's image repositories.</summary>
public static class RegistryStatements
{
    /// <summary>The actions of a push and a pull, as Docker makes them.</summary>
    public static IReadOnlyList<string> PushAndPull =>
    [
        "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
        "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage",
    ];

    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return new("Repository")
        {
            Action = ["ecr:DescribeRepositories", "ecr:ListTagsForResource", "ecr:GetLifecyclePolicy"],
            Resource = Repositories(scope),
        };
        yield return LogIn;
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return new("ChangeRepository")
        {
            Action =
            [
                "ecr:CreateRepository", "ecr:TagResource", "ecr:UntagResource", "ecr:PutImageTagMutability",
                "ecr:PutImageScanningConfiguration", "ecr:DeleteRepository", "ecr:PutLifecyclePolicy",
                "ecr:DeleteLifecyclePolicy",
            ],
            Resource = Repositories(scope),
        };
        yield return Images(scope);
    }

    /// <summary>Pushes and pulls images.</summary>
    public static PolicyStatement Images(Scope scope) => new("PushAndPullImages") { Action = PushAndPull, Resource = Repositories(scope) };

    /// <summary>Asks for a login, which can do no more than whoever asks.</summary>
    // AWS has no narrower resource.
    public static PolicyStatement LogIn => new("LogInToRegistry") { Action = ["ecr:GetAuthorizationToken"], Resource = ["*"] };

    private static IReadOnlyList<string> Repositories(Scope scope) =>
        [.. scope.Settings.Repositories.Select(repository => scope.Arn("ecr", $"repository/{repository}"))];
}
