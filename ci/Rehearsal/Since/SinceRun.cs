using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal.Since;

/// <summary>Rehearses the working tree on top of a commit, and reports what differs: <c>--since</c>.</summary>
internal static class SinceRun
{
    private const int Changes = 7;

    /// <summary>Runs a request.</summary>
    /// <returns>0 if nothing changes, 7 if something does, 1 if the rehearsal is refused or fails, or a guardrail is newly broken.</returns>
    /// <exception cref="RehearsalException">The commit cannot be rehearsed, or a report cannot be written.</exception>
    public static async Task<int> RunAsync(RehearsalRequest request, IAnsiConsole console, IAnsiConsole errors)
    {
        var watch = Stopwatch.StartNew();
        var people = request.HasReportOnStandardOutput ? errors : console;
        var commit = await new GitRepository(request.Root).CommitAsync(request.Since!).ConfigureAwait(false);
        var chain = DeliveryChain.Read(request.Root);
        var folder = await new BaselineCache(request.Root, request.ToolRoot).PrepareAsync(commit).ConfigureAwait(false);
        var store = await new Baseline(folder, request.Organization, Baseline.RehearseAsync).DeployAsync(request.Environments).ConfigureAwait(false);

        var report = new DifferenceReport(people, request.Verbose);
        report.Header(request.Environments, request.Organization, request.Since!, commit);
        var rehearsal = new ChainRehearsal(chain, Programs.Of, store)
        {
            IsUnchanged = (project, environment) => SameFiles.Has(project.Folder, Path.Combine(folder, Path.GetFileName(project.Folder)), environment),
        };
        var comparison = new Comparison(rehearsal, store, DeliveryChain.Read(folder));
        var differences = await comparison.RunAsync(request.Environments, request.Organization, report.Write).ConfigureAwait(false);
        report.Summary(differences, watch.Elapsed);

        var output = console.Profile.Out.Writer;
        request.Json?.Write(DifferenceJson.Render(request, commit, differences), output);
        request.Markdown?.Write(DifferenceMarkdown.Render(request.Since!, commit, differences), output);
        request.Mermaid?.Write(MermaidReport.Render([.. differences.Select(difference => difference.Stack)]), output);
        return ExitCode(differences);
    }

    /// <summary>The exit code for what differs.</summary>
    public static int ExitCode(IReadOnlyList<StackDifference> differences) =>
        differences.Any(difference => !difference.Stack.Succeeded || difference.Broken.Count > 0) ? 1 : differences.Any(difference => !difference.IsEmpty) ? Changes : 0;
}
