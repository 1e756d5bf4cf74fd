using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Since;
using Spectre.Console;

namespace Rehearsal;

/// <summary>The command line of <c>ci/rehearse</c>.</summary>
public static partial class RehearsalCommand
{
    private const string Description = """
        Rehearses the delivery of environments, without a cloud: previews and updates every project in the order in which
        their pipelines trigger each other. The programs and their settings are real; the cloud is simulated.

        Examples:
          ci/rehearse dev
          ci/rehearse dev prod --json report.json
          ci/rehearse dev --mermaid > dev.mmd
          ci/rehearse dev --only sample-eks --preview-only
          ci/rehearse dev prod --since origin/main --markdown -
        """;

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]*\z")]
    private static partial Regex Name { get; }

    /// <summary>Runs the command.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="console">Standard output.</param>
    /// <param name="errors">Standard error.</param>
    /// <returns>0 if the rehearsal succeeded, 1 if it failed, 2 if it could not start.</returns>
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
            // Signals end the process at once (Interruption.cs), also where a program hangs.
            return await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null }).ConfigureAwait(false);
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
        var environments = new Argument<string[]>("environment") { Description = "The environments to rehearse, each with a stack file in every project.", Arity = ArgumentArity.OneOrMore };
        var organization = new Option<string>("--organization") { Description = "The organization that the stacks belong to.", DefaultValueFactory = _ => "acme", HelpName = "NAME" };
        var only = new Option<string?>("--only") { Description = "Rehearse this project alone, on what was last deployed before it.", HelpName = "PROJECT" };
        var previewOnly = new Option<bool>("--preview-only") { Description = "Leave out the updates." };
        var reset = new Option<bool>("--reset") { Description = "First forget what was deployed to the simulated cloud; with --only, by this project." };
        var all = new Option<bool>("--all") { Description = "Show resources that do not change, too." };
        var verbose = new Option<bool>("--verbose") { Description = "Show the whole stack trace of an error." };
        var json = new Option<string?>("--json") { Description = "Write everything that was registered as JSON, to a file or, without one or with '-', to standard output.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var mermaid = new Option<string?>("--mermaid") { Description = "Write the chain and its resources as a Mermaid graph, to a file or, without one or with '-', to standard output.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var since = new Option<string?>("--since") { Description = "Show what changes compared with this commit: exits with 0 for nothing, 7 for something, 1 if it is refused, fails, or breaks a guardrail that the commit keeps.", HelpName = "REF" };
        var markdown = new Option<string?>("--markdown") { Description = "With --since, write the changes as Markdown, to a file or, without one or with '-', to standard output.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var root = new Option<DirectoryInfo>("--root") { Description = "Where the projects are; by default where this command is.", HelpName = "FOLDER" };

        environments.Validators.Add(result => CheckNames("environment", result));
        organization.Validators.Add(result => CheckNames(organization.Name, result));
        var command = new Command("ci/rehearse", Description) { environments, organization, only, previewOnly, reset, all, verbose, json, mermaid, since, markdown, root, new HelpOption() };
        command.Validators.Add(result =>
        {
            if (new[] { json, mermaid, markdown }.Count(option => result.GetResult(option) is not null && (result.GetValue(option) ?? "-") == "-") > 1)
            {
                result.AddError("Only one report can be written to standard output");
            }

            if (result.GetValue(since) is not null && (result.GetValue(only) is not null || result.GetValue(previewOnly) || result.GetValue(reset)))
            {
                result.AddError("--since compares whole chains: it takes none of --only, --preview-only and --reset");
            }

            if (result.GetResult(markdown) is not null && result.GetValue(since) is null)
            {
                result.AddError("--markdown shows changes: it needs --since");
            }
        });

        command.SetAction(async (parsed, _) =>
        {
            var request = new RehearsalRequest([.. parsed.GetValue(environments)!.Distinct()], parsed.GetValue(organization)!)
            {
                Root = parsed.GetValue(root)?.FullName ?? FindRoot(),
                ToolRoot = FindRoot(),
                Since = parsed.GetValue(since),
                Only = parsed.GetValue(only),
                PreviewOnly = parsed.GetValue(previewOnly),
                Reset = parsed.GetValue(reset),
                All = parsed.GetValue(all),
                Verbose = parsed.GetValue(verbose),
                Json = To(json),
                Mermaid = To(mermaid),
                Markdown = To(markdown),
            };
            try
            {
                return await (request.Since is null ? Rehearsing.RunAsync(request, console, errors) : SinceRun.RunAsync(request, console, errors)).ConfigureAwait(false);
            }
            catch (Exception error) when (error is RehearsalException or IOException or UnauthorizedAccessException)
            {
                errors.MarkupLineInterpolated($"[red]{error.Message}[/]");
                return 2;
            }

            Destination? To(Option<string?> option) => parsed.GetResult(option) is null ? null : new(option.Name, parsed.GetValue(option) ?? "-");
        });
        return command;
    }

    // They become names of files and folders, which --reset deletes.
    private static void CheckNames(string what, SymbolResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value).Where(name => !Name.IsMatch(name)))
        {
            result.AddError($"{what}: found '{name}'; allowed: letters, digits, '.', '-' and '_', beginning with a letter or digit");
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
