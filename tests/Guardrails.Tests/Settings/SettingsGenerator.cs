using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Guardrails.Tests.Settings;

/// <summary>Makes up settings objects from a program's own record: sound ones, and ones with faults whose paths are known.</summary>
internal static class SettingsGenerator
{
    private static readonly int[] FaultPercents = [0, 0, 0, 5, 20];

    public static Arbitrary<SettingsCase> For(Type record, IReadOnlyList<string> environments) => Arb.From(
        from environment in Gen.Elements<string>(environments)
        from percent in Gen.Elements(FaultPercents)
        from choices in Section(record, "", percent)
        select new SettingsCase(environment, choices),
        settings => settings.Shrink());

    private static Gen<ImmutableArray<Choice>> Section(Type record, string prefix, int faultPercent)
    {
        var settings = SettingsShape.Of(record, prefix).ToList();
        var parts = settings.Select(setting => One(setting, faultPercent)).Append(Misspelt(settings, faultPercent));
        return Gen.CollectToArray(parts).Select(choices => choices.SelectMany(part => part).ToImmutableArray());
    }

    private static Gen<ImmutableArray<Choice>> One(Setting setting, int faultPercent)
    {
        var values = SettingValues.Of(setting);
        var missing = new Choice(setting.Path, null, IsFault: setting.IsRequired);
        var empty = new Choice(setting.Path, "null", IsFault: setting.IsRequired, CanDrop: !setting.IsRequired);
        var bad = Gen.Elements<string>(values.Bad).Select(json => Only(new(setting.Path, json, IsFault: true, CanDrop: !setting.IsRequired)));
        var absent = Gen.Elements(missing, empty).Select(Only);
        var good = setting.IsSection
            ? Section(setting.Type, $"{setting.Path}.", faultPercent).Select(choices => choices.Insert(0, new(setting.Path, "{}")))
            : Gen.Elements<string>(values.Good).Select(json => Only(new(setting.Path, json, CanDrop: !setting.IsRequired)));
        return setting.IsRequired
            ? Gen.Frequency((100 - faultPercent, good), (faultPercent, Gen.OneOf(bad, absent)))
            : Gen.Frequency((100 - faultPercent, Gen.OneOf(good, absent)), (faultPercent, bad));
    }

    // A key that is nearly one of the section's.
    private static Gen<ImmutableArray<Choice>> Misspelt(List<Setting> settings, int faultPercent)
    {
        var known = settings.Select(setting => setting.Path).ToHashSet();
        string[] wrong = [.. settings.SelectMany(setting => new[] { $"{setting.Path}s", setting.Path[..^1], $"{setting.Path}Size" }).Where(path => !known.Contains(path) && !path.EndsWith('.'))];
        var misspelt = Gen.Elements(wrong).Select(path => Only(new(path, "1", IsFault: true, CanDrop: true)));
        return Gen.Frequency((100 - faultPercent, Gen.Constant(ImmutableArray<Choice>.Empty)), (faultPercent, misspelt));
    }

    private static ImmutableArray<Choice> Only(Choice choice) => [choice];
}
