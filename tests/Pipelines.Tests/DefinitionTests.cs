using Pipelines.Tests.GitLab;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests;

/// <summary>What GitLab's own schema says, and what only GitLab's server and runner act upon.</summary>
internal sealed class DefinitionTests : GroupTests
{
    private static readonly string[] Writing = ["create-stack", "update", "recover", "destroy"];
    private static readonly string[] Reading = ["preview", "drift", "preview-merge-request"];
    private static readonly string[] All = [.. Writing, .. Reading];

    [TestCase("sample-iam", "deploy")]
    [TestCase("sample-eks", "destroy")]
    [TestCase("sample-k8sapp", "deploy")]
    [TestCase("sample-k8sapp", "drift")]
    [TestCase("sample-k8sapp", "recover")]
    public void Every_pipeline_is_valid_by_the_schema_of_GitLab(string project, string action)
    {
        var (jobs, refusal) = Group.Tools(project).List(Request.For("prod", action), validate: true);

        Assert.That((jobs.Count > 0, refusal), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public void The_component_of_the_group_is_the_one_that_these_tests_read()
    {
        var definition = File.ReadAllText(Group.FileOf("sample-iam", ".gitlab-ci.yml"));

        var fetched = new GitLabCiLocal(definition, "sample-iam") { FetchesComponent = true }.Pipeline(
            Request.For("prod")
        );

        Assert.That(fetched.ToString(), Is.EqualTo(Parsed().ToString()));
    }

    [Test]
    public void What_changes_a_stack_is_neither_retried_nor_interrupted([ValueSource(nameof(Writing))] string job)
    {
        Assert.That(Of(job, "retry", "max") ?? Of(job, "retry"), Is.EqualTo("0"));
        Assert.That(Of(job, "interruptible"), Is.EqualTo("false"));
    }

    [Test]
    public void What_changes_a_stack_has_time_to_end_in_order_before_its_job_is_cut_off(
        [ValueSource(nameof(Writing))] string job
    ) =>
        Assert.That(
            (Of(job, "timeout"), Of(job, "variables", "RUNNER_SCRIPT_TIMEOUT")),
            Is.EqualTo(("2 hours 15 minutes", "2h"))
        );

    [Test]
    public void What_only_reads_is_retried_when_the_runner_fails([ValueSource(nameof(Reading))] string job)
    {
        Assert.That(
            Of(job, "retry", "when"),
            Does.Contain("runner_system_failure")
                .And.Contain("stuck_or_timeout_failure")
                .And.Contain("scheduler_failure")
                .And.Contain("api_failure")
                .And.Not.Contain("script_failure")
        );
        Assert.That((Of(job, "retry", "max"), Of(job, "retry", "exit_codes")), Is.EqualTo(("2", "75")));
    }

    [TestCase("preview", "dev", true)]
    [TestCase("drift", "dev", true)]
    [TestCase("preview", "prod", false)]
    [TestCase("drift", "prod", false)]
    public void A_later_push_ends_the_previews_of_automatic_environments_only(
        string job,
        string environment,
        bool interruptible
    )
    {
        var rules = ((YamlSequenceNode)Definition.Find(Parsed("sample-iam", environment), job, "rules")!).Children;
        var matching = rules.Where(r => Definition.Find(r, "interruptible") is not null).ToArray();

        Assert.That(Of(job, "interruptible"), Is.EqualTo("false"));
        Assert.That(
            matching.Select(r => Definition.Find(r, "if")!.ToString()),
            Is.All.EndsWith($"\"dev\" =~ /(^| ){environment}( |$)/")
        );
        Assert.That(
            matching.Select(r => Definition.Find(r, "interruptible")!.ToString()),
            Is.EqualTo(new[] { "true" }),
            $"{interruptible}"
        );
    }

    [Test]
    public void A_later_push_ends_the_preview_of_a_merge_request() =>
        Assert.That(Of("preview-merge-request", "interruptible"), Is.EqualTo("true"));

    [Test]
    public void Whatever_works_on_a_stack_waits_for_what_does_already([ValueSource(nameof(All))] string job) =>
        Assert.That(
            Of(job, "resource_group"),
            Is.EqualTo(job == "preview-merge-request" ? "pulumi/$DEPLOY_ENVIRONMENT" : "pulumi/prod")
        );

    [TestCase("create-stack", "prod", "prepare", null)]
    [TestCase("update", "prod", null, null)]
    [TestCase("recover", "prod", "prepare", null)]
    [TestCase("destroy", "prod", "stop", null)]
    [TestCase("preview", "preview/prod", "prepare", "other")]
    [TestCase("drift", "preview/prod", "prepare", "other")]
    [TestCase("preview-merge-request", "preview/$DEPLOY_ENVIRONMENT", "prepare", "other")]
    public void Only_an_update_makes_a_deployment_and_only_a_destruction_ends_it(
        string job,
        string name,
        string? action,
        string? tier
    ) =>
        Assert.That(
            (
                Of(job, "environment", "name"),
                Of(job, "environment", "action"),
                Of(job, "environment", "deployment_tier")
            ),
            Is.EqualTo((name, action, tier))
        );

    [TestCase("create-stack", "create")]
    [TestCase("preview-merge-request", "preview")]
    [TestCase("preview", "preview")]
    [TestCase("drift", "preview")]
    [TestCase("update", "update")]
    [TestCase("recover", "update")]
    [TestCase("destroy", "destroy")]
    public void Each_job_is_in_its_stage(string job, string stage) => Assert.That(Of(job, "stage"), Is.EqualTo(stage));

    [Test]
    public void What_builds_on_a_stack_is_updated_after_it_and_destroyed_before_it(
        [ValueSource(typeof(GroupFolder), nameof(GroupFolder.Projects))] string project
    )
    {
        var stages = ((YamlSequenceNode)Definition.Find(Parsed(project), "stages")!)
            .Select(s => s.ToString())
            .Where(s => s[0] != '.');

        Assert.That(stages, Is.EqualTo(new[] { "create", "preview", "update", "downstream", "destroy" }));
    }

    [TestCase("update", "Update prod ")]
    [TestCase("recover", " prod,")]
    [TestCase("destroy", " of prod?")]
    public void A_person_confirms_for_a_named_environment(string job, string text) =>
        Assert.That(Of(job, "manual_confirmation"), Does.Contain(text));

    [Test]
    public void Every_job_has_an_identity_for_AWS_and_for_the_organization_in_Pulumi_Cloud(
        [ValueSource(nameof(All))] string job
    )
    {
        Assert.That(Of(job, "id_tokens", "AWS_ID_TOKEN", "aud"), Is.EqualTo("$CI_SERVER_URL"));
        Assert.That(Of(job, "id_tokens", "PULUMI_ID_TOKEN", "aud"), Is.EqualTo("urn:pulumi:org:$PULUMI_ORG"));
    }

    [Test]
    public void The_counts_go_to_the_merge_request_whether_or_not_the_preview_succeeded()
    {
        Assert.That(
            Of("preview-merge-request", "artifacts", "reports", "terraform"),
            Does.Contain(".review/counts.json")
        );
        Assert.That(Of("preview-merge-request", "artifacts", "when"), Is.EqualTo("always"));
    }

    [Test]
    public void Only_members_of_the_project_read_what_jobs_keep(
        [Values("create-stack", "preview", "preview-merge-request")] string job
    ) =>
        Assert.That(
            (Of(job, "artifacts", "access"), Of(job, "artifacts", "expire_in")),
            Is.EqualTo(("developer", "1 week"))
        );

    [TestCase("preview", "pull-push")]
    [TestCase("drift", "pull-push")]
    [TestCase("preview-merge-request", "pull-push")]
    [TestCase("update", "pull")]
    [TestCase("recover", "pull")]
    [TestCase("destroy", "pull")]
    [TestCase("create-stack", null)]
    public void Packages_and_plug_ins_are_kept_by_jobs_that_read(string job, string? policy)
    {
        var cache = (Definition.Find(Parsed(), job, "cache") as YamlSequenceNode)?.FirstOrDefault();

        Assert.That(cache is null ? null : Definition.Find(cache, "policy")?.ToString(), Is.EqualTo(policy));
        if (cache is not null)
        {
            Assert.That(
                Definition.Find(cache, "paths")!.ToString(),
                Does.Contain(".cache/nuget/").And.Contain(".cache/pulumi/plugins/")
            );
            Assert.That(Definition.Find(cache, "key", "prefix")!.ToString(), Is.EqualTo("pulumi"));
            Assert.That(
                Definition.Find(cache, "key", "files")!.ToString(),
                Does.Contain("sample-iam.csproj").And.Contain(", packages.lock.json")
            );
        }
    }

    [Test]
    public void Every_job_uses_one_image_as_it_is([ValueSource(nameof(All))] string job)
    {
        Assert.That(Of(job, "image", "name"), Does.StartWith("pulumi/pulumi:"));
        Assert.That(Of(job, "image", "entrypoint"), Does.Contain("[").And.Not.Contain("sh"));
    }

    [TestCase("PULUMI_SKIP_UPDATE_CHECK")]
    [TestCase("DOTNET_CLI_TELEMETRY_OPTOUT")]
    [TestCase("DOTNET_NOLOGO")]
    public void Tools_neither_report_home_nor_advertise(string variable) =>
        Assert.That(All.Select(j => Of(j, "variables", variable)), Is.All.EqualTo("true"));

    [Test]
    public void The_image_build_has_a_Docker_engine_with_TLS()
    {
        var pipeline = Parsed("sample-k8sapp");
        var service = ((YamlSequenceNode)Definition.Find(pipeline, "update", "services")!)[0];

        Assert.That(
            (Definition.Find(service, "name")!.ToString(), Definition.Find(service, "alias")!.ToString()),
            Is.EqualTo(("docker:28-dind", "docker"))
        );
        Assert.That(
            Definition.Pairs(Definition.Find(pipeline, "variables")),
            Is.EquivalentTo(
                new Dictionary<string, string>
                {
                    ["DOCKER_HOST"] = "tcp://docker:2376",
                    ["DOCKER_TLS_CERTDIR"] = "/certs",
                    ["DOCKER_TLS_VERIFY"] = "1",
                    ["DOCKER_CERT_PATH"] = "/certs/client",
                }
            )
        );
    }

    private YamlNode Parsed(string project = "sample-iam", string environment = "prod") =>
        Group.Tools(project).Pipeline(Request.For(environment));

    private string? Of(string job, params string[] path) => Definition.Find(Parsed(), [job, .. path])?.ToString();
}
