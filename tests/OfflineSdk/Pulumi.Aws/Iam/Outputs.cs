namespace Pulumi.Aws.Iam.Outputs;

[OutputType]
public sealed class RoleInlinePolicy
{
    public readonly string Name;
    public readonly string? Policy;

    [OutputConstructor]
    private RoleInlinePolicy(string name, string? policy)
    {
        Name = name;
        Policy = policy;
    }
}
