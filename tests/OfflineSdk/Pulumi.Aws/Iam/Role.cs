namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/role:Role")]
public class Role : CustomResource
{
    public Role(string name, RoleArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/role:Role", name, args ?? new RoleArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("assumeRolePolicy")] public Output<string> AssumeRolePolicy { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("maxSessionDuration")] public Output<int?> MaxSessionDuration { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("path")] public Output<string?> Path { get; private set; } = null!;
    [Output("permissionsBoundary")] public Output<string?> PermissionsBoundary { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
}

public sealed class RoleArgs : ResourceArgs
{
    [Input("assumeRolePolicy", required: true)] public Input<string> AssumeRolePolicy { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("maxSessionDuration")] public Input<int>? MaxSessionDuration { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("permissionsBoundary")] public Input<string>? PermissionsBoundary { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
