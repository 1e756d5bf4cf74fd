using System.Text.Json;
using System.Text.Json.Nodes;
using Guardrails.Tests.Settings;
using Json.Schema;
using Rehearsal;
using Rehearsal.Chain;

namespace Guardrails.Tests.Schemas;

public class SchemaTests
{
    private static IEnumerable<PulumiProject> Projects => StackUnderTest.ShippedChain.Projects;

    private static IEnumerable<string> Names => Projects.Select(project => project.Name);

    private static IEnumerable<string> StackFiles =>
        Projects.SelectMany(project => project.Environments.Select(
            environment => Path.Combine(project.Folder, $"Pulumi.{environment}.yaml")));

    [TestCaseSource(nameof(Names)), Category("Approved")]
    public void The_committed_schema_matches_the_settings_record(string name)
    {
        var project = Project(name);
        Approved.Verify(
            Path.Combine(project.Folder, StackFileSchema.FileName), StackFileSchema.Of(name, Record(project)));
    }

    [TestCaseSource(nameof(StackFiles))]
    public void A_stack_file_refers_editors_to_its_schema(string file) =>
        Assert.That(
            File.ReadLines(file).First(), Is.EqualTo($"# yaml-language-server: $schema={StackFileSchema.FileName}"));

    [TestCaseSource(nameof(StackFiles))]
    public void A_shipped_stack_file_is_valid(string file)
    {
        var project = Projects.Single(project => project.Folder == Path.GetDirectoryName(file));
        var settings = StackFile.Read(project, Path.GetFileName(file).Split('.')[1]).Values[$"{project.Name}:settings"];
        Assert.That(Errors(project, JsonNode.Parse(settings)), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void A_stack_file_without_settings_is_invalid(string name) =>
        Assert.That(Errors(Project(name), null), Is.Not.Empty);

    private static PulumiProject Project(string name) => Projects.Single(project => project.Name == name);

    private static Type Record(PulumiProject project) => SettingsShape.Of(Programs.Of(project));

    private static IReadOnlyList<string> Errors(PulumiProject project, JsonNode? settings)
    {
        var schema = JsonSchema.FromText(StackFileSchema.Of(project.Name, Record(project)));
        var file = new JsonObject { ["config"] = new JsonObject { [$"{project.Name}:settings"] = settings } };
        var result =
            schema.Evaluate(JsonSerializer.SerializeToElement(file), new() { OutputFormat = OutputFormat.List });
        return result.IsValid ? []
            : [
                .. result.Details!.Where(part => part.Errors is not null)
                    .SelectMany(part => part.Errors!.Select(error => $"{part.InstanceLocation}: {error.Value}"))];
    }
}
