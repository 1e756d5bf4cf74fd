using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace Guardrails.Tests.Settings;

/// <summary>Valid and invalid values of a setting, as JSON.</summary>
internal sealed record SettingValues(IReadOnlyList<string> Valid, IReadOnlyList<string> Invalid)
{
    // Candidates for every setting. Its own validation decides which of them are valid.
    private static readonly string[] Strings =
    [
        "a", "cluster", "sample-eks-dev", "Upper_case-1", "breathe", "team/breathe-dev", "x..y", "-x", "x-",
        new('n', 100), new('n', 101), new('n', 300),
        "apps", "default", "kube-system", "kube-public", "Apps",
        "10.0.0.0/16", "10.0.0.0/20", "10.16.0.0/17", "10.0.0.1/16", "10.0.0.0/15", "10.0.0.0/28", "10.0.0.0/33",
        "10.0.0.0", "fd00::/16",
        "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "203.0.113.0/24", "203.0.113.7/32", "8.0.0.0/8",
        "1.35", "1.9", "1.350", "v1.35", "t3.medium", "m7i-flex.large", "u-6tb1.metal", "medium",
        "acme/sample-iam/dev", "acme/sample-iam", "a/b/c/d", "group/project", "group/sub-group/project", "group/*",
        "main", "release/1.0", "*", "feature?",
        "https://gitlab.com", "https://git.example.org:8443", "http://gitlab.com", "https://gitlab.com/path",
        "https://*", "https://.", "https://a..b", "https://gitlab.com:99999",
        "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/deployer",
        "arn:aws-cn:iam::123456789012:user/path/me", "arn:aws:iam::123456789012:role/*", "arn:aws:iam::*:root",
        "arn:aws:iam::123456789012:policy/boundary", "arn:aws:iam::aws:policy/PowerUserAccess",
        "arn:aws:iam::123456789012:policy/*", "arn:aws:s3:::bucket",
        "v1.35.0-eksbuild.2", "v1.35", "1.35.3-20260415", "1.34.1-20260101", "1.35.3", "pulumi:automation-usr",
        "system:admin", "monitoring/prometheus",
        "linux/amd64", "linux/arm64", "windows/amd64", "single", "onePerZone", "OnePerZone", "none",
        " ", "\n", "a\nb", "\"quoted\"", "${jndi:x}", "'; drop table", "ünïcode", "\u202Eabc", "\0",
    ];

    private static readonly int[] Numbers = [-1, 0, 1, 2, 3, 4, 7, 30, 31, 90, 365, 1000, int.MaxValue, int.MinValue];

    private static readonly string[] NotStrings = ["null", "5", "true", "[]", "{}", "[\"a\"]", "2.5"];
    private static readonly string[] NotNumbers = ["null", "\"3\"", "true", "[]", "{}", "2.5", "1e20", "\"\""];
    private static readonly string[] NotBooleans = ["null", "\"yes\"", "\"true\"", "1", "[]", "{}"];
    private static readonly string[] NotLists = ["null", "\"a\"", "5", "{}", "[null]", "[5]", "[\"\"]", "true"];
    private static readonly string[] NotSections = ["null", "5", "\"a\"", "[]", "true"];

    // Sections by name. The settings inside a section are varied separately.
    private static readonly SettingValues Sections = new(
        ["""{ "apps": {} }""", """{ "apps": {}, "team-a": {} }"""],
        [.. NotSections, "{}", """{ "kube-system": {} }""", """{ "Apps": {} }"""]);

    /// <summary>The values for a setting.</summary>
    public static SettingValues Of(Setting setting)
    {
        var rules = setting.Property.GetCustomAttributes<ValidationAttribute>().ToList();
        bool IsValid(object value) => rules.TrueForAll(rule => rule.IsValid(value));

        var values = setting.Type switch
        {
            _ when setting.IsSection => new([], NotSections),
            { IsEnum: true } type =>
                new(
                    [.. Enum.GetNames(type).Select(name => Json(JsonNamingPolicy.CamelCase.ConvertName(name)))],
                    [.. NotStrings, "\"unknown value\"", "\"\""]),
            var type when type == typeof(bool) => new(["true", "true", "true", "true", "false"], NotBooleans),
            var type when type == typeof(int) =>
                Split(Numbers.Concat(Bounds(rules)).Distinct(), number => IsValid(number), Json, NotNumbers),
            { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) =>
                Sections,
            var type when type == typeof(string) => Split(Strings, IsValid, Json, [.. NotStrings, "\"\""]),
            _ =>
                Split(
                    Strings.Select(text => new[] { text }).Append(["203.0.113.0/24", "198.51.100.0/24"])
                        .Append(["breathe", "other"])
                        .Append(["monitoring/prometheus", "ingress-nginx/ingress-nginx"])
                        .Append([]),
                    IsValid,
                    Json,
                    NotLists),
        };
        return values.Valid.Count > 0 || setting.IsSection
            ? values
            : throw new InvalidOperationException(
                $"{nameof(SettingValues)} has no valid value for {setting.Path}. Add one.");
    }

    // The values at the bounds, and one below and above them.
    private static IEnumerable<int> Bounds(IEnumerable<ValidationAttribute> rules) =>
        from range in rules.OfType<System.ComponentModel.DataAnnotations.RangeAttribute>()
        from bound in new[] { (int)range.Minimum, (int)range.Maximum }
        from number in new[] { bound - 1, bound, bound + 1 }
        select number;

    private static SettingValues Split<T>(
        IEnumerable<T> values, Func<T, bool> isValid, Func<T, string> json, IEnumerable<string> alwaysInvalid)
    {
        var sides = values.ToLookup(isValid, json);
        return new([.. sides[true]], [.. sides[false], .. alwaysInvalid]);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
