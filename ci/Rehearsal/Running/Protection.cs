using Rehearsal.Chain;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>Refuses what Pulumi refuses: to delete or to replace what is protected.</summary>
internal static class Protection
{
    private const string Hint = """
        If a resource only got another name or parent, give it an alias (Aliases) of the old one. If it is meant to go, take its
        protection away first, and update; or start again with 'ci/rehearse ENVIRONMENT --reset', which forgets what is deployed.
        """;

    /// <summary>Checks what an update does; the errors are the engine's, word for word.</summary>
    /// <exception cref="RehearsalException">Something protected would be deleted or replaced.</exception>
    public static void Check(StackIdentity stack, IReadOnlyList<RehearsedResource> resources)
    {
        string[] errors = [.. resources.Select(resource => Error(resource, resource.Identity.Urn(stack))).OfType<string>()];
        if (errors.Length > 0)
        {
            throw new RehearsalException(string.Join("\n", [.. errors, Hint]));
        }
    }

    private static string? Error(RehearsedResource resource, string urn) => resource switch
    {
        // One update may take the protection away and replace; it may not take it away and delete.
        { Operation: Operation.Replace, Protect: true, WasProtected: true } =>
            $"unable to replace resource \"{urn}\"\nas it is currently marked for protection. To unprotect the resource, "
            + "remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`",
        { Operation: Operation.Delete, Protect: true } =>
            $"resource \"{urn}\" cannot be deleted\nbecause it is protected. To unprotect the resource, either remove the `protect` "
            + $"flag from the resource in your Pulumi program and run `pulumi up`, or use the command:\n`pulumi state unprotect '{urn}'`",
        _ => null,
    };
}
