using System.Diagnostics;
using System.Formats.Tar;
using Rehearsal.Chain;

namespace Rehearsal.Since;

/// <summary>The git repository that a folder is in.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitRepository(string folder)
{
    /// <summary>The commit that a name stands for.</summary>
    /// <exception cref="RehearsalException">There is no such commit, or no repository.</exception>
    public async Task<string> CommitAsync(string name)
    {
        var (code, output, error) = await RunAsync("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}").ConfigureAwait(false);
        return code == 0 ? output.Trim()
            : throw new RehearsalException($"--since: '{name}' is no commit of {folder}{(error.Length == 0 ? "; a shallow clone has only its newest ones (git fetch --unshallow)" : $": {error.Trim()}")}");
    }

    /// <summary>Writes the files of a commit, as far as they lie in the folder, to another one.</summary>
    /// <exception cref="RehearsalException">Git refuses.</exception>
    public async Task ExtractAsync(string commit, string target)
    {
        // In a folder of a repository, git archives that folder alone.
        using var git = Start("archive", "--format=tar", commit);
        var errors = git.StandardError.ReadToEndAsync();
        Directory.CreateDirectory(target);
        await TarFile.ExtractToDirectoryAsync(git.StandardOutput.BaseStream, target, overwriteFiles: true).ConfigureAwait(false);
        await git.WaitForExitAsync().ConfigureAwait(false);
        if (git.ExitCode != 0)
        {
            throw new RehearsalException($"git archive {commit}: {(await errors.ConfigureAwait(false)).Trim()}");
        }
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var git = Start(arguments);
        var error = git.StandardError.ReadToEndAsync();
        var output = await git.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await git.WaitForExitAsync().ConfigureAwait(false);
        return (git.ExitCode, output, await error.ConfigureAwait(false));
    }

    private Process Start(params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new RehearsalException("--since needs git, which is not on PATH");
        }
    }
}
