using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>Small programs with everything that the pipelines meet in the real ones.</summary>
internal static class Programs
{
    public static Program Of(string project) =>
        project switch
        {
            "sample-iam" => new(
                [
                    new("sample-iam:index:AutomationRole", "automation", []),
                    new("aws:iam/role:Role", "automation", new() { ["path"] = "/", ["maxSessionDuration"] = 3600 })
                    {
                        Parent = "sample-iam:index:AutomationRole",
                        Protected = ["prod"],
                        Replacing = ["path"],
                    },
                    new("aws:iam/rolePolicy:RolePolicy", "automation-policy", new() { ["role"] = IdOf("automation") })
                    {
                        Parent = "sample-iam:index:AutomationRole",
                        Replacing = ["role"],
                    },
                ],
                new() { ["automationRoleArn"] = IdOf("automation") }
            ),
            "sample-eks" => new(
                [
                    Reference("sample-iam"),
                    new("aws:ec2/vpc:Vpc", "network", new() { ["cidrBlock"] = "10.0.0.0/16" })
                    {
                        Protected = ["prod"],
                        Replacing = ["cidrBlock"],
                    },
                    new("aws:ec2/natGateway:NatGateway", "gateway", new() { ["subnetId"] = IdOf("network") })
                    {
                        Replacing = ["subnetId"],
                    },
                    new("eks:index:Cluster", "control-plane", []) { DefiesPlans = true },
                    new("aws:eks/cluster:Cluster", "cluster", new() { ["version"] = "1.35", ["vpc"] = IdOf("network") })
                    {
                        Parent = "eks:index:Cluster",
                        Protected = ["prod"],
                    },
                    Provider(new() { ["$secret"] = "kubeconfig-of-eks" }),
                    new(
                        "kubernetes:core/v1:Namespace",
                        "apps",
                        new() { ["metadata"] = new JsonObject { ["name"] = "apps" } }
                    ),
                ],
                new()
                {
                    ["clusterName"] = IdOf("cluster"),
                    ["kubeconfig"] = new JsonObject { ["$secret"] = "kubeconfig-of-eks" },
                }
            ),
            "sample-k8sapp" => new(
                [
                    Reference("sample-eks"),
                    Provider(new() { ["$secret"] = "kubeconfig-of-eks" }),
                    new("aws:ecr/repository:Repository", "breathe", new() { ["imageScanning"] = true })
                    {
                        Protected = ["prod"],
                    },
                    new(
                        "docker:index/image:Image",
                        "image",
                        new()
                        {
                            ["imageName"] = "breathe:1",
                            ["registry"] = new JsonObject
                            {
                                ["server"] = IdOf("breathe"),
                                ["password"] = new JsonObject { ["$login"] = "" },
                            },
                        }
                    )
                    {
                        DefiesPlans = true,
                    },
                    new(
                        "kubernetes:apps/v1:Deployment",
                        "deployment",
                        new() { ["image"] = IdOf("image"), ["replicas"] = 1 }
                    ),
                ],
                new() { ["imageDigest"] = IdOf("image") }
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(project), project, "has no program"),
        };

    private static JsonObject IdOf(string name) => new() { ["$of"] = name };

    private static Declared Reference(string project) =>
        new("pulumi:pulumi:StackReference", project, new() { ["name"] = project });

    private static Declared Provider(JsonObject kubeconfig) =>
        new("pulumi:providers:kubernetes", "cluster", new() { ["kubeconfig"] = kubeconfig });
}
