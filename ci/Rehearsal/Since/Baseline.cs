using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>What was deployed, had the chain of a commit been deployed: where the rehearsal of the working tree begins.</summary>
/// <param name="folder">A checkout of the commit.</param>
/// <param name="organization">The organization that the stacks belong to.</param>
/// <param name="run">Runs <c>ci/rehearse</c> in the folder with arguments: its exit code, and what it wrote.</param>
internal sealed class Baseline(string folder, string organization, Func<string, IReadOnlyList<string>, Task<(int Code, string Log)>> run)
{
    private string State => Path.Combine(folder, ".rehearsal");

    /// <summary>Rehearses the environments that were not rehearsed at this commit before.</summary>
    /// <returns>A store that begins with what is deployed, and keeps to itself what is deployed on top.</returns>
    /// <exception cref="RehearsalException">The chain of the commit does not go through.</exception>
    public async Task<RehearsalStore> DeployAsync(IReadOnlyList<string> environments)
    {
        var store = RehearsalStore.On(State);
        var chain = DeliveryChain.Read(folder);
        // An environment that the commit does not have yet is new as a whole.
        string[] missing =
        [
            .. environments.Where(environment => chain.Projects.All(project => project.Has(environment))
                && chain.Projects.Any(project => !store.IsDeployed(new StackIdentity(organization, project.Name, environment)))),
        ];
        if (missing.Length > 0 && await run(folder, [.. missing, "--organization", organization]).ConfigureAwait(false) is (not 0, var log))
        {
            throw new RehearsalException($"--since: the chain of that commit does not go through, so nothing can be compared with it:\n{log.Trim()}");
        }

        return store;
    }

    /// <summary>Runs <c>ci/rehearse</c> of a checkout.</summary>
    public static async Task<(int Code, string Log)> RehearseAsync(string folder, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(folder, "ci", "rehearse"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return (process.ExitCode, output + await errors.ConfigureAwait(false));
    }
}
