using Rehearsal.Chain;

namespace Rehearsal.Checks;

/// <summary>Checks what no stack can see alone: whether its names are those of the stacks that it builds on.</summary>
internal static class ChainChecks
{
    /// <summary>Checks a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="upstream">The stacks that it builds on, directly or not.</param>
    /// <exception cref="RehearsalException">Names every error, with both files.</exception>
    public static void Check(CheckedStack stack, IReadOnlyList<CheckedStack> upstream)
    {
        string[] errors = [.. NamespaceCheck.Errors(stack, upstream), .. PermissionCheck.Errors(stack, upstream)];
        if (errors.Length > 0)
        {
            throw new RehearsalException(string.Join("\n", errors));
        }
    }
}
