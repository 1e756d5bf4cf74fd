using System.CommandLine;
using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal;

/// <summary>The command line of <c>ci/rehearse</c>.</summary>
public static class RehearsalCommand
{
    private const string Description = """
        Rehearses the delivery of one environment, without a cloud: previews and updates every project in the order in
        which their pipelines trigger each other. The programs and their settings are real; the cloud is simulated.

        Examples:
          ci/rehearse dev
          ci/rehearse prod --json prod.json --mermaid prod.mmd
          ci/rehearse dev --only sample-eks --preview-only
        """;

    /// <summary>Makes the command; it exits with 0 where the chain went through, 1 where it did not, 2 where it could not begin.</summary>
    public static RootCommand Create(IAnsiConsole console)
    {
        var environment = new Argument<string>("environment") { Description = "The environment to rehearse: dev or prod." };
        var organization = new Option<string>("--organization") { Description = "The organization that the stacks belong to.", DefaultValueFactory = _ => "acme", HelpName = "NAME" };
        var only = new Option<string?>("--only") { Description = "Rehearse this project alone, on what was last rehearsed before it.", HelpName = "PROJECT" };
        var previewOnly = new Option<bool>("--preview-only") { Description = "Leave out the updates." };
        var reset = new Option<bool>("--reset") { Description = "Forget first what was deployed to the simulated cloud." };
        var json = new Option<FileInfo?>("--json") { Description = "Write everything that was registered to a file.", HelpName = "FILE" };
        var mermaid = new Option<FileInfo?>("--mermaid") { Description = "Write the chain and its resources to a file, as a Mermaid graph.", HelpName = "FILE" };
        var root = new Option<DirectoryInfo>("--root") { Description = "Where the projects are.", DefaultValueFactory = _ => new(FindRoot()), HelpName = "FOLDER" };

        var command = new RootCommand(Description) { environment, organization, only, previewOnly, reset, json, mermaid, root };
        command.SetAction(async (parsed, _) =>
        {
            var plan = new RehearsalPlan(parsed.GetValue(environment)!, parsed.GetValue(organization)!, parsed.GetValue(only), parsed.GetValue(previewOnly));
            try
            {
                var stacks = await Rehearse(console, plan, parsed.GetValue(root)!.FullName, parsed.GetValue(reset)).ConfigureAwait(false);
                Write(parsed.GetValue(json), JsonReport.Render(plan, stacks));
                Write(parsed.GetValue(mermaid), MermaidReport.Render(stacks));
                return stacks.All(stack => stack.Succeeded) ? 0 : 1;
            }
            catch (RehearsalException fault)
            {
                console.MarkupLineInterpolated($"[red]{fault.Message}[/]");
                return 2;
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<RehearsedStack>> Rehearse(IAnsiConsole console, RehearsalPlan plan, string root, bool reset)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            // Lines of a log are as long as they are.
            console.Profile.Width = 1000;
        }

        var watch = Stopwatch.StartNew();
        var chain = DeliveryChain.Read(root);
        var store = new RehearsalStore(Path.Combine(root, ".rehearsal"));
        if (reset)
        {
            store.Forget(plan.Organization, plan.Environment);
        }

        var report = new ConsoleReport(console);
        report.Header(plan);
        var rehearsal = new ChainRehearsal(chain, Programs.Of, store);
        var stacks = await console.Status().StartAsync("Rehearsing", status => rehearsal.RunAsync(plan, (stack, phase) =>
            status.Status(Markup.Escape($"{stack}: {phase.ToString().ToLowerInvariant()}")))).ConfigureAwait(false);
        foreach (var stack in stacks)
        {
            report.Write(stack);
        }

        report.Summary(stacks, watch.Elapsed);
        return stacks;
    }

    private static void Write(FileInfo? file, string text)
    {
        if (file is not null)
        {
            file.Directory?.Create();
            File.WriteAllText(file.FullName, text);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MicroStacks.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Environment.CurrentDirectory;
    }
}
