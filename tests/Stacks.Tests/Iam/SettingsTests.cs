using Pulumi;
using SampleIam;

namespace Stacks.Tests.Iam;

public class SettingsTests
{
    private const string Chain = """
        "projects": {
          "iam": { "name": "iam", "path": "g/iam" },
          "eks": { "name": "eks", "path": "g/eks" },
          "k8sapp": { "name": "app", "path": "g/app" }
        }
        """;
    private const string GitLab = "\"gitlab\": { \"createProvider\": true }, \"sharedAccount\": false";
    private const string Rest = $"{Chain}, {GitLab}";
    private const string WithoutGitLab = $"\"clusterName\": \"c\", \"repositories\": [\"r\"], {Chain}";
    private const string Good = $"\"clusterName\": \"c\", \"repositories\": [\"r\"], {Rest}";

    private static readonly string Valid = Good.Replace("[\"r\"]", "[\"app\"]");

    private static string? Error(string json, string environment = "dev", bool secret = false) =>
        Assert.Throws<RunException>(() =>
            SettingsReader.Parse<Settings>(json, "sample-iam", environment, secret))?.Message;

    [TestCase(
        "{ \"repositories\": [\"r\"] }", "clusterName: missing; allowed: the name of an EKS cluster",
        TestName = "A_missing_key_is_reported")]
    [TestCase(
        "{ " + Good + ", \"clustername\": \"x\" }",
        "clustername: unknown setting; allowed: production, sharedAccount, projects, gitlab, clusterName, repositories",
        TestName = "A_misspelt_key_is_rejected")]
    [TestCase(
        "{ \"clusterName\": 3, \"repositories\": [\"r\"], " + Rest + " }", "clusterName: found 3; allowed:",
        TestName = "A_number_for_a_string_is_rejected")]
    [TestCase(
        "{ \"clusterName\": \"c\", \"repositories\": [] }", "repositories: found []; allowed: one or more",
        TestName = "An_empty_list_is_rejected")]
    [TestCase(
        "{ \"clusterName\": \"c\", \"repositories\": [null] }", "repositories: found [null]; allowed: one or more",
        TestName = "A_null_in_a_list_is_rejected")]
    [TestCase(
        "{ \"clusterName\": \"c\", \"repositories\": [\"Upper\"] }", "repositories: found [\"Upper\"]; allowed:",
        TestName = "An_invalid_repository_name_is_rejected")]
    [TestCase(
        "{ " + Good + ", \"trustedPrincipals\": [\"*\"] }", "trustedPrincipals: found [\"*\"]; allowed:",
        TestName = "Trusting_everybody_is_rejected")]
    [TestCase(
        "{ " + Good + ", \"permissionsBoundary\": \"x\" }", "permissionsBoundary: found \"x\"; allowed: the ARN",
        TestName = "An_invalid_boundary_is_rejected")]
    [TestCase(
        "{ " + Good + ", \"protect\": \"yes\" }", "protect: found \"yes\"; allowed: true or false",
        TestName = "A_string_for_a_boolean_is_rejected")]
    [TestCase(
        "{ " + WithoutGitLab + ", \"gitlab\": {} }", "gitlab.createProvider: missing; allowed: true or false",
        TestName = "A_missing_key_in_a_section_is_reported")]
    [TestCase(
        "{ \"projects\": { \"eks\": { \"name\": \"e\", \"path\": \"g/*\" } } }",
        "projects.eks.path: found \"g/*\"; allowed: group/project",
        TestName = "A_wildcard_in_a_project_path_is_rejected")]
    [TestCase(
        "{ \"projects\": { \"iam\": { \"name\": \"a\", \"path\": \"g/p\" }, "
        + "\"eks\": { \"name\": \"b\", \"path\": \"g/p\" }, \"k8sapp\": { \"name\": \"c\", \"path\": \"g/c\" } } }",
        "projects.eks.path: found 'g/p', which is also that of iam; allowed: a different one for each project",
            TestName = "The_same_path_for_two_projects_is_rejected")]
    [TestCase(
        "{ " + WithoutGitLab + ", \"gitlab\": { \"createProvider\": true, \"url\": \"http://x\" } }",
        "gitlab.url: found \"http://x\"; allowed: an https URL", TestName = "A_GitLab_URL_without_TLS_is_rejected")]
    [TestCase(
        "{ " + WithoutGitLab + ", \"gitlab\": 5 }", "gitlab: found 5; allowed: an object with the keys url, audience",
        TestName = "A_number_instead_of_a_section_is_rejected")]
    [TestCase(
        "[]",
        "settings: found []; allowed: an object with the keys production, sharedAccount, projects, gitlab, clusterName",
        TestName = "A_list_instead_of_the_settings_is_rejected")]
    [TestCase("{", "settings: found \"{\"; allowed: an object with the keys", TestName = "Invalid_JSON_is_rejected")]
    public void An_error_states_the_path_what_was_found_and_what_is_allowed(string json, string expected) =>
        Assert.That(Error(json), Does.Contain(expected));

    [TestCase("\"iam\": { \"name\": \"iam\"", "\"iam\": { \"name\": \"an-identity-project-with-too-long-a-name\"",
        "projects.iam.name: found 'an-identity-project-with-too-long-a-name'; allowed: at most 37 characters, because "
            + "its role "
        + "'an-identity-project-with-too-long-a-name-merge-request-a-automation' has 67 and IAM allows 64")]
    [TestCase("\"eks\": { \"name\": \"eks\"", "\"eks\": { \"name\": \"a-cluster-project-with-a-too-long-name\"",
        "projects.eks.name: found 'a-cluster-project-with-a-too-long-name'; allowed: at most 37 characters, because "
            + "its role "
        + "'a-cluster-project-with-a-too-long-name-merge-request-a-auto-nodes' has 65 and IAM allows 64")]
    public void A_project_name_that_makes_a_role_name_too_long_is_rejected(
        string before, string after, string expected) =>
        Assert.That(Error($"{{ {Valid.Replace(before, after)} }}", "merge-request-a"), Does.Contain(expected));

    [Test]
    public void The_longest_role_name_that_IAM_allows_is_accepted() =>
        Assert.That(() => SettingsReader.Parse<Settings>($"{{ {Valid} }}", "sample-iam", new('x', 49)), Throws.Nothing);

    [Test]
    public void A_provider_that_no_stack_creates_is_rejected() =>
        Assert.That(
            Error($"{{ {Valid.Replace("\"createProvider\": true", "\"createProvider\": false")} }}"),
            Does.Contain(
                "gitlab.createProvider: found false; allowed: true, or sharedAccount: true if another stack creates "
                    + "it"));

    [Test]
    public void Required_settings_are_listed_if_there_are_no_settings_at_all() =>
        Assert.That(
            Assert.Throws<RunException>(() => SettingsReader.Parse<Settings>(null, "sample-iam", "dev"))?.Message,
            Does.Contain("clusterName: missing"));

    [Test]
    public void An_invalid_environment_name_is_rejected() =>
        Assert.That(
            Error($"{{ {Good} }}", "Pro_d"),
            Does.Contain("stack name: found 'Pro_d'; allowed: lower-case letters, digits and '-'"));

    [Test]
    public void All_errors_are_reported_at_once() =>
        Assert.That(
            Error("{ \"clusterName\": \"\", \"repositories\": [], \"x\": 1, \"gitlab\": { \"y\": 2 } }", "test"),
            Does.Contain("Pulumi.test.yaml: 7 error(s) in sample-iam:settings"));

    [Test]
    public void The_value_of_a_secret_is_never_printed() =>
        Assert.That(
            Error("{ \"clusterName\": \"hunter 2\", \"repositories\": [\"r\"] }", secret: true),
            Does.Contain("clusterName: found [secret]; allowed:").And.Not.Contain("hunter"));

    [Test]
    public void A_secret_that_is_not_an_object_is_not_printed() =>
        Assert.That(Error("hunter2", secret: true), Does.Not.Contain("hunter"));
}
