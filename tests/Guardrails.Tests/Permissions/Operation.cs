using Catalogues;

namespace Guardrails.Tests.Permissions;

/// <summary>What the engine has a provider do with a resource.</summary>
internal enum Operation
{
    Create,
    Read,
    Update,
    Delete,
}

internal static class Operations
{
    public static IReadOnlyList<string> ActionsOf(this PermissionsDefinition permissions, Operation operation) => operation switch
    {
        Operation.Create => permissions.Create,
        Operation.Read => permissions.Read,
        Operation.Update => permissions.Update,
        _ => permissions.Delete,
    };
}
