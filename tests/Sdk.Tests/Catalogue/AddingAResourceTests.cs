using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Sdk.Tests.Catalogue;

/// <summary>Follows the recipe in CONTRIBUTING.md, with the code that it shows, in a copy of the repository.</summary>
public sealed partial class AddingAResourceTests
{
    private static readonly string Repository = FindRepository();

    private string _copy = "";

    [SetUp]
    public void Copy()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK is in use; it has every type.");

        _copy = Directory.CreateTempSubdirectory("adding-a-resource-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository, file)).Where(IsNeeded))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_copy, file))!);
            File.Copy(Path.Combine(Repository, file), Path.Combine(_copy, file));
        }
    }

    [TearDown]
    public void Remove()
    {
        if (_copy != "")
            Directory.Delete(_copy, recursive: true);
    }

    [Test]
    public async Task Adding_a_type_takes_one_entry_in_the_file_that_the_error_names()
    {
        var section = File.ReadAllText(Path.Combine(Repository, "CONTRIBUTING.md")).Split("\n## ")
            .Single(text => text.StartsWith("Add a resource\n", StringComparison.Ordinal));
        Edit(
            "sample-iam/IamStack.cs",
            text => Constructor().Replace(text, match => $"{match.Value}\n        {Block(section, "csharp")}", 1));
        var before = await RehearseAsync();
        Edit(
            "ci/catalogue/aws.yaml",
            text => text.Replace(
                "\nresources:\n", $"\nresources:\n{Block(section, "yaml")}\n", StringComparison.Ordinal));
        var after = await RehearseAsync();
        Assert.Multiple(() =>
        {
            Assert.That(before.Code, Is.EqualTo(2));
            Assert.That(
                before.Output,
                Does.Contain("IamStack.cs")
                    .And.Contain("If the Pulumi package has it, describe it in ci/catalogue/aws.yaml"));
            Assert.That(after.Code, Is.Zero, after.Output);
            Assert.That(after.Output, Does.Contain("\"aws:sqs/queue:Queue\""));
        });
    }

    private static bool IsNeeded(string file) =>
        !file.Split('/').Any(part => part is "bin" or "obj" or "TestResults" or "node_modules" or ".git")
        && (file.StartsWith("ci/", StringComparison.Ordinal)
            || file.StartsWith("sample-", StringComparison.Ordinal)
            || file.StartsWith("tests/OfflineSdk/", StringComparison.Ordinal)
            || file is "tests/Directory.Build.props" or "Directory.Build.props" or "Directory.Build.targets"
                or "global.json" or ".editorconfig");

    // The blocks belong to list items and are indented by three spaces.
    private static string Block(string section, string language) =>
        string.Join(
            '\n',
            section.Split($"   ```{language}\n")[1].Split("   ```")[0].TrimEnd().Split('\n').Select(line => line[3..]));

    private void Edit(string file, Func<string, string> edit)
    {
        var path = Path.Combine(_copy, file);
        var text = File.ReadAllText(path);
        File.WriteAllText(path, edit(text));
        Assert.That(File.ReadAllText(path), Is.Not.EqualTo(text), $"The example could not be inserted into {file}.");
    }

    private async Task<(int Code, string Output)> RehearseAsync()
    {
        string[] arguments = ["dev", "--only", "sample-iam", "--preview-only", "--json", "-"];
        var start = new ProcessStartInfo(Path.Combine(_copy, "ci", "rehearse"), arguments)
        {
            WorkingDirectory = _copy,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PULUMI_SDK"] = "offline";
        // Takes half the time without analyzers, which the repository's own build already runs on this code.
        start.Environment["RunAnalyzers"] = "false";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MicroStacks.slnx")))
            folder = folder.Parent!;

        return folder.FullName;
    }

    [GeneratedRegex(@"public IamStack\(StackOptions\? options\)[^{]*\{")]
    private static partial Regex Constructor();
}
