using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sdk.Tests;

/// <summary>Configuration comes from environment variables, which all tests of the process share.</summary>
[NonParallelizable]
public sealed class ConfigTests
{
    private static readonly JsonSerializerOptions Strict =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    [TearDown]
    public void ClearConfiguration()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", null);
    }

    [TestCase("[\"project:a\"")]
    [TestCase("{}")]
    public void Secret_keys_that_are_not_a_JSON_array_fail_the_run(string keys)
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", keys);
        Assert.That(() => Run.UpdateAsync(() => { }), Throws.Exception);
    }

    [TestCase("a", "text")]
    [TestCase("long", "long form")]
    [TestCase("number", "7")]
    [TestCase("missing", null)]
    public async Task A_string_has_the_value_that_is_set(string key, string? value)
        => Assert.That(await ReadAsync(config => config.Get(key)), Is.EqualTo(value));

    [Test]
    public async Task Another_namespace_has_its_own_values()
    {
        string? region = null;
        await RunAsync(() => region = new Config("aws").Get("region"));
        Assert.That(region, Is.EqualTo("eu-west-1"));
    }

    [Test]
    public async Task Numbers_and_booleans_are_read()
        => Assert.That(
            await ReadAsync(config =>
                (config.RequireInt32("number"), config.RequireDouble("number"), config.RequireBoolean("flag"))),
            Is.EqualTo((7, 7.0, true)));

    [Test]
    public async Task An_unset_value_is_null()
        => Assert.That(
            await ReadAsync(config =>
                (config.GetInt32("missing"), config.GetBoolean("missing"), config.GetSecret("missing"))),
            Is.EqualTo(((int?)null, (bool?)null, (Output<string>?)null)));

    [Test]
    public async Task The_error_for_a_missing_value_contains_the_command_that_sets_it()
        => Assert.That(await FailureAsync(config => config.Require("missing")), Is.EqualTo(
            "Missing Required configuration variable 'project:missing'\n"
            + "\tplease set a value using the command `pulumi config set project:missing <value>`"));

    [Test]
    public async Task The_error_for_an_invalid_number_contains_its_value()
        => Assert.That(
            await FailureAsync(config => config.RequireInt32("a")),
            Is.EqualTo("Configuration 'project:a' value 'text' is not a valid Int32"));

    [Test]
    public async Task The_error_for_an_invalid_secret_number_contains_its_value_too()
        => Assert.That(await FailureAsync(config => config.RequireSecretInt32("a")), Does.Contain("value 'text'"));

    [Test]
    public async Task A_boolean_can_only_be_true_or_false()
        => Assert.That(
            await FailureAsync(config => config.RequireBoolean("number")),
            Is.EqualTo("Configuration 'project:number' value '7' is not a valid Boolean"));

    [Test]
    public async Task A_secret_is_a_secret_output()
    {
        var secret = await ReadAsync(config => config.RequireSecret("a"));
        Assert.That(
            ((await Run.InspectAsync(secret)).Value, (await Run.InspectAsync(secret)).IsSecret),
            Is.EqualTo(("text", true)));
    }

    [Test]
    public async Task Properties_of_an_object_match_exact_names_and_are_otherwise_empty()
        => Assert.That(
            await ReadAsync(config => config.RequireObject<Settings>("object")),
            Is.EqualTo(new Settings { Size = 0, Zone = null }));

    [Test]
    public async Task An_object_is_read_with_options()
        => Assert.That(
            await ReadAsync(config => config.RequireObject<Settings>("object", Strict)),
            Is.EqualTo(new Settings { Size = 3, Zone = "a" }));

    [Test]
    public async Task An_object_with_a_property_that_the_options_do_not_allow_fails()
        => Assert.That(await FailureAsync(config => config.RequireObject<Settings>("typo", Strict)),
            Is.EqualTo(
                """Configuration 'project:typo' value '{"sise":3}' is not a valid Sdk.Tests.ConfigTests+Settings"""));

    [Test]
    public async Task An_object_that_is_not_set_is_null()
        => Assert.That(await ReadAsync(config => config.GetObject<Settings>("missing", Strict)), Is.Null);

    [Test]
    public async Task A_secret_object_is_a_secret_output()
        => Assert.That(
            (await Run.InspectAsync(
                await ReadAsync(config => config.RequireSecretObject<Settings>("object", Strict)))).IsSecret,
            Is.True);

    private static async Task<T> ReadAsync<T>(Func<Config, T> read)
    {
        T? value = default;
        await RunAsync(() => value = read(new Config()));
        return value!;
    }

    private static Task<string> FailureAsync<T>(Func<Config, T> read) => Run.FailureAsync(() => ReadAsync(read));

    private static Task RunAsync(Action program)
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", """
            {
              "project:a": "text", "project:config:long": "long form", "project:number": 7,
              "project:flag": "true", "aws:region": "eu-west-1",
              "project:object": "{\"size\":3,\"zone\":\"a\"}", "project:typo": "{\"sise\":3}"
            }
            """);
        return Run.UpdateAsync(program);
    }

    private sealed record Settings
    {
        public int Size { get; init; }

        public string? Zone { get; init; }
    }
}
