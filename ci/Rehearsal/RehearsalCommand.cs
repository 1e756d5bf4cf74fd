using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Text.RegularExpressions;
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

    /// <summary>Runs the command.</summary>
    /// <returns>0 where the chain went through, 1 where it did not, 2 where it could not begin.</returns>
    public static async Task<int> RunAsync(string[] args, IAnsiConsole console, IAnsiConsole errors)
    {
        foreach (var log in new[] { console, errors }.Where(output => !output.Profile.Out.IsTerminal))
        {
            // Lines of a log are as long as they are.
            log.Profile.Width = 1000;
        }

        var parsed = Create(console, errors).Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync().ConfigureAwait(false);
        }

        foreach (var error in parsed.Errors)
        {
            errors.MarkupLineInterpolated($"[red]{error.Message}[/]");
        }

        errors.WriteLine("ci/rehearse --help says what is allowed.");
        return 2;
    }

    private static Command Create(IAnsiConsole console, IAnsiConsole errors)
    {
        var environment = new Argument<string>("environment") { Description = "The environment to rehearse: dev or prod." };
        var organization = new Option<string>("--organization") { Description = "The organization that the stacks belong to.", DefaultValueFactory = _ => "acme", HelpName = "NAME" };
        var only = new Option<string?>("--only") { Description = "Rehearse this project alone, on what was last rehearsed before it.", HelpName = "PROJECT" };
        var previewOnly = new Option<bool>("--preview-only") { Description = "Leave out the updates." };
        var reset = new Option<bool>("--reset") { Description = "Forget first what was deployed to the simulated cloud." };
        var json = new Option<FileInfo?>("--json") { Description = "Write everything that was registered to a file.", HelpName = "FILE" };
        var mermaid = new Option<FileInfo?>("--mermaid") { Description = "Write the chain and its resources to a file, as a Mermaid graph.", HelpName = "FILE" };
        var root = new Option<DirectoryInfo>("--root") { Description = "Where the projects are; by default where this command is.", HelpName = "FOLDER" };

        environment.Validators.Add(result => CheckNames("environment", result));
        organization.Validators.Add(result => CheckNames(organization.Name, result));

        var command = new Command("ci/rehearse", Description) { environment, organization, only, previewOnly, reset, json, mermaid, root, new HelpOption() };
        command.SetAction(async (parsed, interrupted) =>
        {
            using var restored = interrupted.Register(() => console.Cursor.Show());
            var plan = new RehearsalPlan(parsed.GetValue(environment)!, parsed.GetValue(organization)!, parsed.GetValue(only), parsed.GetValue(previewOnly));
            try
            {
                var folder = parsed.GetValue(root)?.FullName ?? FindRoot();
                var stacks = await Rehearse(console, plan, folder, parsed.GetValue(reset)).ConfigureAwait(false);
                Write(json.Name, parsed.GetValue(json), JsonReport.Render(plan, stacks));
                Write(mermaid.Name, parsed.GetValue(mermaid), MermaidReport.Render(stacks));
                return stacks.All(stack => stack.Succeeded) ? 0 : 1;
            }
            catch (Exception fault) when (fault is RehearsalException or IOException or UnauthorizedAccessException)
            {
                errors.MarkupLineInterpolated($"[red]{fault.Message}[/]");
                return 2;
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<RehearsedStack>> Rehearse(IAnsiConsole console, RehearsalPlan plan, string root, bool reset)
    {
        var watch = Stopwatch.StartNew();
        var chain = DeliveryChain.Read(root);
        var store = new RehearsalStore(Path.Combine(root, ".rehearsal"));
        var rehearsal = new ChainRehearsal(chain, Programs.Of, store);
        rehearsal.Select(plan);
        if (reset)
        {
            store.Forget(plan.Organization, plan.Environment);
        }

        var report = new ConsoleReport(console);
        report.Header(plan);
        // Where nobody watches, a stack that is done is progress enough.
        var stacks = console.Profile.Capabilities.Interactive
            ? await console.Status().StartAsync("Rehearsing", status => rehearsal.RunAsync(
                plan, (stack, phase) => status.Status(Markup.Escape($"{stack}: {phase.ToString().ToLowerInvariant()}")), report.Write)).ConfigureAwait(false)
            : await rehearsal.RunAsync(plan, onStack: report.Write).ConfigureAwait(false);
        report.Summary(stacks, watch.Elapsed);
        return stacks;
    }

    // They become names of files and folders, which --reset deletes.
    private static void CheckNames(string what, SymbolResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value).Where(name => !Regex.IsMatch(name, @"\A[A-Za-z0-9][A-Za-z0-9._-]*\z")))
        {
            result.AddError($"{what}: found '{name}'; allowed: letters, digits, '.', '-' and '_', beginning with a letter or digit");
        }
    }

    private static void Write(string option, FileInfo? file, string text)
    {
        if (file is null)
        {
            return;
        }

        try
        {
            file.Directory?.Create();
            File.WriteAllText(file.FullName, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RehearsalException($"{option}: '{file}' cannot be written: {fault.Message}");
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
