using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guardrails.Tests.Settings;
using Rehearsal;

namespace Guardrails.Tests.Schemas;

/// <summary>A project's settings record, its schema and the table in its README agree on every setting.</summary>
public partial class SettingsDocumentationTests
{
    private static IEnumerable<string> Projects => StackUnderTest.ShippedChain.Projects.Select(project => project.Name);

    [TestCaseSource(nameof(Projects))]
    public void The_README_lists_every_setting_and_no_other(string name) =>
        Assert.That(Table(name).Keys, Is.EquivalentTo(Settings(name).Select(setting => setting.Path)));

    [TestCaseSource(nameof(Projects))]
    public void The_README_gives_the_default_of_every_setting(string name)
    {
        var table = Table(name);
        using (Assert.EnterMultipleScope())
        {
            foreach (var setting in Settings(name).Where(setting => table.ContainsKey(setting.Path)))
            {
                // A default that depends on something else, such as the environment, is described in words.
                var expected = setting.IsRequired ? "required" : Default(setting) is { } value ? value : null;
                Assert.That(
                    table[setting.Path],
                    expected is null ? Does.Not.StartWith("required") : Does.StartWith(expected),
                    setting.Path);
            }
        }
    }

    [TestCaseSource(nameof(Projects))]
    public void The_schema_lists_every_setting_and_no_other(string name)
    {
        var config = JsonNode.Parse(StackFileSchema.Of(name, Record(name)))!["properties"]!["config"]!;
        Assert.That(
            SchemaPaths(config["properties"]![$"{name}:settings"]!),
            Is.EquivalentTo(Settings(name).Select(setting => setting.Path)));
    }

    [TestCaseSource(nameof(Projects))]
    public void Every_setting_has_a_rule_that_says_what_it_allows(string name) =>
        Assert.That(
            Settings(name).Where(setting => setting.Type != typeof(bool) && !setting.Type.IsEnum)
                .Where(setting => !setting.Property.IsDefined(typeof(ValidationAttribute), inherit: true))
                .Select(setting => setting.Path),
            Is.Empty);

    private static Type Record(string name) =>
        SettingsShape.Of(Programs.Of(StackUnderTest.ShippedChain.Projects.Single(project => project.Name == name)));

    private static IReadOnlyList<Setting> Settings(string name) => [.. SettingsShape.Leaves(Record(name))];

    private static string? Default(Setting setting) =>
        setting.Property.GetValue(Activator.CreateInstance(setting.Property.DeclaringType!)) switch
        {
            bool flag => flag ? "true" : "false",
            Enum choice => JsonNamingPolicy.CamelCase.ConvertName($"{choice}"),
            int number => $"{number}",
            string text => text,
            _ => null,
        };

    // A row has one or more paths, and either one default for all of them or one for each.
    private static Dictionary<string, string> Table(string name)
    {
        var folder = StackUnderTest.ShippedChain.Projects.Single(project => project.Name == name).Folder;
        var rows = File.ReadLines(Path.Combine(folder, "README.md"))
            .SkipWhile(line => !line.StartsWith($"| setting (`{name}:settings`)", StringComparison.Ordinal))
            .Skip(2).TakeWhile(line => line.StartsWith('|'));
        var table = new Dictionary<string, string>();
        foreach (var cells in rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)))
        {
            string[] paths = [.. Code().Matches(cells[1]).Select(match => match.Groups[1].Value)];
            var defaults = cells[2].Replace("`", "").Split(", ");
            foreach (var (index, path) in paths.Index())
            {
                table[path] = paths.Length == defaults.Length ? defaults[index] : cells[2].Replace("`", "");
            }
        }

        return table;
    }

    private static IEnumerable<string> SchemaPaths(JsonNode schema, string path = "") => schema switch
    {
        JsonObject when schema["properties"] is JsonObject parts =>
            parts.SelectMany(part => SchemaPaths(part.Value!, path.Length == 0 ? part.Key : $"{path}.{part.Key}")),
        JsonObject when schema["additionalProperties"] is JsonObject item =>
            SchemaPaths(item, $"{path}.NAME").Prepend(path),
        _ => [path],
    };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
