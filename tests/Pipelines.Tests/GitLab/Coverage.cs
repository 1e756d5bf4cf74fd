using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Pipelines.Tests.GitLab;

/// <summary>Which jobs and functions of the shell each test has run, while that is recorded.</summary>
internal static class Coverage
{
    /// <summary>What a test has done that asks which jobs a pipeline has.</summary>
    public const string ListOfJobs = "(list of jobs)";

    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> Tests = new();
    private static readonly Regex Function = new(@"^(\w+)\(\) \{.*$", RegexOptions.Multiline);

    public static bool IsRecorded { get; set; }

    /// <summary>The tests that were recorded, each with what it touched.</summary>
    public static Dictionary<string, HashSet<string>> Recorded =>
        Tests.ToDictionary(t => t.Key, t => t.Value.Keys.ToHashSet());

    /// <summary>A script that writes down which of its functions run.</summary>
    public static string Of(string script) =>
        IsRecorded
            ? Function.Replace(
                script,
                m => $"{m.Value}\nprintf '%s\\n' {m.Groups[1].Value} >> \"$PULUMI_DOUBLE_WORLD/touched\""
            )
            : script;

    /// <summary>Writes down what the test that runs now has touched.</summary>
    public static void Add(params IEnumerable<string> parts)
    {
        if (IsRecorded)
        {
            var touched = Tests.GetOrAdd(TestContext.CurrentContext.Test.FullName, _ => new());
            foreach (var part in parts)
            {
                touched[part] = true;
            }
        }
    }

    /// <summary>Writes down what was played in a group.</summary>
    public static void AddTo(Group group, string part)
    {
        if (IsRecorded)
        {
            File.AppendAllText(group.FileOf("touched"), $"{part}\n");
        }
    }

    /// <summary>Writes down that the test that runs now looks at all that was played in a group.</summary>
    public static void AddAll(Group group)
    {
        if (IsRecorded && File.Exists(group.FileOf("touched")))
        {
            Add(File.ReadLines(group.FileOf("touched")));
        }
    }
}
