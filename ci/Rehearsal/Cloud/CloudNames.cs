using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rehearsal.Cloud;

/// <summary>Makes up what a cloud would: the same every time, so that two rehearsals can be compared.</summary>
public sealed class CloudNames(string region)
{
    /// <summary>The account that everything is in; the number that AWS uses in its own examples.</summary>
    public const string Account = "123456789012";

    /// <summary>The partition of AWS that everything is in.</summary>
    public const string Partition = "aws";

    /// <summary>The AWS region.</summary>
    public string Region => region;

    /// <summary>An ARN in the simulated account.</summary>
    public string Arn(string service, string resource) => $"arn:aws:{service}:{region}:{Account}:{resource}";

    /// <summary>An ARN of a service that knows no regions.</summary>
    public static string GlobalArn(string service, string resource) => $"arn:aws:{service}::{Account}:{resource}";

    /// <summary>The host of the simulated account's image registry.</summary>
    public string RegistryHost => $"{Account}.dkr.ecr.{region}.amazonaws.com";

    /// <summary>Hexadecimal digits that follow from a text.</summary>
    public static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    /// <summary>A kubeconfig in JSON that asks the AWS CLI for a token.</summary>
    public string Kubeconfig(string cluster, string? roleArn)
    {
        string[] role = roleArn is null ? [] : ["--role", roleArn];
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Config",
            ["clusters"] = new[] { new { name = "kubernetes", cluster = new Dictionary<string, string> { ["server"] = $"https://{Hash(cluster, 32).ToUpperInvariant()}.gr7.{region}.eks.amazonaws.com", ["certificate-authority-data"] = "c2ltdWxhdGVk" } } },
            ["contexts"] = new[] { new { name = "aws", context = new { cluster = "kubernetes", user = "aws" } } },
            ["current-context"] = "aws",
            ["users"] = new[]
            {
                new
                {
                    name = "aws",
                    user = new
                    {
                        exec = new
                        {
                            apiVersion = "client.authentication.k8s.io/v1beta1",
                            command = "aws",
                            args = (string[])["eks", "get-token", "--cluster-name", cluster, .. role],
                        },
                    },
                },
            },
        });
    }
}
