using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Guardrails.Tests.Settings;

/// <summary>Makes up settings objects from a program's own record: valid ones, and ones with errors whose paths are known.</summary>
internal static class SettingsGenerator
{
    private static readonly int[] ErrorPercents = [0, 0, 0, 5, 20];

    public static Arbitrary<SettingsCase> For(Type record, IReadOnlyList<string> environments) => Arb.From(
        from environment in Gen.Elements<string>(environments)
        from percent in Gen.Elements(ErrorPercents)
        from choices in Section(record, "", percent)
        select new SettingsCase(environment, choices),
        settings => settings.Shrink());

    private static Gen<ImmutableArray<Choice>> Section(Type record, string prefix, int errorPercent)
    {
        var settings = SettingsShape.Of(record, prefix).ToList();
        var parts = settings.Select(setting => One(setting, errorPercent)).Append(Misspelt(settings, errorPercent));
        return Gen.CollectToArray(parts).Select(choices => choices.SelectMany(part => part).ToImmutableArray());
    }

    private static Gen<ImmutableArray<Choice>> One(Setting setting, int errorPercent)
    {
        var values = SettingValues.Of(setting);
        var bad = Gen.Elements<string>(values.Bad).Select(json => Only(new(setting.Path, json, IsError: true, CanDrop: !setting.IsRequired)));
        var absent = Gen.Constant(Only(new(setting.Path, null, IsError: setting.IsRequired)));
        var good = setting.IsSection
            ? Section(setting.Type, $"{setting.Path}.", errorPercent).Select(choices => choices.Insert(0, new(setting.Path, "{}")))
            : Gen.Elements<string>(values.Good).Select(json => Only(new(setting.Path, json, CanDrop: !setting.IsRequired)));
        return setting.IsRequired
            ? Gen.Frequency((100 - errorPercent, good), (errorPercent, Gen.OneOf(bad, absent)))
            : Gen.Frequency((100 - errorPercent, Gen.OneOf(good, absent)), (errorPercent, bad));
    }

    // A key that is nearly one of the section's.
    private static Gen<ImmutableArray<Choice>> Misspelt(List<Setting> settings, int errorPercent)
    {
        var known = settings.Select(setting => setting.Path).ToHashSet();
        string[] wrong = [.. settings.SelectMany(setting => new[] { $"{setting.Path}s", setting.Path[..^1], $"{setting.Path}Size" }).Where(path => !known.Contains(path) && !path.EndsWith('.'))];
        var misspelt = Gen.Elements(wrong).Select(path => Only(new(path, "1", IsError: true, CanDrop: true)));
        return Gen.Frequency((100 - errorPercent, Gen.Constant(ImmutableArray<Choice>.Empty)), (errorPercent, misspelt));
    }

    private static ImmutableArray<Choice> Only(Choice choice) => [choice];
}
