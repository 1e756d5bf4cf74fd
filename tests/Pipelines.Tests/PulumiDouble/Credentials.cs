namespace Pipelines.Tests.PulumiDouble;

/// <summary>What the CLI finds to authenticate with.</summary>
internal sealed class Credentials(Surroundings surroundings)
{
    private static readonly string[] Watched =
    [
        "DEPLOY_ENVIRONMENT",
        "CI_ENVIRONMENT_NAME",
        "CI_JOB_ID",
        "PULUMI_ACCESS_TOKEN",
        "PULUMI_BACKEND_URL",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_ROLE_ARN",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_ROLE_SESSION_NAME",
        "AWS_PROFILE",
        "PULUMI_HOME",
        "NUGET_PACKAGES",
    ];

    /// <summary>Whether the backend is Pulumi Cloud, or an installation of it.</summary>
    public bool Cloud => (surroundings["PULUMI_BACKEND_URL"] ?? "https:").StartsWith("http", StringComparison.Ordinal);

    /// <summary>The passphrase, which may be empty, or null where there is none.</summary>
    public string? Passphrase =>
        surroundings.Variables.GetValueOrDefault("PULUMI_CONFIG_PASSPHRASE")
        ?? (
            surroundings["PULUMI_CONFIG_PASSPHRASE_FILE"] is { } file
                ? File.ReadAllText(surroundings.FileOf(file)).Trim()
                : null
        );

    private string Stored => Path.Combine(surroundings["PULUMI_HOME"] ?? surroundings.Folder, "credentials.json");

    /// <summary>Why the real CLI would not go on, and its exit code, or null.</summary>
    public (int ExitCode, string Message)? Refuse(Invocation call) =>
        RefuseBackend(call) is { } backend ? (1, call.Command == "login" ? $"problem logging in: {backend}" : backend)
        : RefuseCloud(call) is { } cloud ? (3, cloud)
        : null;

    /// <summary>Where the AWS SDK finds a role of the machine, which no variable names.</summary>
    public const string MachineRole = "MACHINE_ROLE";

    /// <summary>Why the AWS SDK would find no credentials, in its own words, or null.</summary>
    public string? NoAwsCredentials()
    {
        const string Nothing = "get identity: get credentials: failed to refresh cached credentials, ";
        var (role, token) = (surroundings["AWS_ROLE_ARN"], surroundings["AWS_WEB_IDENTITY_TOKEN_FILE"]);
        return surroundings["AWS_ACCESS_KEY_ID"] is not null && surroundings["AWS_SECRET_ACCESS_KEY"] is not null ? null
            : role is not null && token is not null
                ? File.Exists(token) ? null
                    : $"{Nothing}failed to retrieve jwt from provided source, open {token}: no such file or directory"
            : surroundings["AWS_CONTAINER_CREDENTIALS_FULL_URI"] is not null || surroundings[MachineRole] is not null
                ? null
            : $"{Nothing}no EC2 IMDS role found, operation error ec2imds: GetMetadata, "
                + "request canceled, context deadline exceeded";
    }

    // A state in S3 is read by the AWS SDK, which looks for credentials of its own.
    private string? RefuseBackend(Invocation call)
    {
        var backend =
            call.Command == "login" && call.Positionals.Count > 0
                ? call.Positionals[0]
                : surroundings["PULUMI_BACKEND_URL"];
        return backend?.StartsWith("s3://", StringComparison.Ordinal) == true && NoAwsCredentials() is { } reason
            ? $"read \".pulumi/meta.yaml\": blob (key \".pulumi/meta.yaml\") (code=Unknown): "
                + $"operation error S3: GetObject, {reason}"
            : null;
    }

    private string? RefuseCloud(Invocation call)
    {
        var token = surroundings["PULUMI_ACCESS_TOKEN"];
        if (call.Command == "login" && call["oidc-token"] is { } identity)
        {
            return !Cloud ? "the oidc flags are not supported for this type of backend"
                : token is not null
                    ? "cannot perform token exchange when an access token is set as environment variable"
                : !call.Has("oidc-org") ? "organization must be specified for token exchange"
                : Store(File.ReadAllText(new Uri(identity).LocalPath));
        }

        return Cloud && token is null && !File.Exists(Stored)
            ? "PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions"
            : call.Command == "login" ? Store(token ?? "") : null;
    }

    /// <summary>The credentials that this process was given, files by their text; set and empty is not the same as not
    /// set.</summary>
    public Dictionary<string, string> Held()
    {
        var held = Watched
            .Where(surroundings.Variables.ContainsKey)
            .ToDictionary(n => n, n => surroundings.Variables[n]);
        if (held.TryGetValue("AWS_WEB_IDENTITY_TOKEN_FILE", out var file) && File.Exists(file))
        {
            held["AWS_WEB_IDENTITY_TOKEN_FILE"] = File.ReadAllText(file);
        }

        if (File.Exists(Stored))
        {
            held["credentials.json"] = File.ReadAllText(Stored);
        }

        held["umask"] = surroundings.Mask;
        return held;
    }

    private string? Store(string token)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Stored)!);
        File.WriteAllText(Stored, token);
        return null;
    }
}
