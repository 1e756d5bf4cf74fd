using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal;

/// <summary>Rehearses the environments of a request, one after the other, and reports.</summary>
internal static class Rehearsing
{
    /// <summary>Runs a request.</summary>
    /// <returns>0 if every rehearsal succeeded, 1 if one failed.</returns>
    /// <exception cref="RehearsalException">The rehearsal cannot begin, or a report cannot be written.</exception>
    public static async Task<int> RunAsync(RehearsalRequest request, IAnsiConsole console, IAnsiConsole errors)
    {
        var watch = Stopwatch.StartNew();
        var people = request.HasReportOnStandardOutput ? errors : console;
        var report = new ConsoleReport(people, request.All, request.Verbose);

        var store = new RehearsalStore(Path.Combine(request.Root, ".rehearsal"));
        var rehearsal = new ChainRehearsal(DeliveryChain.Read(request.Root), Programs.Of, store);
        RehearsalPlan[] plans = [.. request.Environments.Select(environment => new RehearsalPlan(environment, request.Organization, request.Only, request.PreviewOnly))];
        foreach (var (plan, projects) in plans.Select(plan => (plan, rehearsal.Select(plan))).ToList())
        {
            foreach (var project in request.Reset ? projects : [])
            {
                store.Forget(new(plan.Organization, project.Name, plan.Environment));
            }
        }

        report.Header(request.Environments, request.Organization);
        var stacks = new List<RehearsedStack>();
        foreach (var plan in plans)
        {
            stacks.AddRange(await RunAsync(rehearsal, plan, people, report).ConfigureAwait(false));
        }

        report.Summary(stacks, watch.Elapsed);
        request.Json?.Write(JsonReport.Render(request.Environments, request.Organization, stacks), console.Profile.Out.Writer);
        request.Mermaid?.Write(MermaidReport.Render(stacks), console.Profile.Out.Writer);
        return stacks.All(stack => stack.Succeeded) ? 0 : 1;
    }

    // Where nobody watches, a stack that is done is progress enough.
    private static Task<IReadOnlyList<RehearsedStack>> RunAsync(ChainRehearsal rehearsal, RehearsalPlan plan, IAnsiConsole console, ConsoleReport report) =>
        console.Profile.Capabilities.Interactive
            ? console.Status().StartAsync("Rehearsing", status => rehearsal.RunAsync(
                plan, (stack, phase) => status.Status(Markup.Escape($"{stack}: {phase.ToString().ToLowerInvariant()}")), report.Write))
            : rehearsal.RunAsync(plan, onStack: report.Write);
}
