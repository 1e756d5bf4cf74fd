using System.Text.Json;
using System.Text.Json.Nodes;
using Guardrails.Tests.Settings;
using Json.Schema;
using Rehearsal;
using Rehearsal.Chain;

namespace Guardrails.Tests.Schemas;

/// <summary>
/// The schema and the program accept and reject the same settings, as far as a schema can express the rules.
/// </summary>
public class AgreementTests
{
    private static IEnumerable<PulumiProject> Projects => StackUnderTest.Chain.Projects;

    private static IEnumerable<TestCaseData> Settings() =>
        from project in Projects
        from setting in SettingsShape.All(SettingsShape.Of(Programs.Of(project)))
        select new TestCaseData(project.Name, setting) { TestName = $"{{m}}({project.Name}, {setting.Path})" };

    [TestCaseSource(nameof(Settings))]
    public void The_schema_accepts_every_value_that_the_program_accepts(string project, object setting)
    {
        var one = (Setting)setting;
        Assert.That(SettingValues.Of(one).Valid.Where(value => Errors(project, one.Path, value).Count > 0), Is.Empty);
    }

    [TestCaseSource(nameof(Settings))]
    public void The_schema_rejects_every_value_that_the_program_rejects(string project, object setting)
    {
        var one = (Setting)setting;
        var accepted = SettingValues.Of(one).Invalid.Where(value => Errors(project, one.Path, value).Count == 0);
        // A pattern cannot express that all host bits are zero.
        Assert.That(accepted.Where(value => !value.Contains("10.0.0.1/16")), Is.Empty);
    }

    [TestCaseSource(nameof(Settings))]
    public void The_schema_rejects_a_misspelt_setting(string project, object setting) =>
        Assert.That(Errors(project, $"{((Setting)setting).Path}x", "1"), Is.Not.Empty);

    // The errors at a path after a value is set there. Other parts of the file may be missing.
    private static IReadOnlyList<string> Errors(string project, string path, string json)
    {
        var settings = new JsonObject();
        var steps = path.Split('.');
        var section = steps[..^1].Aggregate(settings, (at, step) => (JsonObject)(at[step] = new JsonObject())!);
        section[steps[^1]] = JsonNode.Parse(json);
        var file = new JsonObject { ["config"] = new JsonObject { [$"{project}:settings"] = settings } };
        var record = SettingsShape.Of(Programs.Of(Projects.Single(one => one.Name == project)));
        var pointer = $"/config/{project}:settings/{string.Join('/', steps)}";
        var result = Schemas.GetOrAdd(project, _ => JsonSchema.FromText(StackFileSchema.Of(project, record)))
            .Evaluate(JsonSerializer.SerializeToElement(file), new() { OutputFormat = OutputFormat.List });
        return
        [
            .. from part in result.Details ?? []
               where $"{part.InstanceLocation}".StartsWith(pointer, StringComparison.Ordinal)
               from error in part.Errors ?? new Dictionary<string, string>()
               select $"{part.InstanceLocation}: {error.Value}",
        ];
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, JsonSchema> Schemas = new();
}
