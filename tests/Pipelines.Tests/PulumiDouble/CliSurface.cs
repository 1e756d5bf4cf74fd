using System.Diagnostics.CodeAnalysis;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>
/// The part of the real CLI's surface that the pipelines use: every flag that pkg/cmd/pulumi of pulumi/pulumi 3.260.0
/// defines for these sub-commands, as name/shorthand, with = where a value must and ? where one may follow, and ! where
/// only PULUMI_DEBUG_COMMANDS shows it.
/// </summary>
internal static class CliSurface
{
    private const string Everywhere =
        "cwd/C= emoji/e fully-qualify-stack-names/Q disable-integrity-checking logflow logtostderr non-interactive "
        + "tracing= "
        + "otel-traces= profiling= memprofilerate= verbose/v= color= help/h";

    private const string Operation =
        "debug/d stack/s= config-file= config/c= config-path message/m= target/t= target-dependents exclude-dependents "
        + "diff json/j "
        + "event-log=! parallel/p= run-program skip-config-validation show-replacement-steps show-sames "
        + "urns suppress-outputs suppress-progress "
        + "suppress-permalink= skip-plugin-pre-install neo";

    private const string Deployment =
        "expect-no-changes refresh/r? replace= target-replace= policy-pack= policy-pack-config= "
        + "show-secrets show-config "
        + "show-policy-remediations show-reads show-full-output attach-debugger= ignore-protect";

    private static readonly Dictionary<string, string> Commands = new()
    {
        ["login"] =
            "cloud-url/c= default-org= local/l insecure interactive oidc-token= oidc-org= oidc-team= oidc-user= "
            + "oidc-expiration=",
        ["stack select"] = "stack/s= create/c secrets-provider=",
        ["stack export"] = "stack/s= file= version= show-secrets",
        ["stack tag set"] = "stack/s=",
        ["stack ls"] = "all/a json/j organization/o= project/p= tag/t= limit=",
        ["stack rm"] = "stack/s= force/f yes/y preserve-config remove-backups",
        ["stack"] = "stack/s= show-ids/i show-urns/u show-secrets show-name",
        ["config get"] = "stack/s= json/j path open config-file=",
        ["state unprotect"] = "stack/s= all yes/y",
        ["preview"] = $"{Operation} {Deployment} exclude/x= save-plan= import-file=",
        ["up"] =
            $"{Operation} {Deployment} exclude= secrets-provider= skip-preview/f yes/y continue-on-error plan= strict",
        ["refresh"] =
            $"{Operation} expect-no-changes exclude/x= preview-only skip-preview/f yes/y skip-pending-creates "
            + "clear-pending-creates import-pending-creates=",
        ["destroy"] =
            $"{Operation} refresh/r? exclude/x= exclude-protected ignore-protect preview-only remove "
            + "show-config show-full-output "
            + "skip-preview/f yes/y continue-on-error",
        ["cancel"] = "yes/y stack/s=",
    };

    /// <summary>Reads a command line as the real CLI does; PULUMI_DEBUG_COMMANDS shows it more flags.</summary>
    public static bool TryParse(
        string[] arguments, bool debugging, [NotNullWhen(true)] out Invocation? invocation, out string error)
    {
        invocation = null;
        var words = string.Join(' ', arguments.TakeWhile(a => !a.StartsWith('-')));
        if (
            Commands.Keys.FirstOrDefault(c => $"{words} ".StartsWith($"{c} ", StringComparison.Ordinal))
            is not { } command
        )
        {
            error = $"unknown command \"{words}\" for \"pulumi\"";
            return false;
        }

        var flags = $"{Commands[command]} {Everywhere}".Split(' ').Select(Flag.Parse).ToArray();
        var rest = new Queue<string>(arguments.Skip(command.Split(' ').Length));
        var values = new Dictionary<string, string>();
        var positionals = new List<string>();
        while (rest.TryDequeue(out var argument))
        {
            if (!argument.StartsWith('-'))
            {
                positionals.Add(argument);
                continue;
            }

            var (name, value) = argument.Split('=', 2) is [var left, var right] ? (left, right) : (argument, null);
            if (flags.FirstOrDefault(f => f.Matches(name, debugging)) is not { } flag)
            {
                error = $"unknown flag: {name} of \"pulumi {command}\"";
                return false;
            }

            if (flag.NeedsValue && value is null && !rest.TryDequeue(out value))
            {
                error = $"flag needs an argument: {name}";
                return false;
            }

            values[flag.Name] = value ?? "true";
        }

        if (command == "stack" && positionals.Count > 0)
        {
            error = $"unknown command \"stack {positionals[0]}\" for \"pulumi\"";
            return false;
        }

        (invocation, error) = (new(command, values, positionals), "");
        return true;
    }

    private sealed record Flag(string Name, string Shorthand, bool NeedsValue, bool Hidden)
    {
        public static Flag Parse(string text)
        {
            var parts = text.TrimEnd('=', '?', '!').Split('/');
            return new(parts[0], parts.ElementAtOrDefault(1) ?? "none", text.TrimEnd('!')[^1] == '=', text[^1] == '!');
        }

        public bool Matches(string given, bool debugging) =>
            (given == $"--{Name}" || given == $"-{Shorthand}") && (debugging || !Hidden);
    }
}
