using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Pulumi;
using SampleIam;

namespace Stacks.Tests;

/// <summary>Tests the settings reader with a record that contains every kind of setting.</summary>
public class SettingsReaderTests
{
    private static string Message(string? json, bool secret = false, string stack = "dev") =>
        Assert.Throws<RunException>(() => SettingsReader.Parse<Example>(json, "project", stack, secret))!.Message;

    [TestCase("""{ "count": 2 }""", "name: missing; allowed: letters")]
    [TestCase("""{ "name": "a", "Count": 2 }""", "Count: unknown setting; allowed: name, count, color")]
    [TestCase("""{ "name": 5 }""", "name: found 5; allowed: letters")]
    [TestCase("""{ "name": "" }""", "name: found \"\"; allowed: letters")]
    [TestCase("""{ "name": null }""", "name: found null; allowed: letters")]
    [TestCase("""{ "name": "<+é>" }""", "name: found \"<+é>\"; allowed: letters")]
    [TestCase("""{ "name": "a", "count": null }""", "count: found null; allowed: a whole number from 1 to 9")]
    [TestCase("""{ "name": "a", "count": 10 }""", "count: found 10; allowed: a whole number from 1 to 9")]
    [TestCase("""{ "name": "a", "count": "2" }""", "count: found \"2\"; allowed: a whole number from 1 to 9")]
    [TestCase("""{ "name": "a", "count": 2.5 }""", "count: found 2.5; allowed: a whole number from 1 to 9")]
    [TestCase("""{ "name": "a", "count": 1e99 }""", "count: found 1e99; allowed: a whole number from 1 to 9")]
    [TestCase("""{ "name": "a", "color": "Red" }""", "color: found \"Red\"; allowed: red, darkBlue")]
    [TestCase(
        """{ "name": "a", "color": "red, darkBlue" }""", "color: found \"red, darkBlue\"; allowed: red, darkBlue")]
    [TestCase("""{ "name": "a", "color": 1 }""", "color: found 1; allowed: red, darkBlue")]
    [TestCase("""{ "name": "a", "isOn": "true" }""", "isOn: found \"true\"; allowed: true or false")]
    [TestCase("""{ "name": "a", "one": 5 }""", "one: found 5; allowed: an object with the keys min, max")]
    [TestCase("""{ "name": "a", "one": null }""", "one: found null; allowed: an object with the keys min, max")]
    [TestCase("""{ "name": "a", "one": { "max": 1 } }""", "one.min: missing; allowed: a whole number from 0 to 9")]
    [TestCase("""{ "name": "a", "byName": [] }""", "byName: found []; allowed: ranges by name")]
    [TestCase(
        """{ "name": "a", "byName": { "x": 5 } }""", "byName.x: found 5; allowed: an object with the keys min, max")]
    [TestCase(
        """{ "name": "a", "byName": { "x": { "min": 0, "mx": 1 } } }""",
        "byName.x.mx: unknown setting; allowed: min, max")]
    [TestCase(
        """{ "name": "a", "list": [{ "min": 0 }, { "min": -1 }] }""",
        "list.1.min: found -1; allowed: a whole number from 0 to 9")]
    [TestCase("""{ "name": "a", "environment": "x" }""", "environment: unknown setting")]
    [TestCase("""["a"]""", "settings: found [\"a\"]; allowed: an object with the keys name, count")]
    [TestCase(
        """{ "name": "a", "name": "b" }""",
        "settings: found \"{ \\\"name\\\": \\\"a\\\", \\\"name\\\": \\\"b\\\" }\"; allowed: an object with the keys")]
    [TestCase("just text", "settings: found \"just text\"; allowed: an object with the keys name, count")]
    public void An_error_states_the_path_what_was_found_and_what_is_allowed(string json, string expected) =>
        Assert.That(Message(json), Does.StartWith($"Pulumi.dev.yaml: 1 error(s) in project:settings\n  - {expected}"));

    [Test]
    public void All_errors_are_reported_at_once() =>
        Assert.That(Message("""{ "count": 0, "x": 1, "one": { "y": 2 }, "list": [5, {}] }"""), Is.EqualTo("""
            Pulumi.dev.yaml: 7 error(s) in project:settings
              - x: unknown setting; allowed: name, count, color, isOn, one, byName, list
              - name: missing; allowed: letters
              - count: found 0; allowed: a whole number from 1 to 9
              - one.y: unknown setting; allowed: min, max
              - one.min: missing; allowed: a whole number from 0 to 9
              - list.0: found 5; allowed: an object with the keys min, max
              - list.1.min: missing; allowed: a whole number from 0 to 9
            """));

    [Test]
    public void Cross_field_rules_are_checked_at_every_depth() =>
        Assert.That(
            Message("""{ "name": "a", "one": { "min": 5, "max": 4 }, "byName": { "x": { "min": 3, "max": 2 } } }"""),
                Is.EqualTo("""
            Pulumi.dev.yaml: 2 error(s) in project:settings
              - one.min: found 5; allowed: at most max, which is 4
              - byName.x.min: found 3; allowed: at most max, which is 2
            """));

    [TestCase("""{ "name": "a", "count": 31337 }""", "count: found [secret]; allowed: a whole number")]
    [TestCase("""{ "name": "a", "one": { "min": 8, "max": 7 } }""", "one.min: found [secret]")]
    [TestCase("31337", "settings: found [secret]")]
    [TestCase("hunter-31337", "settings: found [secret]")]
    public void The_value_of_a_secret_is_never_printed(string json, string expected) =>
        Assert.That(
            Message(json, secret: true),
            Does.Contain(expected).And.Not.Contain("31337").And.Not.Contain("8").And.Not.Contain("7"));

    [TestCase("Dev")]
    [TestCase("-dev")]
    [TestCase("my_dev")]
    public void An_invalid_environment_name_is_rejected(string stack) =>
        Assert.That(
            Message("""{ "name": "a" }""", stack: stack),
            Does.Contain($"stack name: found '{stack}'; allowed: lower-case letters, digits and '-'"));

    [TestCase("dev")]
    [TestCase("staging-2")]
    public void Any_valid_environment_name_is_accepted(string stack) =>
        Assert.That(
            SettingsReader.Parse<Example>("""{ "name": "a" }""", "project", stack).Environment, Is.EqualTo(stack));

    [Test]
    public void An_unset_setting_keeps_its_default() =>
        Assert.That(
            SettingsReader.Parse<Example>("""{ "name": "a" }""", "project", "dev"),
            Is.EqualTo(new Example { Name = "a", Environment = "dev" }));

    [Test]
    public void Every_kind_of_setting_is_read()
    {
        const string All = """
            {
              "name": "a", "count": 3, "color": "darkBlue", "isOn": true,
              "one": { "min": 1 }, "byName": { "x": { "min": 2 } }, "list": [{ "min": 4 }]
            }
            """;
        var read = SettingsReader.Parse<Example>(All, "project", "dev");
        Assert.That(
            (read.Count, read.Color, read.IsOn, read.One!.Min, read.ByName["x"].Min, read.List[0].Min),
            Is.EqualTo((3, (Color?)Color.DarkBlue, true, 1, 2, 4)));
    }

    public enum Color
    {
        Red,
        DarkBlue,
    }

    public sealed record Example
    {
        private static readonly IReadOnlyDictionary<string, Span> None = new Dictionary<string, Span>();

        [JsonIgnore]
        public string Environment { get; init; } = "";

        [RegularExpression("[a-z]+", ErrorMessage = "letters")]
        public required string Name { get; init; }

        [System.ComponentModel.DataAnnotations.Range(1, 9)]
        public int Count { get; init; } = 1;

        public Color? Color { get; init; }

        public bool IsOn { get; init; }

        public Span? One { get; init; }

        [MaxLength(2, ErrorMessage = "ranges by name")]
        public IReadOnlyDictionary<string, Span> ByName { get; init; } = None;

        public IReadOnlyList<Span> List { get; init; } = [];
    }

    public sealed record Span : IValidatableObject
    {
        [System.ComponentModel.DataAnnotations.Range(0, 9)]
        public required int Min { get; init; }

        [System.ComponentModel.DataAnnotations.Range(0, 9)]
        public int Max { get; init; } = 9;

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            Min > Max ? [new($"min: found {Min}; allowed: at most max, which is {Max}")] : [];
    }
}
