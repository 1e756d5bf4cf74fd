using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Since;

/// <summary>
/// The chain as it was at a commit, in a folder that is kept: the programs, settings and pipelines of the commit, with
/// today's rehearsal and stand-in SDK, so that a difference is one of the programs.
/// </summary>
/// <param name="root">The checkout.</param>
/// <param name="tool">The checkout that the rehearsal itself is from.</param>
internal sealed class BaselineCache(string root, string tool)
{
    private const int Kept = 5;

    // What a commit's programs are built and rehearsed with.
    private static readonly string[] Ours =
    [
        "ci/Rehearsal", "ci/catalogue", "ci/rehearse", "ci/sdk.sh", "tests/OfflineSdk", "Directory.Build.props", "Directory.Build.targets",
        "Directory.Build.rsp", "global.json", "MicroStacks.slnx", ".pulumi-sdk",
    ];

    private string Folder => Path.Combine(root, ".rehearsal", "since");

    /// <summary>Prepares the folder of a commit; one that is there already is used again.</summary>
    /// <returns>The folder, a checkout of its own.</returns>
    public async Task<string> PrepareAsync(string commit)
    {
        var folder = Path.Combine(Folder, $"{commit[..12]}-{Fingerprint()}");
        if (!Directory.Exists(folder))
        {
            var unfinished = $"{folder}.{Path.GetRandomFileName()}";
            await new GitRepository(root).ExtractAsync(commit, unfinished).ConfigureAwait(false);
            foreach (var path in Ours)
            {
                Overlay(Path.Combine(tool, path), Path.Combine(unfinished, path));
            }

            Directory.Move(unfinished, folder);
        }

        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
        Forget(folder);
        return folder;
    }

    // Of the rehearsal, its catalogue and the SDK: with others, what was rehearsed may not be compared.
    private static string Fingerprint()
    {
        var text = new StringBuilder();
        text.Append(typeof(BaselineCache).Module.ModuleVersionId).Append(typeof(Pulumi.Deployment).Module.ModuleVersionId);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalogue")).Order(StringComparer.Ordinal))
        {
            text.Append(File.ReadAllText(file));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }

    private static void Overlay(string source, string target)
    {
        if (File.Exists(source))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }
        else if (Directory.Exists(source))
        {
            if (Directory.Exists(target))
            {
                Directory.Delete(target, recursive: true);
            }

            foreach (var file in Directory.EnumerateFiles(source))
            {
                Overlay(file, Path.Combine(target, Path.GetFileName(file)));
            }

            foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
            {
                Overlay(folder, Path.Combine(target, Path.GetFileName(folder)));
            }
        }
    }

    private void Forget(string used)
    {
        foreach (var old in Directory.EnumerateDirectories(Folder).OrderByDescending(Directory.GetLastWriteTimeUtc).Skip(Kept).Where(folder => folder != used))
        {
            Directory.Delete(old, recursive: true);
        }
    }
}
