using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Guardrails.Tests.Settings;

/// <summary>
/// Generates settings objects from a program's settings record: valid ones, and ones with errors at known paths.
/// </summary>
internal static class SettingsGenerator
{
    private static readonly int[] ErrorPercents = [0, 0, 0, 5, 20];

    public static Arbitrary<SettingsCase> For(Type record, IReadOnlyList<string> environments) => Arb.From(
        from environment in Gen.Elements<string>(environments)
        from percent in Gen.Elements(ErrorPercents)
        from values in Section(record, "", percent)
        select new SettingsCase(environment, values),
        settings => settings.Shrink());

    private static Gen<ImmutableArray<GeneratedValue>> Section(Type record, string prefix, int errorPercent)
    {
        var settings = SettingsShape.Of(record, prefix).ToList();
        var parts = settings.Select(setting => One(setting, errorPercent)).Append(Misspelt(settings, errorPercent));
        return Gen.CollectToArray(parts).Select(values => values.SelectMany(part => part).ToImmutableArray());
    }

    private static Gen<ImmutableArray<GeneratedValue>> One(Setting setting, int errorPercent)
    {
        var candidates = SettingValues.Of(setting);
        var invalid = Gen.Elements<string>(candidates.Invalid)
            .Select(json => Only(new(setting.Path, json, IsError: true, CanDrop: !setting.IsRequired)));
        var absent = Gen.Constant(Only(new(setting.Path, null, IsError: setting.IsRequired)));
        var valid = setting.IsSection
            ? Section(setting.Type, $"{setting.Path}.", errorPercent)
                .Select(values => values.Insert(0, new(setting.Path, "{}")))
            : Gen.Elements<string>(candidates.Valid)
                .Select(json => Only(new(setting.Path, json, CanDrop: !setting.IsRequired)));
        return setting.IsRequired
            ? Gen.Frequency((100 - errorPercent, valid), (errorPercent, Gen.OneOf(invalid, absent)))
            : Gen.Frequency((100 - errorPercent, Gen.OneOf(valid, absent)), (errorPercent, invalid));
    }

    // A key that resembles one of the section's keys.
    private static Gen<ImmutableArray<GeneratedValue>> Misspelt(List<Setting> settings, int errorPercent)
    {
        var known = settings.Select(setting => setting.Path).ToHashSet();
        string[] wrong = [
            .. settings.SelectMany(setting => new[] { $"{setting.Path}s", setting.Path[..^1], $"{setting.Path}Size" })
                .Where(path => !known.Contains(path) && !path.EndsWith('.'))];
        var misspelt = Gen.Elements(wrong).Select(path => Only(new(path, "1", IsError: true, CanDrop: true)));
        return Gen.Frequency(
            (100 - errorPercent, Gen.Constant(ImmutableArray<GeneratedValue>.Empty)), (errorPercent, misspelt));
    }

    private static ImmutableArray<GeneratedValue> Only(GeneratedValue value) => [value];
}
