namespace Pipelines.Tests.PulumiDouble;

/// <summary>What the CLI finds to authenticate with.</summary>
internal static class Credentials
{
    private static readonly string[] Watched =
    [
        "DEPLOY_ENVIRONMENT", "CI_ENVIRONMENT_NAME", "PULUMI_ACCESS_TOKEN", "PULUMI_BACKEND_URL", "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE",
    ];

    private static string Stored => Path.Combine(Variable("PULUMI_HOME") ?? ".", "credentials.json");

    private static bool Cloud => (Variable("PULUMI_BACKEND_URL") ?? "https:").StartsWith("http", StringComparison.Ordinal);

    /// <summary>Why the real CLI would not go on, or null.</summary>
    public static string? Refuse(Invocation call)
    {
        var token = Variable("PULUMI_ACCESS_TOKEN");
        if (call.Command == "login" && call["oidc-token"] is { } identity)
        {
            return !Cloud ? "the oidc flags are not supported for this type of backend"
                : token is not null ? "cannot perform token exchange when an access token is set as environment variable"
                : !call.Has("oidc-org") ? "organization must be specified for token exchange"
                : Store(File.ReadAllText(new Uri(identity).LocalPath));
        }

        return Cloud && token is null && !File.Exists(Stored)
            ? "PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions"
            : call.Command == "login" ? Store(token ?? "") : null;
    }

    /// <summary>The credentials that this process was given, files by their text.</summary>
    public static Dictionary<string, string> Held()
    {
        var held = Watched.Where(n => Variable(n) is not null).ToDictionary(n => n, n => Variable(n)!);
        if (held.TryGetValue("AWS_WEB_IDENTITY_TOKEN_FILE", out var file))
        {
            held["AWS_WEB_IDENTITY_TOKEN_FILE"] = File.ReadAllText(file);
        }

        if (File.Exists(Stored))
        {
            held["credentials.json"] = File.ReadAllText(Stored);
        }

        return held;
    }

    private static string? Store(string token)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Stored))!);
        File.WriteAllText(Stored, token);
        return null;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
