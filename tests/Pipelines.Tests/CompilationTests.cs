using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>With the real compiler: Pulumi builds the program again in each job, which costs little only where MSBuild finds nothing to do.</summary>
internal sealed class CompilationTests : GroupTests
{
    [TestCase("compile", false)]
    [TestCase(":", true)]
    public void The_output_of_an_earlier_job_is_compiled_again_only_where_it_looks_older_than_the_checkout(string step, bool compiled)
    {
        CheckOut();
        Run("compile");

        // The next job gets the artifacts, with their times, into a newer checkout at the same path.
        Tool.Do(Folder, "mv", "bin", "obj", Group.FileOf("home"));
        CheckOut();
        Tool.Do(Folder, "mv", Group.FileOf("home", "bin"), Group.FileOf("home", "obj"), ".");
        Run(step);
        var assembly = Path.Combine(Folder, "obj/Debug/net10.0/program.dll");
        var before = File.GetLastWriteTimeUtc(assembly);
        Tool.Do(Folder, "dotnet", "build", "-nologo", ".");

        Assert.That(File.GetLastWriteTimeUtc(assembly) != before, Is.EqualTo(compiled));
    }

    private string Folder => Group.FileOf("checkout");

    private void CheckOut()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Group.FileOf("home"));
        File.WriteAllText(Path.Combine(Folder, "program.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), "System.Console.WriteLine();");
    }

    private void Run(string step)
    {
        var dotnet = Path.GetDirectoryName(Tool.Find("dotnet"))!;
        var (code, output, errors) = new JobShell(Group, "sample-k8sapp", Folder).Run(
            ["sh"], "preview", instead: step, variables: [("PATH", $"{dotnet}:{Environment.GetEnvironmentVariable("PATH")}"), ("PROJECT_FILE", "program.csproj")]);
        Assert.That(code, Is.Zero, output + errors);
    }
}
